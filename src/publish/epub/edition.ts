import type { Language } from '../../i18n/languages.ts';
import type { ChapterDocument } from './chapter-document.ts';

/** What a book says of itself, on its first pages and to reading systems. */
export interface Edition {
  readonly language: Language;
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  /** Last day the data knows of; undefined where it has no sources. */
  readonly day: string | undefined;
  /** Address of the first page of the site in this language. */
  readonly home: string;
  /** Address of this file, which is what tells it from all other books. */
  readonly address: string;
  readonly licence: string;
}

/** A chapter as the table of contents and the list of files know it. */
export interface ListedChapter extends Pick<ChapterDocument, 'sections' | 'hasDrawings'> {
  readonly slug: string;
  readonly title: string;
  /** Language of its text, which is not that of the edition where it is not translated. */
  readonly language: Language;
}
