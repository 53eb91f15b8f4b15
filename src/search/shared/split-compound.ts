import type { CompoundRules } from './language-knowledge.ts';

/** A compound is looked for by parts that the texts hold. Its last part is a noun; others may be verbs, as in Löschtaste. */
export interface CompoundParts {
  readonly isNoun: (word: string) => boolean;
  readonly isHead: (word: string) => boolean;
  readonly isTail: (word: string) => boolean;
  /** Whether a word is read as it stands, and never taken for others that its letters hold: `wetter` is no `wette`. */
  readonly isWhole: (word: string) => boolean;
}

const shortestHead = 3;
const shortestTail = 4;
/** Shorter stems of verbs begin too many words that are no compounds. */
const shortestVerb = 4;

/**
 * The two or three parts of a folded compound that the texts do not hold, where they hold its parts: `kundenzahlen` →
 * `kunden`, `zahlen`. Each letter is one of a part, or links two. The longest last part counts; undefined where there is
 * none.
 */
export function splitCompound(word: string, parts: CompoundParts, rules: CompoundRules): readonly string[] | undefined {
  for (let cut = shortestHead; cut <= word.length - shortestTail; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!parts.isTail(tail)) continue;
    const first = firstPartsOf(head, parts, rules);
    if (first) return [...first, tail];
  }
  return undefined;
}

/** What stands before the last part. The longest word is meant, also where it stands in no text: a Passwort is no Wort. */
function firstPartsOf(head: string, parts: CompoundParts, rules: CompoundRules): readonly string[] | undefined {
  const stems = ['', ...rules.links]
    .filter((link) => head.endsWith(link))
    .map((link) => [withoutEnd(head, link), link]);
  for (const [stem = '', link = ''] of stems) {
    const form = formOf(stem, link, parts, rules);
    if (form !== undefined) return [form];
    if (parts.isWhole(stem)) return undefined;
  }
  for (const [stem = ''] of stems) {
    const split = splitCompound(stem, parts, rules);
    if (split) return split;
  }
  return undefined;
}

function withoutEnd(word: string, end: string): string {
  return word.slice(0, word.length - end.length);
}

/** The word of the texts that a first part is a form of. */
export function formOf(
  stem: string,
  link: string,
  { isNoun, isHead }: Pick<CompoundParts, 'isNoun' | 'isHead'>,
  { endings, verbs }: CompoundRules,
): string | undefined {
  if (stem.length < shortestHead) return undefined;
  // Only nouns are linked by letters.
  if (isHead(stem) && (link === '' || isNoun(stem))) return stem;
  const noun = endings.map((ending) => stem + ending).find((form) => isHead(form) && isNoun(form));
  if (noun !== undefined || link !== '' || stem.length < shortestVerb) return noun;
  return verbs.map((ending) => stem + ending).find(isHead);
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
    const head = nounIn(word.slice(0, length), isNoun, rules);
    if (head !== undefined && head.length >= longHead) return head;
  }
  return undefined;
}

/** Shorter ones begin too many words that are no compounds. */
const longHead = 6;

function nounIn(head: string, isNoun: (part: string) => boolean, rules: CompoundRules): string | undefined {
  for (const link of ['', ...rules.links]) {
    const stem = withoutEnd(head, link);
    if (!head.endsWith(link) || stem.length < shortestHead) continue;
    const form = ['', ...rules.endings].map((ending) => stem + ending).find(isNoun);
    if (form !== undefined) return form;
  }
  return undefined;
}
