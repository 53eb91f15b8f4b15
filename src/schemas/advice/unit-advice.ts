import type { WrongValue } from 'checked-content';
import { defaultLanguage, localeOf } from '../../i18n/languages.ts';
import { unitNames } from '../units.ts';
import { powerOf } from './written-number.ts';

/** What to write for a unit that is not in the list, and how one is added to it. */
export function adviseOnUnit(word: string, { fields }: Pick<WrongValue, 'fields'>): string {
  const known = unitMeant(word);
  if (known) return `Write \`unit: ${known}\`.`;
  const [, size] = /^([kmgtpe])i?(?:b|bytes?)$/i.exec(word) ?? [];
  if (size !== undefined) return `Write \`unit: bytes\` and \`scale: ${sizes[size.toLowerCase()] ?? 'one'}\`.`;
  const power = word
    .split(/\s+/)
    .map((part) => ({ power: powerOf(part), part }))
    .find((one) => one.power !== undefined);
  if (power) return `\`${power.part}\` is no unit: say it under \`scale\`, and here what is counted.`;
  const label = fields.includes('label') ? '`label`' : '`title` and `definition`';
  return `Write \`unit: count\` (\`people\` for human beings), and say in ${label} what is counted. A unit of its own is an entry in src/schemas/units.json; then run npm run schemas.`;
}

/** The unit that a word or sign stands for, where the list has it. */
export function unitMeant(word: string): string | undefined {
  const wanted = word.trim().toLowerCase().replace(/\.$/, '');
  if (wanted === '') return undefined;
  const has = (name: string) => (unitNames as readonly string[]).includes(name);
  const other = signs.find(([names]) => names.test(wanted))?.[1];
  const candidates = [wanted, `${wanted}s`, other ?? ''];
  return (
    candidates.find(has) ??
    unitNames.find((name) => signsOfCurrency(name).some((sign) => [wanted, `${wanted}s`].includes(sign)))
  );
}

const sizes: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  g: 'billion',
  t: 'trillion',
  p: 'peta',
  e: 'exa',
};

/** What people write for a unit, besides its name. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per ?cent|pct|prozent)$/, 'percent'],
  [/^(?:pp|prozentpunkte?|percentage points?)$/, 'percentage-points'],
  [/^(?:us\$|us-dollars?|dollars?|bucks)$/, 'usd'],
  [/^(?:persons?|humans?|leute|menschen|personen)$/, 'people'],
  [/^(?:h|hrs?|stunden?)$/, 'hours'],
  [/^(?:mins?|minuten?)$/, 'minutes'],
  [/^(?:tage?)$/, 'days'],
  [/^(?:jahre?|yrs?)$/, 'years'],
  [/^(?:pieces?|units?|stück|anzahl|number)$/, 'count'],
];

/** The sign and the names of a currency, for a unit that is the code of one. */
function signsOfCurrency(unit: string): string[] {
  const code = unit.toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(code)) return [];
  const say = (currencyDisplay: 'narrowSymbol' | 'name') =>
    new Intl.NumberFormat(localeOf(defaultLanguage), { style: 'currency', currency: code, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')?.value ?? '';
  return [say('narrowSymbol'), say('name')].map((one) => one.toLowerCase()).filter(Boolean);
}
