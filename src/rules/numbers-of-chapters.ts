import { errorAt, plainAttributes } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { englishName } from '../i18n/languages.ts';
import { chaptersBySlug } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { differenceBetween, saidIn, writtenIn } from './said-numbers.ts';
import type { Said } from './said-numbers.ts';
import { anyComponent, sourcedName } from './sourced-statements.ts';
import type { Statement } from './sourced-statements.ts';
import { chapterStatements } from './unsourced-number.ts';

/**
 * A paragraph that rests on the same sources in two languages says the same numbers in both. One may leave out what the
 * other says; it is a mistake where each says a number that the other does not.
 */
export const numbersOfChapters: Rule = {
  name: 'language-parity',
  check: ({ book, data }) => {
    const withoutNames = exemptNames(data);
    return [...chaptersBySlug(book).values()].flatMap(([original, ...translations]) =>
      original ? translations.flatMap((translation) => compare(original, translation, withoutNames)) : [],
    );
  },
};

function compare(
  original: ParsedChapter,
  translation: ParsedChapter,
  withoutNames: (text: string) => string,
): Problem[] {
  return pairs(paragraphsOf(translation), paragraphsOf(original)).flatMap(([here, there]) => {
    const [wrong, right] =
      differenceBetween(
        saidIn(withoutNames(here.text), there.text, translation.language),
        saidIn(withoutNames(there.text), here.text, original.language),
      ) ?? [];
    return wrong && right ? [refuse(wrong, here, right, there, { original, translation })] : [];
  });
}

function refuse(
  wrong: Said,
  here: Paragraph,
  right: Said,
  there: Paragraph,
  { original, translation }: { original: ParsedChapter; translation: ParsedChapter },
): Problem {
  const { file, line, column } = there.placeOf(right.index);
  const [ownName, otherName] = [translation, original].map(({ language }) => englishName(language));
  const message = `The ${ownName} text says \`${wrong.written}\` here, the ${otherName} one \`${right.written}\` at ${file}:${line}:${column}, with the same source.`;
  const asHere = writtenIn(right, translation.language);
  const help = `Look into the source: if it says \`${right.written}\`, write ${asHere === undefined ? 'that number' : `\`${asHere}\``} here; otherwise correct it there.`;
  return errorAt('language-parity', here.placeOf(wrong.index), message, { help });
}

/** A paragraph, an entry of a list or a row of a table. */
interface Paragraph {
  readonly text: string;
  readonly section: string;
  /** The sources and facts that it names, as one text. */
  readonly sources: string;
  /** Whether a source is cited; beside a fact alone no number stands but of the time that it holds for. */
  readonly isCited: boolean;
  placeOf: Statement['placeOf'];
}

function paragraphsOf(chapter: ParsedChapter): Paragraph[] {
  const byBlock = Map.groupBy(chapterStatements(chapter), ({ block }) => block);
  return [...byBlock].map(([block, statements]) => ({
    text: statements.map(({ text }) => text).join(''),
    section: sectionAt(block, chapter),
    sources: statements.flatMap(sourcesOf).map(nameOf).toSorted().join(' '),
    isCited: statements.flatMap(sourcesOf).some((source) => sourcedName(source) !== 'Fact'),
    placeOf: (index) => placeIn(statements, index),
  }));
}

function sectionAt({ position }: MarkdownNode, { headings }: ParsedChapter): string {
  return headings.findLast(({ line }) => line <= (position?.start.line ?? 0))?.id ?? '';
}

function sourcesOf({ text, componentAt }: Statement): MarkdownNode[] {
  return [...text.matchAll(anyComponent)].flatMap(([sign]) => componentAt(sign) ?? []);
}

function nameOf(component: MarkdownNode): string {
  return `${component.name}:${JSON.stringify(plainAttributes(component))}`;
}

function placeIn(statements: readonly Statement[], index: number) {
  let passed = 0;
  for (const { text, placeOf } of statements) {
    if (index < passed + text.length) return placeOf(index - passed);
    passed += text.length;
  }
  throw new RangeError('The place lies behind the end of its paragraph.');
}

/** Paragraphs of one section with the same sources, in their order; none where the two have not as many of them. */
function pairs(here: readonly Paragraph[], there: readonly Paragraph[]): [Paragraph, Paragraph][] {
  const keyOf = ({ section, sources }: Paragraph) => JSON.stringify([section, sources]);
  const others = Map.groupBy(there, keyOf);
  return [...Map.groupBy(here, keyOf)].flatMap(([key, some]) => {
    const same = others.get(key) ?? [];
    if (some[0]?.isCited !== true || some.length !== same.length) return [];
    return some.flatMap((one, index): [Paragraph, Paragraph][] => {
      const other = same[index];
      return other ? [[one, other]] : [];
    });
  });
}
