import type * as content from 'checked-content';
import type { LoadedTexts } from '../i18n/read-texts.ts';
import type { Guide } from '../library/guides.ts';
import type { Book } from '../library/load-book.ts';
import type { LoadedDataset } from '../library/load-dataset.ts';
import type { RuleName } from './rule-names.ts';

/** All that rules look at. Read once, shared by all of them. */
export interface Site {
  readonly root: string;
  readonly data: LoadedDataset;
  readonly book: Book;
  readonly guides: readonly Guide[];
  readonly texts: LoadedTexts;
}

/** One rule of the check: one file, one name, one thing it looks for. */
export type Rule = content.Rule<Site, RuleName>;

/** A problem that one of the rules has found. */
export type Problem = content.Problem<RuleName>;
