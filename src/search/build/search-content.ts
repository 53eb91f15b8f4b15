import type { Language } from '../../i18n/languages.ts';
import type { Guide } from '../../library/guides.ts';
import type { Book } from '../../library/load-book.ts';
import type { Dataset } from '../../schemas/collections.ts';

/** Everything that the search is made from. */
export interface SearchContent {
  readonly dataset: Dataset;
  readonly book: Book;
  /** The texts of the page about the site and of the guide, where they have been read. */
  readonly guides?: readonly Guide[];
  /** The texts of the diagrams, where they have been drawn. */
  readonly drawings?: readonly DrawnText[];
}

/** What a drawn diagram says, and where it stands. */
export interface DrawnText {
  readonly id: string;
  /** Path of the page that shows the diagram, without language. */
  readonly home: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** One sentence for each relation in the picture. */
  readonly words: readonly string[];
}
