import type { ComponentUse } from 'checked-content';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { Locator } from '../schemas/locator.ts';
import type { Standing } from '../model/format-value.ts';
import type { Attributes } from '../vocabulary/component.ts';
import { adjacentCites } from '../vocabulary/Cite/adjacent-cites.ts';
import { standingAt } from '../vocabulary/standing.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { byId } from '../model/by-id.ts';

export interface ReferenceEntry {
  /** 1-based: first those that the text cites, in the order in which it does; then those behind its numbers alone. */
  readonly number: number;
  readonly source: RecordOf<'sources'>;
  /** Whether its number stands in the text. */
  readonly isCited: boolean;
  /** The places in the text that use it, for back-links, and where in the source each of them looks. */
  readonly backLinks: readonly BackLink[];
}

interface BackLink {
  readonly place: string;
  readonly locator: Locator | undefined;
}

interface UsePlace {
  /** Id that links lead to. */
  readonly place: string;
  readonly standing: Standing;
  /** Whether it stands in the summary at the beginning, beside which nothing is remarked. */
  readonly isInBrief: boolean;
}

/** A reference as it is printed. */
export interface ShownCite extends UsePlace {
  readonly entry: ReferenceEntry;
  readonly locator: Locator;
  /** Whether the text has not named this source in a reference before, its summary aside. */
  readonly isFirst: boolean;
}

/** Numbers a chapter's sources and hands out the ids of the places that use them, in reading order. */
export class Citations {
  readonly entries: readonly ReferenceEntry[];
  readonly #places = new Map<string, UsePlace[]>();
  readonly #toldInText: ReadonlySet<string>;
  readonly #cites = new Map<string, (ShownCite | undefined)[]>();

  constructor(chapter: ParsedChapter, dataset: Dataset) {
    const uses = chapter.components.flatMap((use, index) => sourcedUse(use, index, chapter, dataset) ?? []);
    this.entries = numberEntries(uses, dataset);
    this.#toldInText = new Set(uses.filter((use) => !use.isInBrief).map(({ attributes }) => attributes['id'] ?? ''));
    for (const use of uses) addTo(this.#places, keyOf(use.name, use.attributes), use);
    for (const [written, shown] of inOrderOfNumbers(uses, chapter, (id) => this.numberOf(id)))
      addTo(this.#cites, keyOf(written.name, written.attributes), this.#show(shown, uses));
  }

  /** Number of a source in the reference list; undefined when the chapter does not use it. */
  numberOf(sourceId: string): number | undefined {
    return this.entries.find((entry) => entry.source.id === sourceId)?.number;
  }

  /** Whether the text behind the summary names a record with that id. */
  isToldInText(id: string): boolean {
    return this.#toldInText.has(id);
  }

  /** The place of the next use of a component with these attributes; equal uses get theirs in turn. */
  takePlace(name: string, attributes: Attributes): UsePlace | undefined {
    return this.#places.get(keyOf(name, attributes))?.shift();
  }

  /**
   * The reference to print where the next `<Cite>` with these attributes is written: where several stand together,
   * they are printed in the order of their numbers, whatever the order they are written in.
   */
  takeCite(attributes: Attributes): ShownCite | undefined {
    return this.#cites.get(keyOf('Cite', attributes))?.shift();
  }

  #show(use: SourcedUse, uses: readonly SourcedUse[]): ShownCite | undefined {
    const { id = '', ...locator } = use.attributes;
    const entry = this.entries.find(({ source }) => source.id === id);
    const first = uses.find(({ isCite, isInBrief, attributes }) => isCite && !isInBrief && attributes['id'] === id);
    return entry && { ...use, entry, locator, isFirst: first === use };
  }
}

interface SourcedUse extends UsePlace, Pick<ComponentUse, 'name' | 'attributes' | 'line' | 'column'> {
  readonly sources: readonly string[];
  readonly locators: Readonly<Record<string, Locator | undefined>>;
  readonly isCite: boolean;
}

function sourcedUse(use: ComponentUse, index: number, chapter: ParsedChapter, dataset: Dataset) {
  const component = componentNamed(use.name);
  const sources = component?.sourcesOf?.(use.attributes, dataset) ?? [];
  if (sources.length === 0) return undefined;
  return {
    ...use,
    sources,
    locators: component?.locatorsOf?.(use.attributes, dataset) ?? {},
    isCite: component?.names === 'sources',
    isInBrief: isInBrief(use, chapter.tree),
    place: `use-${index + 1}`,
    standing: standingAt(use, chapter.tree),
  };
}

function isInBrief({ line }: Pick<ComponentUse, 'line'>, tree: ParsedChapter['tree']): boolean {
  const brief = tree?.children?.find(({ name }) => name === 'Brief')?.position;
  return brief !== undefined && line >= brief.start.line && line <= brief.end.line;
}

function numberEntries(uses: readonly SourcedUse[], dataset: Dataset): ReferenceEntry[] {
  const cited = new Set(uses.filter(({ isCite }) => isCite).flatMap(({ sources }) => sources));
  const inOrder = new Set([...cited, ...uses.flatMap(({ sources }) => sources)]);
  return [...inOrder]
    .flatMap((id) => byId(dataset.sources, id) ?? [])
    .map((source, index) => ({
      number: index + 1,
      source,
      isCited: cited.has(source.id),
      backLinks: uses
        .filter(({ sources }) => sources.includes(source.id))
        .map(({ place, locators }) => ({ place, locator: locators[source.id] })),
    }));
}

/** Each written reference with the one that is printed in its place. */
function inOrderOfNumbers(
  uses: readonly SourcedUse[],
  chapter: ParsedChapter,
  numberOf: (id: string) => number | undefined,
): [written: SourcedUse, shown: SourcedUse][] {
  const number = (use: SourcedUse) => numberOf(use.attributes['id'] ?? '') ?? 0;
  const cites = new Map(uses.filter(({ isCite }) => isCite).map((use) => [`${use.line}:${use.column}`, use]));
  const groups = chapter.tree ? adjacentCites(chapter.tree) : [];
  return groups.flatMap((places) => {
    const written = places.flatMap((place) => cites.get(place) ?? []);
    const shown = written.toSorted((a, b) => number(a) - number(b));
    return written.flatMap((use, index): [SourcedUse, SourcedUse][] => (shown[index] ? [[use, shown[index]]] : []));
  });
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** Uses that are written alike have the same key. */
function keyOf(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return JSON.stringify([name, given.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
