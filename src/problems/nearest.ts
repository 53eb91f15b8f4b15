import { distance } from 'fastest-levenshtein';

/** Nobody misspells a longer name, and comparing megabytes would take minutes. */
const longestName = 120;

/**
 * Returns the candidate that a person most likely meant by `word`, or undefined when none is near:
 * at most a third of the letters may differ, or one must contain the other.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestName) return undefined;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const contained = word.length >= 4 && (candidate.includes(word) || word.includes(candidate));
    const away = lettersBetween(word, candidate) - (contained ? 100 : 0);
    if (away < bestDistance && away <= allowed) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** What to say, and what a machine may do, about a word that is not among `candidates`. */
export interface Suggestion {
  /** ` Did you mean \`x\`?`, or nothing. Follows the sentence that names the mistake. */
  readonly hint: string;
  /** The one candidate that is so near, and so alone, that a machine may write it instead. */
  readonly sure: string | undefined;
}

/** Finds the candidate to name in a message and, where there is no doubt, to write instead of `word`. */
export function suggest(word: string, candidates: Iterable<string>): Suggestion {
  const all = [...candidates];
  const nearest = findNearest(word, all);
  return {
    hint: nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`,
    sure: findOnlyNear(word, all),
  };
}

/** How many letters lie between two words, capitals aside; two neighbours that changed places are one slip. */
function lettersBetween(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one.length === other.length) {
    const different = [...one].map((_letter, index) => index).filter((index) => one[index] !== other[index]);
    const [first = 0, second = 0] = different;
    const swapped = one[first] === other[second] && one[second] === other[first];
    if (different.length === 2 && second === first + 1 && swapped) return 1;
  }
  return distance(one, other);
}

/** The only candidate within two letters of `word` (one, for short words); undefined where there are several. */
function findOnlyNear(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestName || word.length < 3) return undefined;
  const allowed = word.length < 6 ? 1 : 2;
  const near = candidates.filter((candidate) => lettersBetween(word, candidate) <= allowed);
  return near.length === 1 ? near[0] : undefined;
}
