import type { WrongValue } from 'checked-content';
import { unitMeant } from './unit-advice.ts';
import { readNumber } from './written-number.ts';
import type { WrittenNumber } from './written-number.ts';
import { scales } from '../quantity.ts';

/**
 * What to write for a number that is written as in prose: the digits alone, and each of its words and signs in the
 * field that says it. Undefined where there is no number in it.
 */
export function adviseOnNumber(wrong: WrongValue): string | undefined {
  const { field, found, fields } = wrong;
  const text = asText(found);
  // What a sign of YAML has eaten.
  if (text === '' && fields.includes('qualifier'))
    return `Write the digits alone, and what stands before them under \`qualifier\`: more-than for >, at-least for >= or +, less-than for <. (A > behind the colon begins a text of several lines.)`;
  const number = readNumber(text);
  // Digits that are left over say that it is something else, such as a fraction.
  if (!number || /\d/.test(number.rest)) return undefined;
  const { values, qualifier, either } = number;
  const isRange = values.length > 1;
  const scale = scaleFor(number, wrong);
  const value = round((values.reduce((sum, one) => sum + one, 0) / values.length) * scale.factor);
  const hasQualifier = fields.includes('qualifier');
  const exactness = isRange ? 'midpoint' : qualifier;
  const unit = unitFor(number.rest);
  const parts = [
    `${field}: ${value}`,
    ...(scale.name === undefined ? [] : [`scale: ${scale.name}`]),
    ...(exactness !== undefined && hasQualifier ? [`qualifier: ${exactness}`] : []),
    ...(unit !== undefined && fields.includes('unit') && wrong.group['unit'] !== unit ? [`unit: ${unit}`] : []),
  ].map((part) => `\`${part}\``);
  const words = [
    ...(isRange && hasQualifier ? [`${remarkOf(wrong)}the two ends, ${values.join(' and ')}`] : []),
    ...(exactness !== undefined && !hasQualifier ? [`${remarkOf(wrong)}“${text}”`] : []),
  ];
  const or = either !== undefined && either !== value ? ` (or ${either}, if the sign is that of decimals)` : '';
  const [last = '', ...others] = parts.toReversed();
  const written = others.length > 0 ? `${others.toReversed().join(', ')} and ${last}` : last;
  return [
    `Write ${written}${or}${words.map((one) => `, and say ${one}`).join('')}.`,
    ...unsaid(number.rest, unit, qualifier, wrong),
  ].join(' ');
}

/** The name of the scale of a power of ten, where there is one. */
export function scaleOf(power: number): string | undefined {
  return Object.entries(scales).find(([, factor]) => factor === 10 ** power)?.[0];
}

/** A number is written in the scale that the record or the group has already, or with one that has a name. */
function scaleFor(
  { power }: WrittenNumber,
  { group, record, fields, fieldsOfRecord }: WrongValue,
): { factor: number; name?: string } {
  if (power === 0) return { factor: 1 };
  const isBeside = fields.includes('scale');
  if (!isBeside && !fieldsOfRecord.includes('scale')) return { factor: 10 ** power };
  const written = (isBeside ? group : record)['scale'];
  const own = typeof written === 'string' ? Object.entries(scales).find(([name]) => name === written)?.[1] : undefined;
  if (own !== undefined) return { factor: 10 ** power / own };
  const name = isBeside ? scaleOf(power) : undefined;
  return name === undefined ? { factor: 10 ** power } : { factor: 1, name };
}

/** The unit that the rest of the text names. */
function unitFor(rest: string): string | undefined {
  const whole = unitMeant(rest);
  return (
    whole ??
    rest
      .split(/\s+/)
      .map(unitMeant)
      .find((one) => one !== undefined)
  );
}

/** What to say of words that no field was found for. */
function unsaid(
  rest: string,
  unit: string | undefined,
  qualifier: string | undefined,
  { fields, fieldsOfRecord }: WrongValue,
): string[] {
  if (rest === '' || unit !== undefined || qualifier !== undefined) return [];
  if (!/\p{L}{2}|\p{Sc}/u.test(rest.replace(/^(?:between|zwischen|from|von)$/i, ''))) return [];
  const places = [
    ...(fields.includes('unit') || fieldsOfRecord.includes('unit') ? ['under `unit`'] : []),
    ...(fields.includes('label') ? ['in `label`'] : []),
    ...(fields.includes('qualifier') ? ['or, if it says how exact the number is, under `qualifier`'] : []),
  ];
  return places.length > 0 ? [`“${rest}” belongs ${places.join(', ')}.`] : [];
}

/** Two ends of a range may stand in a list or a group. */
function asText(found: unknown): string {
  return typeof found === 'object' && found !== null ? Object.values(found).join(' to ') : String(found).trim();
}

function remarkOf({ fields, fieldsOfRecord }: WrongValue): string {
  return fields.includes('note') || fieldsOfRecord.includes('note') ? 'in `note` ' : '';
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
