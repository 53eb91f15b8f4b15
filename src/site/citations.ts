import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { Locator } from '../schemas/locator.ts';
import type { Standing } from '../model/format-value.ts';
import type { Attributes } from '../vocabulary/component.ts';
import { standingAt } from '../vocabulary/standing.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { byId } from '../model/by-id.ts';

export interface ReferenceEntry {
  /** 1-based, in the order of first use. */
  readonly number: number;
  readonly source: RecordOf<'sources'>;
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
}

/** Numbers a chapter's sources and hands out the ids of the places that use them, in reading order. */
export class Citations {
  readonly entries: readonly ReferenceEntry[];
  readonly #places: Map<string, UsePlace[]>;

  constructor(chapter: ParsedChapter, dataset: Dataset) {
    const backLinks = new Map<string, BackLink[]>();
    this.#places = new Map();
    for (const [index, use] of chapter.components.entries()) {
      const component = componentNamed(use.name);
      const sources = component?.sourcesOf?.(use.attributes, dataset) ?? [];
      const locators = component?.locatorsOf?.(use.attributes, dataset) ?? {};
      if (sources.length === 0) continue;
      const place = `use-${index + 1}`;
      const key = keyOf(use.name, use.attributes);
      const standing = standingAt(use, chapter.tree);
      this.#places.set(key, [...(this.#places.get(key) ?? []), { place, standing }]);
      for (const source of sources)
        backLinks.set(source, [...(backLinks.get(source) ?? []), { place, locator: locators[source] }]);
    }
    this.entries = [...backLinks].flatMap(([id, places], index) => {
      const source = byId(dataset.sources, id);
      return source ? [{ number: index + 1, source, backLinks: places }] : [];
    });
  }

  /** Number of a source in the reference list; undefined when the chapter does not use it. */
  numberOf(sourceId: string): number | undefined {
    return this.entries.find((entry) => entry.source.id === sourceId)?.number;
  }

  /** The place of the next use of a component with these attributes; equal uses get theirs in turn. */
  takePlace(name: string, attributes: Attributes): UsePlace | undefined {
    return this.#places.get(keyOf(name, attributes))?.shift();
  }
}

/** Uses that are written alike have the same key. */
function keyOf(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return JSON.stringify([name, given.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
