import { distance } from 'fastest-levenshtein';

/** Nobody misspells a longer name, and comparing megabytes would take minutes. */
const longestName = 120;

/** As many letters get mixed up by haste alone. */
const slip = 2;

/**
 * Returns the candidate that a person most likely meant by `word`, or undefined when none is near:
 * at most a third of the letters may differ, or one must be the better part of the other.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestName) return undefined;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const farness = (candidate: string) => {
    const letters = lettersBetween(word, candidate);
    // What holds the other comes after what is a slip away, and before what only looks alike.
    if (letters > slip && holds(word, candidate)) return slip + 0.5 + letters / 1000;
    return letters <= allowed ? letters : Infinity;
  };
  let best: string | undefined;
  let bestFarness = Infinity;
  for (const candidate of candidates) {
    const far = farness(candidate);
    if (far < bestFarness) [best, bestFarness] = [candidate, far];
  }
  return best;
}

/** Whether one word contains the other, and the shorter one is long enough to mean something. */
function holds(word: string, candidate: string): boolean {
  const shorter = Math.min(word.length, candidate.length);
  return shorter >= 4 && (candidate.includes(word) || word.includes(candidate));
}

/** What to say, and what a machine may do, about a word that is not among `candidates`. */
export interface Suggestion {
  /** ` Did you mean \`x\`?`, or nothing. Follows the sentence that names the mistake. */
  readonly hint: string;
  readonly nearest: string | undefined;
  /** The one candidate that is so near, and so alone, that a machine may write it instead. */
  readonly sure: string | undefined;
}

/** Finds the candidate to name in a message and, where there is no doubt, to write instead of `word`. */
export function suggest(word: string, candidates: Iterable<string>): Suggestion {
  const all = [...candidates];
  const nearest = findNearest(word, all);
  // A sign that looks like another one, or like none, must be named to be seen.
  const strange = nearest === undefined ? undefined : /[\p{Z}\p{Cf}\p{Pd}]/u.exec(word.replaceAll(/[ -]/g, ''))?.[0];
  const code = strange?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    hint: `${code === undefined ? '' : ` It holds the sign U+${code}.`}${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
    nearest,
    sure: findOnlyNear(word, all),
  };
}

/** How many letters lie between two words, capitals aside; two neighbours that changed places are one slip. */
function lettersBetween(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one.length === other.length) {
    const different = [...Array(one.length).keys()].filter((index) => one[index] !== other[index]);
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
