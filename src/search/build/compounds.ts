import { fold } from '../shared/words.ts';

/** How a language makes compounds: letters between the parts, and endings of parts that stand alone. */
export interface CompoundRules {
  readonly links: readonly string[];
  readonly endings: readonly string[];
}

const shortestWord = 8;
const shortestHead = 3;
const shortestTail = 4;

/**
 * Returns a function that finds the later parts of a compound, as German has them: `videoauslieferung` →
 * `auslieferung`. It learns from the words it is given and knows no list of compounds: a cut is made
 * where the front (without a linking letter) or the back is a word of the site, or where other words
 * of the site end in the same back.
 */
export function learnCompounds(words: Iterable<string>, rules: CompoundRules): (word: string) => string[] {
  const known = new Set([...words].map(fold));
  const endings = new Map<string, number>();
  for (const word of known) {
    for (let cut = shortestHead; cut <= word.length - shortestTail - 1; cut += 1) {
      const tail = word.slice(cut);
      endings.set(tail, (endings.get(tail) ?? 0) + 1);
    }
  }
  const isWord = (part: string) =>
    part.length >= shortestHead && ['', ...rules.endings].some((ending) => known.has(`${part}${ending}`));
  const isHead = (head: string) =>
    ['', ...rules.links].some((link) => head.endsWith(link) && isWord(head.slice(0, head.length - link.length)));

  return (word) => {
    const whole = fold(word);
    if (whole.length < shortestWord) return [];
    const parts: string[] = [];
    for (let cut = shortestHead; cut <= whole.length - shortestTail; cut += 1) {
      const [head, tail] = [whole.slice(0, cut), whole.slice(cut)];
      const tailKnown = isWord(tail);
      // A shared ending alone also fits inflections and suffixes, so it must be long or follow a known front.
      if (
        (isHead(head) && (tailKnown || tail.length >= 5 || (endings.get(tail) ?? 0) > 1)) ||
        (tailKnown && tail.length >= 5)
      )
        parts.push(tail);
    }
    return parts;
  };
}
