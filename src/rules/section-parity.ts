import { errorAt } from 'checked-content';
import type { Heading } from 'checked-content';
import { englishName } from '../i18n/languages.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { isId } from '../schemas/primitives.ts';
import type { Problem } from './rule.ts';
import { leftToTranslate } from './unfinished.ts';

/** How the sections of two languages go together. */
export interface SectionPairs {
  /** Headings that one has and the other lacks. */
  readonly missingHere: readonly Heading[];
  readonly missingThere: readonly Heading[];
  /** Headings at the same place under two ids, that of the translation first. */
  readonly renamed: readonly (readonly [Heading, Heading])[];
  /** Ids of both, in the order of the translation and in that of the original. */
  readonly common: readonly [here: readonly string[], there: readonly string[]];
}

/** Pairs the headings of a translation with those of its original; one whose id is itself a mistake stands for any. */
export function pairSections(original: ParsedChapter, translation: ParsedChapter): SectionPairs {
  const [here, there] = [soundIds(translation), soundIds(original)];
  const common = new Set(here.filter((id) => id !== undefined && there.includes(id)));
  const gapsHere = gapsBetween(common, here, translation.headings);
  const gapsThere = gapsBetween(common, there, original.headings);
  const pairs = [...new Set([...gapsHere.keys(), ...gapsThere.keys()])].flatMap((before) => {
    const [some = [], others = []] = [gapsHere.get(before), gapsThere.get(before)];
    return Array.from({ length: Math.max(some.length, others.length) }, (_, index) => [some[index], others[index]]);
  });
  const isCommon = (id: string | undefined): id is string => id !== undefined && common.has(id);
  return {
    missingHere: pairs.flatMap(([one, other]) => (!one && other?.id !== undefined ? [other.heading] : [])),
    missingThere: pairs.flatMap(([one, other]) => (one?.id !== undefined && !other ? [one.heading] : [])),
    renamed: pairs.flatMap(([one, other]) =>
      one?.id !== undefined && other?.id !== undefined ? [[one.heading, other.heading] as const] : [],
    ),
    common: [here.filter(isCommon), there.filter(isCommon)],
  };
}

/** Ids of the headings in order; undefined for a missing, malformed or repeated one. */
export function soundIds({ headings }: ParsedChapter): (string | undefined)[] {
  return headings.map(({ id }, index) =>
    id !== undefined && isId(id) && headings.findIndex((other) => other.id === id) === index ? id : undefined,
  );
}

/** Sections that one language lacks, or has under another id, in another order or on another level. */
export function compareSections(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const pairs = pairSections(original, translation);
  return [
    ...pairs.missingHere.map((heading) => missing(heading, original, translation)),
    ...pairs.missingThere.map((heading) => missing(heading, translation, original)),
    ...pairs.renamed.map(([here, there]) =>
      errorAt(
        'language-parity',
        here,
        `Section ${translation.headings.indexOf(here) + 1} is \`${here.id}\`, but it is \`${there.id}\` at ${original.file}:${there.line}.`,
        { help: `If it is the same section, write {#${there.id}} here: ids are the same in every language.` },
      ),
    ),
    ...compareOrder(original, translation, pairs),
  ];
}

interface Step {
  readonly id: string | undefined;
  readonly heading: Heading;
}

/** The headings that the other language has not, by the one before them that it has. */
function gapsBetween(
  common: ReadonlySet<string | undefined>,
  ids: readonly (string | undefined)[],
  headings: readonly Heading[],
): Map<string, Step[]> {
  const gaps = new Map<string, Step[]>();
  let before = '';
  for (const [index, heading] of headings.entries()) {
    const id = ids[index];
    if (id !== undefined && common.has(id)) before = id;
    else gaps.set(before, [...(gaps.get(before) ?? []), { id, heading }]);
  }
  return gaps;
}

/** In the file that lacks the section: what to paste, from where, and where to. */
function missing(heading: Heading, from: ParsedChapter, to: ParsedChapter): Problem {
  const { id = '', text, line, depth } = heading;
  const index = from.headings.indexOf(heading);
  const ofTo = (other: Heading) => to.headings.find((one) => one.id === other.id);
  const before = from.headings.slice(0, index).findLast(ofTo);
  const after = from.headings.slice(index + 1).find(ofTo);
  const place = (before && ofTo(before)) ?? (after && ofTo(after)) ?? { file: to.file, line: 1, column: 1 };
  const next = after && ofTo(after);
  const where = next ? `above \`${next.text}\` in line ${next.line}` : 'at the end of the file';
  const end = (from.headings[index + 1]?.line ?? from.text.trimEnd().split('\n').length + 1) - 1;
  return errorAt(
    'language-parity',
    place,
    `The section \`${id}\` is missing here: it stands at ${from.file}:${line} as “${text}”.`,
    {
      help: `Paste lines ${line}–${end} of that file ${where}, and write their words in ${englishName(to.language)}; the heading keeps its id, \`${'#'.repeat(depth)} … {#${id}}\`. Where its words stand here already, write the heading alone. Or remove the section there. ${leftToTranslate(to.language)}`,
    },
  );
}

/** The first place where sections that both have stand in another order, or else on another level. */
function compareOrder(original: ParsedChapter, translation: ParsedChapter, { common }: SectionPairs): Problem[] {
  const [here, there] = common;
  const at = here.findIndex((id, index) => id !== there[index]);
  const heading = translation.headings.find(({ id }) => id === here[at]);
  if (at < 0 || !heading) return compareLevels(original, translation, here);
  return [
    errorAt(
      'language-parity',
      heading,
      `Section ${translation.headings.indexOf(heading) + 1} is \`${here[at]}\`, but it is \`${there[at] ?? '?'}\` in ${original.file}.`,
      { help: `Put the sections into the order of that file: ${there.join(', ')}.` },
    ),
  ];
}

/** The first heading that is a section in one language and a part of one in the other; skipped levels aside. */
function compareLevels(original: ParsedChapter, translation: ParsedChapter, common: readonly string[]): Problem[] {
  const areInSteps = [original, translation].every(({ headings }) =>
    headings.every(({ depth }, index) => depth > 1 && depth <= (headings[index - 1]?.depth ?? 1) + 1),
  );
  const named = ({ headings }: ParsedChapter, id: string) => headings.find((heading) => heading.id === id);
  const id = common.find((one) => named(original, one)?.depth !== named(translation, one)?.depth);
  const [here, there] = id === undefined ? [] : [named(translation, id), named(original, id)];
  if (!areInSteps || !here || !there) return [];
  return [
    errorAt(
      'language-parity',
      here,
      `The heading \`${here.id ?? here.text}\` is on level ${here.depth}, but on level ${there.depth} at ${original.file}:${there.line}.`,
      { help: `Begin the line with ${'#'.repeat(there.depth)} here, or with ${'#'.repeat(here.depth)} there.` },
    ),
  ];
}
