import { errorAt, plainAttributes } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import type { LoadedDataset } from '../library/load-dataset.ts';
import { formatValue } from '../model/format-value.ts';
import type { ResolvedValue } from '../model/values.ts';
import { resolveValue, UnknownValueError } from '../model/values.ts';
import type { Unit } from '../schemas/units.ts';
import { unitNames, unitOf } from '../schemas/units.ts';
import type { Problem, Rule } from './rule.ts';
import { anyComponent, sourcedName } from './sourced-statements.ts';
import type { Statement } from './sourced-statements.ts';
import { chapterStatements } from './unsourced-number.ts';

/** A fact prints its unit and its millions with it; a chapter that writes them beside it says them twice. */
export const repeatedUnits: Rule = {
  name: 'number-form',
  check: ({ book, data }) =>
    book.chapters.flatMap((chapter) =>
      chapterStatements(chapter).flatMap((statement) => repeatedIn(statement, chapter.language, data)),
    ),
};

function repeatedIn(statement: Statement, language: Language, data: LoadedDataset): Problem[] {
  const { text, componentAt, placeOf } = statement;
  return [...text.matchAll(anyComponent)].flatMap(({ 0: sign, index }) => {
    const printed = printedBy(componentAt(sign), language, data);
    if (!printed) return [];
    const { before, behind } = repeatedAt(text, index, printed);
    const place = behind === '' ? index - before.length : text.indexOf(behind, index);
    const word = behind === '' ? before : behind;
    if (word === '') return [];
    const message = `The fact prints \`${printed.text}\`, and \`${word}\` stands ${behind === '' ? 'before' : 'behind'} it once more.`;
    return [errorAt('number-form', placeOf(place), message, { help: `Remove \`${word}\`: the fact brings it.` })];
  });
}

interface Printed {
  readonly text: string;
  /** Signs that stand before the number. */
  readonly signs: string;
  /** What stands behind it, and other words for that. */
  readonly words: readonly string[];
}

function repeatedAt(text: string, index: number, { signs, words }: Printed): { before: string; behind: string } {
  const isBefore = signs !== '' && text.slice(0, index).endsWith(signs);
  const names = words.length === 0 ? '(?!)' : words.map((word) => RegExp.escape(word)).join('|');
  const behind = new RegExp(`^\\s*(%|(?:(?:${names})s?)(?:\\s+(?:${names})s?)*(?![\\p{L}-]))`, 'iu');
  const [, found = ''] = behind.exec(text.slice(index + 1)) ?? [];
  return { before: isBefore ? signs : '', behind: found === '%' && !words.includes('%') ? '' : found };
}

/** What a fact prints; nothing for a date, for a number without a unit, and where that cannot be known. */
function printedBy(
  component: MarkdownNode | undefined,
  language: Language,
  { dataset }: LoadedDataset,
): Printed | undefined {
  if (!component || sourcedName(component) !== 'Fact') return undefined;
  const { id, show, digits } = plainAttributes(component);
  try {
    const value = resolveValue(dataset, id ?? '', show);
    return partsOf(
      value,
      formatValue(value, language, { digits: digits === undefined ? undefined : Number(digits) }),
      language,
    );
  } catch (error) {
    // A value that is not there is reported where it is asked for.
    if (error instanceof UnknownValueError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function partsOf({ content }: ResolvedValue, text: string, language: Language): Printed | undefined {
  if (content.kind === 'date') return undefined;
  const [, start = '', end = ''] = /^([^\p{Nd}]*)\p{Nd}(?:.*\p{Nd})?([^\p{Nd}]*)$/su.exec(text) ?? [];
  const printed = end.match(/\p{L}+/gu) ?? [];
  const words = [...printed, ...namesOf(content.quantity.unit, language)].toSorted((a, b) => b.length - a.length);
  const signs = /\p{Sc}$/u.exec(start)?.[0] ?? '';
  return words.length === 0 && signs === '' ? undefined : { text, signs, words };
}

/** How a unit that is printed with its number is called: as at the axis of a chart, or by its last word. */
function namesOf(unit: Unit, language: Language): string[] {
  const printed = unitOf(unit).inSentence?.[language];
  if (printed === undefined) return [];
  // A price by the month is printed as any sum of that money.
  const alike = unitNames.map(unitOf).find(({ inSentence, onAxis }) => onAxis && inSentence?.[language] === printed);
  const name = alike?.onAxis?.[language] ?? '';
  const last = name.split(' ').at(-1) ?? '';
  return [name, last, last.replace(/s$/, ''), ...(unit === 'percent' ? ['%'] : [])].filter((word) => word !== '');
}
