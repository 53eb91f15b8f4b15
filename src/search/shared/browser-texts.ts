import type { Text } from '../../i18n/fill.ts';

/** What a page carries for the search in the browser: the texts of one language, by their keys. */
export interface BrowserTexts {
  readonly locale: string;
  readonly texts: Readonly<Record<string, Text>>;
}
