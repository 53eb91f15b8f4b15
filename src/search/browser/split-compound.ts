import type { CompoundRules } from '../shared/language-knowledge.ts';
import type { CompoundParts } from './word-list.ts';

const shortestHead = 3;
const shortestTail = 4;

/**
 * The two or three parts of a folded compound that the texts do not hold, where they hold its parts: `kundenzahlen` →
 * `kunden`, `zahlen`. Each letter is one of a part, or links two. The longest last part counts; undefined where there is
 * none.
 */
export function splitCompound(
  word: string,
  parts: Pick<CompoundParts, 'isHead' | 'isTail'>,
  rules: CompoundRules,
): readonly string[] | undefined {
  for (let cut = shortestHead; cut <= word.length - shortestTail; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!parts.isTail(tail)) continue;
    const stem = withoutLink(head, parts.isHead, rules);
    if (stem !== undefined) return [stem, tail];
    for (const link of ['', ...rules.links]) {
      const before = head.endsWith(link)
        ? splitCompound(head.slice(0, head.length - link.length), parts, rules)
        : undefined;
      if (before) return [...before, tail];
    }
  }
  return undefined;
}

/**
 * The longest beginning of a compound that is a noun, where the rest is unknown: `passwortweitergabe` → `passwort`. Never
 * its end alone, which is of another kind without the beginning.
 */
export function partOfCompound(
  word: string,
  isNoun: (part: string) => boolean,
  rules: CompoundRules,
): string | undefined {
  for (let length = word.length - shortestTail; length >= longHead; length -= 1) {
    const head = withoutLink(word.slice(0, length), isNoun, rules);
    if (head !== undefined && head.length >= longHead) return head;
  }
  return undefined;
}

/** Shorter ones begin too many words that are no compounds. */
const longHead = 6;

function withoutLink(head: string, isKnown: (part: string) => boolean, rules: CompoundRules): string | undefined {
  for (const link of ['', ...rules.links]) {
    const stem = head.slice(0, head.length - link.length);
    if (!head.endsWith(link) || stem.length < shortestHead) continue;
    const form = ['', ...rules.endings].map((ending) => stem + ending).find(isKnown);
    if (form !== undefined) return form;
  }
  return undefined;
}
