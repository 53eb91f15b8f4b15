import { errorAt } from 'checked-content';
import { chaptersBySlug } from '../library/load-book.ts';
import type { Fence, ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule, Site } from './rule.ts';
import { diagramSources } from '../vocabulary/Diagram/diagram-sources.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { isId } from '../schemas/primitives.ts';
import { checkUse } from './chapter-references.ts';
import { findForeignNodes } from './closed-vocabulary.ts';
import { isEmpty } from './empty-chapter.ts';

export const languageParity: Rule = {
  name: 'language-parity',
  check: (site) =>
    [...chaptersBySlug(site.book).values()].flatMap((all) => {
      // What cannot be read, or says nothing, is reported as that.
      const versions = all.filter((one) => one.tree && !isEmpty(one));
      const [original, ...translations] = versions;
      return original ? translations.flatMap((translation) => compare(original, translation, site)) : [];
    }),
};

function compare(original: ParsedChapter, translation: ParsedChapter, site: Site): Problem[] {
  return [
    ...compareHeadings(original, translation),
    ...compareComponents(original, translation, site),
    ...compareFences(original, translation),
    ...compareIllustrations(original, translation),
  ];
}

/** The first place where the sections go apart; a heading whose id is itself a mistake is passed over. */
function compareHeadings(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const [wanted, found] = [soundIds(original), soundIds(translation)];
  // Without the headings that are a mistake themselves both may be in step.
  const [soundHere, soundThere] = [found, wanted].map((ids) => JSON.stringify(ids.filter((id) => id !== undefined)));
  if (wanted.length !== found.length && soundHere === soundThere) return [];
  const index = wanted.findIndex((id, at) => id !== found[at] && !(at < found.length && (!id || !found[at])));
  if (index >= 0) {
    const place = translation.headings[index] ??
      translation.headings.at(-1) ?? { file: translation.file, line: 1, column: 1 };
    const here = index < found.length ? `is \`${found[index]}\`` : 'is missing';
    return [
      errorAt(
        'language-parity',
        place,
        `Section ${index + 1} ${here}, but it is \`${wanted[index] ?? '?'}\` in ${original.file}.`,
      ),
    ];
  }
  const extra = translation.headings[wanted.length];
  if (!extra) return compareLevels(original, translation);
  return [
    errorAt('language-parity', extra, `The section \`${extra.id ?? extra.text}\` does not exist in ${original.file}.`),
  ];
}

/** The first heading that is a section in one language and a part of one in the other; skipped levels aside. */
function compareLevels(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const areInSteps = [original, translation].every(({ headings }) =>
    headings.every(({ depth }, index) => depth > 1 && depth <= (headings[index - 1]?.depth ?? 1) + 1),
  );
  const index = translation.headings.findIndex(({ depth }, at) => depth !== original.headings[at]?.depth);
  const [here, there] = [translation.headings[index], original.headings[index]];
  if (!areInSteps || !here || !there) return [];
  return [
    errorAt(
      'language-parity',
      here,
      `The heading \`${here.id ?? here.text}\` is on level ${here.depth}, but on level ${there.depth} at ${original.file}:${there.line}.`,
    ),
  ];
}

/** Ids of the headings in order; undefined for a missing, malformed or repeated one. */
function soundIds({ headings }: ParsedChapter): (string | undefined)[] {
  return headings.map(({ id }, index) =>
    isSoundId(id) && headings.findIndex((other) => other.id === id) === index ? id : undefined,
  );
}

type Use = ParsedChapter['components'][number];

/**
 * Components are compared per section as a bag: word order differs between the languages. A component
 * that is itself a mistake stands for one in the other language that has no counterpart.
 */
function compareComponents(original: ParsedChapter, translation: ParsedChapter, site: Site): Problem[] {
  const sameSections = JSON.stringify(soundIds(original)) === JSON.stringify(soundIds(translation));
  const hasSections = sameSections && soundIds(original).every((id) => id !== undefined);
  const keyOfUse = (use: Use) => keyOf(use, hasSections);
  const inStep = [translation, original].map(({ components }) => components.map(keyOfUse).toSorted().join('\n'));
  if (inStep[0] === inStep[1]) return [];
  const [here, there] = [soundUses(translation, site), soundUses(original, site)];
  const surplusThere = excuse(withoutCounterparts(there.sound, here.sound, keyOfUse), here.broken);
  const problems = excuse(withoutCounterparts(here.sound, there.sound, keyOfUse), there.broken).map((use) => {
    const partner = surplusThere.findIndex((other) => other.name === use.name && other.section === use.section);
    if (partner < 0) return lonely(use, original.file);
    const [other] = surplusThere.splice(partner, 1);
    return errorAt(
      'language-parity',
      use,
      `${describe(use)} stands here, but ${other ? describe(other) : 'something else'} at ${original.file}:${other?.line}.`,
    );
  });
  return [...problems, ...surplusThere.map((use) => lonely(use, translation.file))];
}

function lonely(use: Use, otherFile: string): Problem {
  return errorAt(
    'language-parity',
    use,
    `${describe(use)} has no counterpart in section \`${use.section ?? 'opening'}\` of ${otherFile}.`,
  );
}

/** Components of a chapter, apart by whether another rule finds something wrong with them. */
function soundUses(chapter: ParsedChapter, site: Site): { sound: Use[]; broken: Use[] } {
  const foreign = chapter.tree ? findForeignNodes(chapter.tree, chapter.file) : [];
  const badPlaces = new Set(foreign.map(({ line, column }) => `${line}:${column}`));
  const isBroken = (use: Use) =>
    badPlaces.has(`${use.line}:${use.column}`) || !componentNamed(use.name) || checkUse(use, site).length > 0;
  const broken = chapter.components.filter(isBroken);
  return { sound: chapter.components.filter((use) => !broken.includes(use)), broken };
}

/** Members of `uses` beyond those that `others` has as well. */
function withoutCounterparts(uses: readonly Use[], others: readonly Use[], key: (use: Use) => string): Use[] {
  const remaining = new Map<string, number>();
  for (const use of others) remaining.set(key(use), (remaining.get(key(use)) ?? 0) + 1);
  return uses.filter((use) => {
    const left = remaining.get(key(use)) ?? 0;
    remaining.set(key(use), left - 1);
    return left <= 0;
  });
}

/** Takes away one component for each broken one in the other language, of the same section where there is one. */
function excuse(surplus: readonly Use[], broken: readonly Use[]): Use[] {
  const left = [...surplus];
  for (const { section } of broken) {
    const index = left.findIndex((use) => use.section === section);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}

/** Diagrams are told apart by their ids; ids that are themselves a mistake are reported as that. */
function compareFences(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const here = surplusFences(translation, original);
  // One that was renamed in one language is one mistake, not two.
  const there = surplusFences(original, translation).slice(here.length);
  return [
    ...here.map((fence) => lonelyFence(fence, original)),
    ...there.map((fence) => lonelyFence(fence, translation)),
    ...translation.fences.flatMap((fence) => compareSources(fence, original)),
  ];
}

/** The same picture rests on the same sources. */
function compareSources(fence: Fence, original: ParsedChapter): Problem[] {
  const other = original.fences.find(({ id }) => id !== undefined && id === fence.id);
  if (!other) return [];
  const [here, there] = [fence, other].map(({ source }) => diagramSources(source).map(({ id }) => id));
  if (here?.toSorted().join() === there?.toSorted().join()) return [];
  const place = { ...fence, line: fence.line - 1 };
  const message = `The diagram \`${fence.id}\` names other sources than at ${other.file}:${other.line - 1}.`;
  return [errorAt('language-parity', place, message, { help: `There: %% Sources: ${there?.join(', ')}` })];
}

function surplusFences({ fences }: ParsedChapter, other: ParsedChapter): Fence[] {
  const ids = other.fences.map(({ id }) => id);
  const areSound = ids.every((id, index) => isSoundId(id) && ids.indexOf(id) === index);
  return areSound ? fences.filter(({ id }) => isSoundId(id) && !ids.includes(id)) : [];
}

function isSoundId(id: string | undefined): boolean {
  return id !== undefined && isId(id);
}

function lonelyFence(fence: Fence, other: ParsedChapter): Problem {
  const place = { ...fence, line: fence.line - 1 };
  return errorAt('language-parity', place, `The diagram \`${fence.id}\` does not exist in ${other.file}.`);
}

/** One language may leave the drawing to the other, but not have another. */
function compareIllustrations(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const [wanted, found] = [original, translation].map(({ frontmatter }) => frontmatter?.illustration);
  if (!wanted || !found || wanted === found) return [];
  const place = translation.placeOfField('illustration');
  const message = `The illustration is \`${found}\` here, but \`${wanted}\` in ${original.file}.`;
  return [errorAt('language-parity', place, message)];
}

function keyOf(use: Use, withSection: boolean): string {
  return JSON.stringify([
    withSection ? use.section : '',
    use.name,
    Object.entries(use.attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function describe(use: Use): string {
  const attributes = Object.entries(use.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `\`<${use.name}${attributes.join('')}>\``;
}
