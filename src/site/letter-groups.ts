import { initialOf } from './initial-of.ts';
import type { PartKey } from './list-parts.ts';

/** What stands under one letter of a list from A to Z; under none where the list has no letters. */
export interface LetterGroup<T> {
  readonly letter: PartKey | undefined;
  readonly entries: readonly T[];
}

/** From how many entries on nobody finds one of them at a glance. */
const long = 30;

/**
 * Returns the entries of a list that is in order under the letters with which their names begin; all in one group
 * without a letter where they are few or share one.
 */
export function letterGroups<T>(entries: readonly T[], nameOf: (entry: T) => string): readonly LetterGroup<T>[] {
  const groups = new Map<string, { letter: PartKey; entries: T[] }>();
  for (const entry of entries) {
    const letter = initialOf(nameOf(entry));
    const group = groups.get(letter.id) ?? { letter, entries: [] };
    group.entries.push(entry);
    groups.set(letter.id, group);
  }
  return entries.length < long || groups.size === 1 ? [{ letter: undefined, entries }] : [...groups.values()];
}

/** A letter in the bar above a list, and whether anything stands under it. */
export interface BarLetter extends PartKey {
  readonly isUsed: boolean;
}

const latin = Array.from('abcdefghijklmnopqrstuvwxyz', (id) => ({ id, name: id.toUpperCase() }));

/** Returns the letters of a list in its order, and of the Latin alphabet, where it is written in that, those without entries too. */
export function barOf(groups: readonly LetterGroup<unknown>[]): readonly BarLetter[] {
  const used = groups.flatMap(({ letter }) => letter ?? []).map((letter) => ({ ...letter, isUsed: true }));
  const isLatin = (letter: PartKey) => latin.some(({ id }) => id === letter.id);
  const first = used.findIndex(isLatin);
  if (first === -1) return used;
  const own = new Map(used.map((letter) => [letter.id, letter]));
  const alphabet = latin.map((letter) => own.get(letter.id) ?? { ...letter, isUsed: false });
  const others = used.filter((letter) => !isLatin(letter));
  const before = others.filter((letter) => used.indexOf(letter) < first);
  return [...before, ...alphabet, ...others.filter((letter) => !before.includes(letter))];
}

/** Id of the place of a letter on the page of its list. */
export function letterPlace({ id }: PartKey): string {
  return `letter-${id}`;
}
