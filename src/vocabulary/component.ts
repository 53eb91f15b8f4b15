import type { Language } from '../i18n/languages.ts';
import type { Standing } from '../model/format-value.ts';
import type { Dataset } from '../schemas/collections.ts';
import type { Locators } from '../schemas/locator.ts';
import type { CollectionName } from '../schemas/primitives.ts';

/** All that is said of a component of chapters, but for its looks, which are an Astro component beside it. */
export interface ChapterComponent {
  /** Attributes by name; true = required. */
  readonly attributes: Readonly<Record<string, boolean>>;
  /** Allowed values of an attribute from a closed list. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** What `id` names: a record of a collection, a value of the data, a chart, a diagram of any page, or a figure of a chapter. */
  readonly names?: CollectionName | 'value' | 'chart' | 'diagram' | 'figure';
  readonly content: 'none' | 'words' | 'blocks';
  /** Set where nothing would be shown without a text inside. */
  readonly needsText?: true;
  /** A part of a sentence, or a block that stands between paragraphs. */
  readonly stands: 'in-sentence' | 'alone';
  /** Set where readers click on it, so that it cannot stand inside a link. */
  readonly isLink?: true;
  /** Set for a picture with ids of its own, so that a chapter can show it once only. */
  readonly isFigure?: true;
  /** How it reads in plain text, for the search and for counting: empty where it is found by itself. */
  asText: (use: Use, dataset: Dataset) => string;
  /** How it reads in the Markdown edition of a chapter. */
  asMarkdown: (use: Use, edition: MarkdownEdition) => string;
  /** Ids of the sources it rests on; it gives the number beside it a source. Left out where it has none. */
  sourcesOf?: (attributes: Attributes, dataset: Dataset) => readonly string[];
  /** Where in those sources, by their ids. */
  locatorsOf?: (attributes: Attributes, dataset: Dataset) => Locators;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** A component as it stands in a chapter. */
export interface Use {
  readonly attributes: Attributes;
  /** What the chapter writes inside it, as it reads; empty where that is nothing. */
  readonly words: string;
  readonly language: Language;
  /** The chapter it stands in. */
  readonly slug: string;
  readonly standing: Standing;
}

export interface MarkdownEdition {
  readonly dataset: Dataset;
  /** Makes the whole address of a path of the site. */
  absolute: (path: string) => string;
  /** What leads to a figure of the book, and its number there. */
  figure: (id: string, slug: string) => { readonly address: string; readonly number: string | undefined } | undefined;
  /** A chart with its title, its values and their sources. */
  chart: (use: Use) => string;
}
