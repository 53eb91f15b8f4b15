import type { Text } from '../../i18n/fill.ts';

/** What a page carries for the search in the browser: its texts, all of them in one language, by their keys. */
export interface BrowserTexts {
  readonly locale: string;
  /** What is said of the texts on the page; nothing where they are in its language. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, Text>>;
}
