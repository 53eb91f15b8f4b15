import type { PlainTextKey } from '../i18n/interface-text.ts';

/** A part of a page that the interface adds to a text: its place, and the key of its title. */
export interface PartOfPage {
  readonly id: string;
  readonly title: PlainTextKey;
}
