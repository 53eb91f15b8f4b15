import { errorAt } from 'checked-content';
import type { Heading } from 'checked-content';
import { chaptersBySlug } from '../library/load-book.ts';
import type { Fence, ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule, Site } from './rule.ts';
import { diagramSources } from '../vocabulary/Diagram/diagram-sources.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { isId } from '../schemas/primitives.ts';
import { checkUse } from './chapter-references.ts';
import { findForeignNodes } from './closed-vocabulary.ts';
import { isEmpty } from './empty-chapter.ts';
import { leftToTranslate } from './unfinished.ts';
import { compareSections, pairSections, soundIds } from './section-parity.ts';

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
    ...compareSections(original, translation),
    ...compareComponents(original, translation, site),
    ...compareFences(original, translation),
    ...compareIllustrations(original, translation),
  ];
}

type Use = ParsedChapter['components'][number];

/**
 * Components are compared per section as a bag: word order differs between the languages. A component
 * that is itself a mistake stands for one in the other language that has no counterpart, and those of a section
 * that the other language lacks are missing with it.
 */
function compareComponents(original: ParsedChapter, translation: ParsedChapter, site: Site): Problem[] {
  const sameSections = JSON.stringify(soundIds(original)) === JSON.stringify(soundIds(translation));
  const hasSections = sameSections && soundIds(original).every((id) => id !== undefined);
  const keyOfUse = (use: Use) => keyOf(use, hasSections);
  const inStep = [translation, original].map(({ components }) => components.map(keyOfUse).toSorted().join('\n'));
  if (inStep[0] === inStep[1]) return [];
  const { missingHere, missingThere } = pairSections(original, translation);
  const isIn = (headings: readonly Heading[]) => (use: Use) => headings.some(({ id }) => id === use.section);
  const [isToldHere, isToldThere] = [isIn(missingThere), isIn(missingHere)];
  const [here, there] = [soundUses(translation, site), soundUses(original, site)];
  const lastThere = inOrder(there.sound, isToldThere);
  const lastHere = inOrder(here.sound, isToldHere);
  const surplusThere = excuse(
    withoutCounterparts(lastThere, lastHere, keyOfUse).filter((use) => !isToldThere(use)),
    here.broken,
  );
  const surplusHere = excuse(
    withoutCounterparts(lastHere, lastThere, keyOfUse).filter((use) => !isToldHere(use)),
    there.broken,
  );
  const problems = surplusHere.map((use) => {
    const partner = surplusThere.findIndex((other) => other.name === use.name && other.section === use.section);
    if (partner < 0) return lonely(use, original);
    const [other] = surplusThere.splice(partner, 1);
    return errorAt(
      'language-parity',
      use,
      `${describe(use)} stands here, but ${other ? describe(other) : 'something else'} at ${original.file}:${other?.line}.`,
      { help: 'Write the same in both places: numbers, sources and figures are those of every language.' },
    );
  });
  return [...problems, ...surplusThere.map((use) => lonely(use, translation))];
}

/** What is told with its section comes last, so that it is what is left over. */
function inOrder(uses: readonly Use[], isTold: (use: Use) => boolean): Use[] {
  return uses.toSorted((a, b) => Number(isTold(a)) - Number(isTold(b)));
}

function lonely(use: Use, { file: otherFile, language }: ParsedChapter): Problem {
  return errorAt(
    'language-parity',
    use,
    `${describe(use)} has no counterpart in section \`${use.section ?? 'opening'}\` of ${otherFile}.`,
    {
      help: `Write it in that section of ${otherFile} too, where the text says the same; or remove it here. ${leftToTranslate(language)}`,
    },
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
  const { missingHere, missingThere } = pairSections(original, translation);
  const here = surplusFences(translation, original).filter((fence) => !isBelow(fence, missingThere, translation));
  // One that was renamed in one language is one mistake, not two.
  const there = surplusFences(original, translation)
    .filter((fence) => !isBelow(fence, missingHere, original))
    .slice(here.length);
  return [
    ...here.map((fence) => lonelyFence(fence, original)),
    ...there.map((fence) => lonelyFence(fence, translation)),
    ...translation.fences.flatMap((fence) => compareSources(fence, original)),
  ];
}

/** Whether a diagram stands in one of these sections. */
function isBelow({ line }: Fence, sections: readonly Heading[], { headings }: ParsedChapter): boolean {
  const heading = headings.findLast((one) => one.line < line);
  return heading !== undefined && sections.includes(heading);
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
  return errorAt('language-parity', place, `The diagram \`${fence.id}\` does not exist in ${other.file}.`, {
    help: `Copy the block, from \`\`\`mermaid to the closing backticks, to the same section of that file, keep its id and translate its labels; or remove it here. ${leftToTranslate(other.language)}`,
  });
}

/** One language may leave the drawing to the other, but not have another. */
function compareIllustrations(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const [wanted, found] = [original, translation].map(({ frontmatter }) => frontmatter?.illustration);
  if (!wanted || !found || wanted === found) return [];
  const place = translation.placeOfField('illustration');
  const message = `The illustration is \`${found}\` here, but \`${wanted}\` in ${original.file}.`;
  const help = `Write \`illustration: ${wanted}\` here, or remove the field: it is enough in one language.`;
  return [errorAt('language-parity', place, message, { help })];
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
