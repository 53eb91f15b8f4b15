import { kebabCase } from 'checked-content';
import type { WrongValue } from 'checked-content';
import { completeLanguages, defaultLanguage, languages, localeOf } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { unitNames, unitsFile } from '../units.ts';
import { powerOf } from './written-number.ts';

/**
 * What to write for a unit that is not in the list, and how one is added to it; undefined for a slip of the keyboard.
 * Units that merely look alike, such as devices and services, are not taken for each other.
 */
export function adviseOnUnit(word: string, { fields }: Pick<WrongValue, 'fields'>): string | undefined {
  const [, bits] = /^([kmgt])(?:bps|bits?(?:\/s|ps| per second)?)$/i.exec(word) ?? [];
  if (bits !== undefined)
    return `Write \`unit: bits-per-second\` and \`scale: ${sizes[bits.toLowerCase()] ?? 'one'}\`.`;
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
  if (unitNames.some((name) => isOneSlip(word.toLowerCase(), name))) return undefined;
  const entry = entryOfCurrency(word) ?? entryOfMeasure(word);
  return entry === undefined
    ? `Write \`unit: count\` (\`people\` for human beings) if it is counted one by one, and say in ${label} what is counted. A currency or what is measured needs a unit of its own. ${howToAdd(newEntry(word))}`
    : howToAdd(entry);
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

/** A new unit, and its entry in the file of units. */
interface NewUnit {
  readonly name: string;
  readonly entry: Record<string, unknown>;
}

function howToAdd({ name, entry }: NewUnit): string {
  const written = JSON.stringify(entry, null, 1).replaceAll(/\n\s*/g, ' ');
  return `Add one entry to ${unitsFile}, with the words that your sentences need: \`"${name}": ${written}\`. Then run npm run schemas, and write \`unit: ${name}\`.`;
}

function newEntry(
  word: string,
  kind = 'size',
  inSentence: (language: Language) => string = () => '{amount} …',
): NewUnit {
  const name = kebabCase().meant(word);
  const texts = Object.fromEntries(completeLanguages.map((language) => [language, inSentence(language)]));
  return { name: name === '' ? '…' : name, entry: { kind, inSentence: texts } };
}

/** The entry of a currency, by its code or its sign: before the number in English, its name behind it elsewhere. */
function entryOfCurrency(word: string): NewUnit | undefined {
  const [, unit = word, per = ''] = /^(.+?)(-per-.+)?$/i.exec(word) ?? [];
  const code = Intl.supportedValuesOf('currency').find(
    (one) => one === unit.toUpperCase() || signsOf(one).includes(unit),
  );
  if (code === undefined) return undefined;
  return newEntry(code + per, per === '' ? 'money' : 'price', (language) => {
    const sign = partOf(language, code, 'narrowSymbol');
    return language === defaultLanguage && !/\p{L}/u.test(sign)
      ? `${sign}{amount}`
      : `{amount} ${partOf(language, code, 'name')}`;
  });
}

/** The sign of a currency that no other one has, in the default language, wherever that is spoken. */
function signsOf(currency: string): string[] {
  const locale = localeOf(defaultLanguage);
  return [locale, new Intl.Locale(locale).language].map((one) => signIn(one, currency, 'symbol'));
}

function partOf(
  language: Language,
  currency: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  number = 2,
): string {
  return signIn(localeOf(language), currency, currencyDisplay, number);
}

function signIn(
  locale: string,
  currency: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  number = 2,
): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(number).find(({ type }) => type === 'currency')?.value ?? '';
}

/** The entry of what is measured, by its name or its sign in one of the languages. */
function entryOfMeasure(word: string): NewUnit | undefined {
  const wanted = word.toLowerCase();
  const isNamed = (unit: string) =>
    // Countries of one language may spell a unit in two ways.
    languages
      .flatMap((language) => [localeOf(language), new Intl.Locale(localeOf(language)).language])
      .some((locale) =>
        (['long', 'short'] as const).some((unitDisplay) =>
          [1, 2].some((number) => measureIn(locale, unit, unitDisplay, number).toLowerCase() === wanted),
        ),
      );
  const unit = Intl.supportedValuesOf('unit').find((one) => wanted === one || isNamed(one));
  if (unit === undefined) return undefined;
  const nameIn = (language: Language) => measureIn(localeOf(language), unit, 'long', 2);
  return newEntry(nameIn(defaultLanguage), 'size', (language) => `{amount} ${nameIn(language)}`);
}

function measureIn(locale: string, unit: string, unitDisplay: 'long' | 'short', number: number): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).formatToParts(number);
  return parts.find(({ type }) => type === 'unit')?.value ?? '';
}

/** Whether one letter is wrong, missing or too many, or two have changed places. */
function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [rest = '', otherRest = ''] = [one, other].map((word) => word.slice(start, word.length - end));
  const isSwapped = rest.length === 2 && otherRest === `${rest[1]}${rest[0]}`;
  return isSwapped || (rest.length <= 1 && otherRest.length <= 1);
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
  [/^(?:x|×|times|-?fold|mal|-?fach)$/, 'ratio'],
  [/^(?:rps|qps|(?:requests?|queries|calls|events|messages|reads|writes) ?(?:\/ ?s|per[- ]second))$/, 'per-second'],
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
  return [partOf(defaultLanguage, code, 'narrowSymbol'), partOf(defaultLanguage, code, 'name')]
    .map((one) => one.toLowerCase())
    .filter(Boolean);
}
