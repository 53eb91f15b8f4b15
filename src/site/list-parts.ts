import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages, localeOf } from '../i18n/languages.ts';

/** A part of a list that is too long for one page, on a page of its own. */
export interface ListPart<T> {
  readonly id: string;
  /** What readers call it, in any language: `N`, `2010–2019`. */
  readonly name: string;
  /** Its page, as a path without language. */
  readonly path: string;
  readonly entries: readonly T[];
}

/** Under what an entry is kept: the end of an address, and the name of what is kept under it. */
export interface PartKey {
  readonly id: string;
  readonly name: string;
}

interface Division<T> {
  /** The path below which the parts have their pages. */
  readonly below: string;
  /** How many entries stand on one page. */
  readonly limit: number;
  /** The keys of an entry, from coarse to fine. Each follows from the entry alone. */
  readonly keysOf: (entry: T) => readonly PartKey[];
}

/**
 * Returns the parts of a list, in the order of their ids; none where the list fits on one page.
 *
 * An entry stays where it is when others are added: it is kept under its coarsest key. Only where a page gets
 * too long, what has much in common there, by the next key, gets a page of its own.
 */
export function listParts<T>(entries: readonly T[], division: Division<T>): ListPart<T>[] {
  return entries.length > division.limit ? divide(entries, division) : [];
}

/**
 * Returns the parts of a list that is another in each language: those of `language`, and empty ones where only
 * others have one, so that every page has its counterpart.
 */
export function listPartsIn<T>(
  language: Language,
  listIn: (language: Language) => { readonly entries: readonly T[]; readonly division: Division<T> },
): ListPart<T>[] {
  const lists = new Map(languages.map((one) => [one, listIn(one)]));
  if (![...lists.values()].some(({ entries, division }) => entries.length > division.limit)) return [];
  const partsIn = (one: Language) => {
    const list = lists.get(one);
    return list ? divide(list.entries, list.division) : [];
  };
  const ofOthers = languages.flatMap((other) => partsIn(other).map((part) => ({ ...part, entries: [] })));
  const byId = new Map([...ofOthers, ...partsIn(language)].map((part) => [part.id, part]));
  return inOrder([...byId.values()]);
}

function inOrder<T>(parts: readonly ListPart<T>[]): ListPart<T>[] {
  return parts.toSorted((a, b) => collator.compare(a.id, b.id));
}

const collator = new Intl.Collator(localeOf(defaultLanguage), { numeric: true });

function divide<T>(entries: readonly T[], { below, limit, keysOf }: Division<T>): ListPart<T>[] {
  return inOrder(groupsBy(entries, 0).flatMap(({ key, members }) => fit(key, members, 1)));

  function fit(key: PartKey, members: readonly T[], depth: number): ListPart<T>[] {
    const own = members.length > limit ? groupsBy(members, depth).filter(isWorthAPage) : [];
    const gone = new Set(own.flatMap((group) => group.members));
    const rest = members.filter((member) => !gone.has(member));
    return [
      ...(rest.length > 0 ? [{ ...key, path: `${below}${key.id}/`, entries: rest }] : []),
      ...own.flatMap((group) => fit(group.key, group.members, depth + 1)),
    ];
  }

  function isWorthAPage({ members }: { members: readonly T[] }): boolean {
    return members.length >= limit / 8;
  }

  function groupsBy(group: readonly T[], depth: number): { key: PartKey; members: readonly T[] }[] {
    const groups = new Map<string, { key: PartKey; members: T[] }>();
    for (const entry of group) {
      const key = keysOf(entry)[depth];
      if (!key) continue;
      const known = groups.get(key.id) ?? { key, members: [] };
      known.members.push(entry);
      groups.set(key.id, known);
    }
    return [...groups.values()];
  }
}
