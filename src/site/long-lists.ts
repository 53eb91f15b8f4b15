import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { inLanguage } from '../i18n/in-language.ts';
import { timeline } from '../model/timeline.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { hasPages, recordPath, traits } from '../schemas/traits.ts';
import type { PlaceCollection, ShownCollection } from '../schemas/traits.ts';
import { initialOf } from './initial-of.ts';
import { listParts, listPartsIn } from './list-parts.ts';
import type { ListPart, PartKey } from './list-parts.ts';

/**
 * How many entries of each list stand on one page: about 2,500 elements, which a phone with a quarter of the
 * speed of a desktop lays out in a fifth of a second.
 */
const longest = { sources: 200, glossary: 300, events: 150 } as const satisfies Record<PlaceCollection, number>;

/** Sources by the initial letter of who published them; where that is much, by publisher, and by year. */
export const sourceParts = oncePerDataset((dataset) =>
  listParts(dataset.sources, {
    below: traits.sources.path,
    limit: longest.sources,
    keysOf: ({ publisher, published }) => {
      const initial = initialOf(publisher);
      const id = `${initial.id}-${wordsOf(publisher)}`;
      const year = published?.slice(0, 4);
      return [
        initial,
        { id, name: publisher },
        ...(year ? [{ id: `${id}-${year}`, name: `${publisher}, ${year}` }] : []),
      ];
    },
  }),
);

/** The time line by decade; where that is much, by year. */
export const timelineParts = oncePerDataset((dataset) =>
  listParts(timeline(dataset), {
    below: traits.events.path,
    limit: longest.events,
    keysOf: ({ date }) => [decadeOf(date), { id: date.slice(0, 4), name: date.slice(0, 4) }],
  }),
);

/**
 * Terms by their initial letter in `language`. Each letter that any language has is a part in all of them, so
 * that a page has its counterpart in the others.
 */
export function glossaryParts(dataset: Dataset, language: Language): ListPart<RecordOf<'glossary'>>[] {
  return listPartsIn(language, (one) => ({
    entries: dataset.glossary,
    division: {
      below: traits.glossary.path,
      limit: longest.glossary,
      keysOf: ({ term }) => [initialOf(inLanguage(term, one))],
    },
  }));
}

/** Where readers find a record, as a path without language: on its page, or in its place on a list or a part of one. */
export function recordPlace(dataset: Dataset, collection: ShownCollection, id: string, language: Language): string {
  if (hasPages(collection)) return recordPath(collection, id);
  return `${pagesOfPlaces(dataset)[collection][language]?.get(id) ?? traits[collection].path}#${id}`;
}

/** The pages of the parts of all lists that are divided, as paths without language. */
export const pathsOfParts = oncePerDataset((dataset): readonly string[] => {
  const lists = [sourceParts(dataset), timelineParts(dataset), ...languages.map((one) => glossaryParts(dataset, one))];
  return lists.flatMap((parts) => parts.map(({ path }) => path));
});

const pagesOfPlaces = oncePerDataset((dataset) => {
  const inEach = (partsIn: (language: Language) => readonly ListPart<{ readonly id: string }>[]) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        new Map(partsIn(language).flatMap(({ path, entries }) => entries.map(({ id }) => [id, path] as const))),
      ]),
    );
  return {
    sources: inEach(() => sourceParts(dataset)),
    events: inEach(() => timelineParts(dataset)),
    glossary: inEach((language) => glossaryParts(dataset, language)),
  } satisfies Record<PlaceCollection, object>;
});

function decadeOf(date: string): PartKey {
  const begin = `${date.slice(0, 3)}0`;
  return { id: `${begin}s`, name: `${begin}–${date.slice(0, 3)}9` };
}

/** A name as a part of an address. */
function wordsOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Makes something of the data when it is first asked for; the data does not change once it is read. */
function oncePerDataset<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, T>();
  return (dataset) => {
    const made = known.get(dataset) ?? make(dataset);
    known.set(dataset, made);
    return made;
  };
}
