import { flowchart } from './flowchart.ts';
import { placeName } from './names.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { nounPhrase, sentence } from './sentence.ts';
import { words } from './words.ts';

/** A chapter of the book that everybody builds, before it is written in the dialect of one of them. */
export interface GeneratedChapter {
  /** Its place in the book, from 0. */
  readonly index: number;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly question: string;
  readonly sections: readonly Section[];
  /** Source of a Mermaid flowchart, different in every chapter. */
  readonly flowchart: string;
}

interface Section {
  readonly level: 2 | 3;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A paragraph of sentences and links, or a list of points. */
export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly (string | Link)[] }
  | { readonly kind: 'list'; readonly points: readonly string[] };

interface Link {
  /** The chapter it leads to. */
  readonly to: number;
  readonly text: string;
}

const wordsInChapter = 1550;
/** Chapters link to each other, and no book is smaller. */
export const fewestChapters = 4;

/** The chapter at one place. It is the same in books of every size. */
export function generateChapter(seed: number, index: number): GeneratedChapter {
  const random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const name = placeName(index);
  const names = [name, name, placeName(index + 1), placeName(index + 2)] as const;
  return {
    index,
    slug: slugOf(index),
    title: `${capitalised(nounPhrase(random))} of ${name}`,
    description: `How ${nounPhrase(random)} of ${name} came to need ${nounPhrase(random)}, and what became of both.`,
    question: `What does ${name} owe to ${nounPhrase(random)}?`,
    sections: levels.map((level, at) => section(random, index, names, level, at)),
    flowchart: flowchart(random, name),
  };
}

/** What the names of all generated chapters begin with in addresses. */
export const generatedName = 'generated-';

/** Its name in addresses. */
export function slugOf(index: number): string {
  return `${generatedName}${String(index + 1).padStart(4, '0')}`;
}

const levels = [2, 2, 3, 2, 3, 2, 2, 2] as const;

function section(
  random: Random,
  index: number,
  names: readonly [string, ...string[]],
  level: 2 | 3,
  at: number,
): Section {
  const heading = `${capitalised(random.pick(words.adverb))} ${random.pick(words.place)} ${nounPhrase(random)}`;
  const blocks: Block[] = [];
  let count = 0;
  // Half a paragraph less than the mean: the last one goes beyond it.
  while (count < wordsInChapter / levels.length - 50) {
    const text = Array.from({ length: 4 + random.below(3) }, () => sentence(random, names));
    count += text.join(' ').split(' ').length;
    const isFirst = blocks.length === 0;
    if (isFirst && at === 3) blocks.push({ kind: 'list', points: text });
    else
      blocks.push({
        kind: 'paragraph',
        parts: isFirst ? [text.join(' '), linkFrom(index, at, random)] : [text.join(' ')],
      });
  }
  return { level, heading, blocks };
}

/** To an earlier chapter, so that a chapter stays the same when the book grows; the first ones link to each other. */
function linkFrom(index: number, at: number, random: Random): Link {
  const near = at % 2 === 0 ? index - 1 - random.below(3) : random.below(Math.max(index, 1));
  const to = index < fewestChapters ? (index + 1 + random.below(fewestChapters - 1)) % fewestChapters : near;
  return { to, text: `the chapter on ${placeName(to)}` };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
