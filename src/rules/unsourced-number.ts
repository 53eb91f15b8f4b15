import { errorAt, findNearest, plainAttributes } from 'checked-content';
import type { Place } from 'checked-content';
import { fractionsInWords } from '../i18n/fractions-in-words.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import type { Language } from '../i18n/languages.ts';
import type { LoadedDataset } from '../library/load-dataset.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { resolveValue, UnknownValueError } from '../model/values.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { anyComponent, sourcedName, statementsOf, withoutFootnotes } from './sourced-statements.ts';
import type { Statement } from './sourced-statements.ts';
import { frontmatterValues } from './texts/frontmatter-values.ts';
import { isUnwritten } from './unfinished.ts';

/**
 * Every number that a chapter writes by hand has a source of its own: one that is cited behind it in the same sentence or
 * row, or a fact there that holds for that very year or day. That another number of the sentence has one does not count.
 */
export const unsourcedNumber: Rule = {
  name: 'unsourced-number',
  check: ({ book, data }) => {
    const withoutNames = exemptNames(data);
    return book.chapters.flatMap((chapter) => [
      ...checkFrontmatter(chapter, withoutNames),
      ...chapterStatements(chapter).flatMap((statement) => {
        const unsourced = numbersIn(statement.text, chapter.language, withoutNames).filter(
          (number) => !isSourced(number, statement, data, chapter.language),
        );
        return unsourced.length === 0 ? [] : [refuse(unsourced, statement)];
      }),
    ]);
  },
};

/** What stands in frontmatter is shown in lists and beside links, where no source can stand. */
function checkFrontmatter(chapter: ParsedChapter, withoutNames: (text: string) => string): Problem[] {
  return frontmatterValues(chapter).flatMap(({ field, value, place }) => {
    const isChecked = typeof value === 'string' && isShown.has(field) && !isUnwritten(value) && !isDay.test(value);
    const numbers = isChecked ? numbersIn(value, chapter.language, withoutNames) : [];
    return numbers.length === 0 ? [] : [refuseAt(place, numbers, `\`${field}\``, { help: plainWords(field) })];
  });
}

/** A chapter may be called after a day or a year. */
const isDay = /^\d{4}(?:-\d\d){0,2}$/;

const isShown: ReadonlySet<string> = new Set(['title', 'description', 'question']);

const plainWords = (where: string) => `Say it without the number: ${where} holds plain words only.`;

/** The statements of a chapter that its numbers can stand in. */
export function chapterStatements({ tree, language, ...file }: ParsedChapter): Statement[] {
  return tree ? statementsOf(tree, file, language) : [];
}

export interface HandWritten {
  readonly number: string;
  /** Where it stands in its text. */
  readonly index: number;
  /** Whether it is a part in words, which no fact prints. */
  readonly isFraction?: boolean;
}

/** The numbers that are written by hand in a text, in digits or words; `withoutNames` takes out of it what is none. */
export function numbersIn(text: string, language: Language, withoutNames: (text: string) => string): HandWritten[] {
  const plain = withoutNames(withoutFootnotes(text));
  const found = [digits, words].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: number, index }) => ({ number, index })),
  );
  const isFound = (at: number) => found.some(({ number, index }) => index <= at && at < index + number.length);
  const inWords = [
    ...numbersInWords(plain, language).map(({ written, index }) => ({ number: written, index })),
    ...fractionsInWords(plain, language).map(({ written, index }) => ({ number: written, index, isFraction: true })),
  ];
  return [...found, ...inWords.filter(({ number, index }) => !isFound(index) && !isFound(index + number.length - 1))];
}

const digits = /\p{Nd}[\p{Nd}.,]*\p{Nd}|\p{Nd}|[¼-¾⅐-⅞]/gu;
/** Quantities in words, where a unit or a great number follows: those are not a manner of speaking. */
const words = new RegExp(
  `(?<![\\p{L}-])(?:${[
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|hundred|thousand|half a',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?)(?: (?:hundred|thousand))?',
    '(?:(?:eine|eine halbe|\\p{L}*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|(?:sech|sieb|acht|neun)zig|hundert|tausend|einhalb)))',
  ].join(
    '|',
  )}) (?:percent|per cent|Prozent|million|billion|trillion|Million(?:en)?|Milliarden?|Billion(?:en)?|dollars?|euros?|Dollar|Euro)(?!\\p{L})` +
    '|(?<![\\p{L}-])(?:a|an|one|two|three|four|five|six|ein|zwei|drei|vier|fünf|sechs) (?:half-)?(?:dozen|Dutzend)(?!\\p{L})',
  'gu',
);

/** Whether a number has a source of its own. */
export function isSourced(
  { number, index }: HandWritten,
  { text, block, componentAt }: Statement,
  data: LoadedDataset,
  language: Language,
): boolean {
  return [...text.matchAll(anyComponent)].some(({ 0: sign, index: at }) => {
    const component = componentAt(sign);
    if (!component) return false;
    // A source stands behind what it is cited for; in a row, in the cell where there is room.
    if (sourcedName(component) !== 'Fact') return at > index || block.type === 'tableRow';
    const { id, show } = plainAttributes(component);
    const [written] = writtenNumbers(number, language);
    return id === undefined || datesOf(id, show, data)?.includes(written ?? Number.NaN) !== false;
  });
}

/** The numbers of the day or period that a fact holds for; undefined where that cannot be known until another problem is mended. */
function datesOf(id: string, show: string | undefined, data: LoadedDataset): number[] | undefined {
  try {
    const { content, asOf } = resolveValue(data.dataset, id, show);
    const days = [asOf ?? '', content.kind === 'date' ? content.date : ''];
    return days.flatMap((day) => (day.match(/\d+/g) ?? []).map(Number));
  } catch (error) {
    if (!(error instanceof UnknownValueError)) throw error;
    return isMeant(id, error, data) ? undefined : [];
  }
}

/** Whether something that there is is meant, misspelt or not valid. What there is not is no source of anything. */
function isMeant(id: string, { asked, known }: UnknownValueError, { written }: LoadedDataset): boolean {
  const [record = ''] = id.split('@');
  const isWritten = [written.facts, written.incidents, written.series].some((ids) => ids.has(record));
  return isWritten || findNearest(asked, known) !== undefined;
}

function refuse(numbers: readonly HandWritten[], { block, placeOf }: Statement): Problem {
  const [first] = numbers.toSorted((a, b) => a.index - b.index);
  const where = block.type === 'tableRow' ? 'table row' : block.type === 'heading' ? 'heading' : 'sentence';
  const help =
    block.type === 'heading' ? { help: plainWords('a heading') } : numbers.every(isPart) ? { help: cited } : {};
  return refuseAt(placeOf(first?.index ?? 0), numbers, `this ${where}`, help);
}

const isPart = ({ isFraction = false }: HandWritten) => isFraction;

const cited = 'Put `<Cite id="…" />` behind it in the same sentence, or say it without the fraction.';

function refuseAt(place: Place, numbers: readonly HandWritten[], where: string, advice: { help?: string }): Problem {
  const named = numbers.map(({ number }) => number).join('`, `');
  const message = `\`${named}\` ${numbers.length === 1 ? 'has' : 'have'} no source in ${where}.`;
  return errorAt('unsourced-number', place, message, advice);
}
