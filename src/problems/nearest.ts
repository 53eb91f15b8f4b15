import { distance } from 'fastest-levenshtein';

/**
 * Returns the candidate that a person most likely meant by `word`, or undefined when none is near:
 * at most a third of the letters may differ, or one must contain the other.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const contained = word.length >= 4 && (candidate.includes(word) || word.includes(candidate));
    const away = distance(word.toLowerCase(), candidate.toLowerCase()) - (contained ? 100 : 0);
    if (away < bestDistance && away <= allowed) [best, bestDistance] = [candidate, away];
  }
  return best;
}
