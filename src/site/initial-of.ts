import type { PartKey } from './list-parts.ts';

/** The letter under which a name stands in a list from A to Z: all digits are one, and signs are passed over. */
export function initialOf(name: string): PartKey {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0] ?? '#';
  if (first === '#') return { id: 'other', name: first };
  return /\p{N}/u.test(first) ? { id: '0-9', name: '0–9' } : { id: first.toLowerCase(), name: first.toUpperCase() };
}
