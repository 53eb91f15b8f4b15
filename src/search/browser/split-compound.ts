import type { CompoundRules } from '../shared/language-knowledge.ts';

const shortestHead = 3;
const shortestTail = 4;

/**
 * The two or three parts of a folded compound that the texts do not hold, where they hold its parts: `kundenzahlen` →
 * `kunden`, `zahlen`. The longest last part counts; undefined where there is none.
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
  rules: CompoundRules,
): readonly string[] | undefined {
  for (let cut = shortestHead; cut <= word.length - shortestTail; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!isKnown(tail)) continue;
    const stem = withoutLink(head, isKnown, rules);
    if (stem !== undefined) return [stem, tail];
    for (const link of ['', ...rules.links]) {
      const before = head.endsWith(link)
        ? splitCompound(head.slice(0, head.length - link.length), isKnown, rules)
        : undefined;
      if (before) return [...before, tail];
    }
  }
  return undefined;
}

/** The longest beginning or end of a compound that the texts hold, half of it or more, where they do not hold the rest. */
export function partOfCompound(
  word: string,
  isKnown: (part: string) => boolean,
  rules: CompoundRules,
): string | undefined {
  const least = Math.max(longPart, word.length / 2);
  for (let length = word.length - shortestHead; length >= least; length -= 1) {
    const head = withoutLink(word.slice(0, length), isKnown, rules);
    if (head !== undefined && head.length >= least) return head;
    const tail = word.slice(word.length - length);
    if (isKnown(tail)) return tail;
  }
  return undefined;
}

const longPart = 5;

function withoutLink(head: string, isKnown: (part: string) => boolean, rules: CompoundRules): string | undefined {
  for (const link of ['', ...rules.links]) {
    const stem = head.slice(0, head.length - link.length);
    if (!head.endsWith(link) || stem.length < shortestHead) continue;
    const form = ['', ...rules.endings].map((ending) => stem + ending).find(isKnown);
    if (form !== undefined) return form;
  }
  return undefined;
}
