import type { MarkdownNode } from 'checked-content';
import type { ParsedChapter } from '../../src/library/parse-chapter.ts';

/**
 * As many chapters as wanted, with the structure, length and components of the real ones: two of three
 * longer words are replaced by made-up ones, so that a thousand chapters speak of different things, as
 * real ones would. The same call always gives the same chapters.
 */
export function generateChapters(originals: readonly ParsedChapter[], count: number): ParsedChapter[] {
  const slugs = [...new Set(originals.map(({ slug }) => slug))];
  return Array.from({ length: count }, (_, index) => {
    const random = randomNumbers(index + 1);
    return originals
      .filter(({ slug }) => slug === slugs[index % slugs.length])
      .map((chapter) => ({
        ...chapter,
        slug: `${chapter.slug}-${index}`,
        ...(chapter.tree ? { tree: reworded(chapter.tree, random) } : {}),
      }));
  }).flat();
}

function reworded<T extends MarkdownNode>(node: T, random: () => number): T {
  return {
    ...node,
    ...(node.type === 'text' && node.value !== undefined ? { value: rewordText(node.value, random) } : {}),
    ...(node.children ? { children: node.children.map((child) => reworded(child, random)) } : {}),
  };
}

function rewordText(text: string, random: () => number): string {
  return text.replaceAll(/\p{L}{5,}/gu, (word) => (random() < 2 / 3 ? madeUpWord(random) : word));
}

const syllables = Array.from('bcdfghjklmnprstvwz').flatMap((consonant) =>
  ['a', 'e', 'i', 'o', 'u', 'ei', 'or', 'en'].map((vowel) => consonant + vowel),
);

/** A text of a million and a half words has about this many different ones, by Heaps' law. */
const vocabulary = 40_000;

/** A word as often as its rank says, by Zipf's law: few are everywhere, most are rare. */
function madeUpWord(random: () => number): string {
  const rank = Math.floor(vocabulary ** random());
  // Spreads neighbouring ranks over the alphabet; the factor and the modulus share no divisor.
  const spread = (rank * 1_234_577) % syllables.length ** 3;
  return [spread, spread / syllables.length, spread / syllables.length ** 2]
    .map((part) => syllables[Math.floor(part) % syllables.length])
    .join('');
}

/** Park and Miller's generator: the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed * 7919;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
