import type { Locator } from '../schemas/locator.ts';
import { interfaceText } from './interface-text.ts';
import type { Language } from './languages.ts';

/** A place in a source in words: `p. 45, slide 12`. Headings keep the language of the source. */
export function formatLocator(locator: Locator, language: Language): string {
  const t = interfaceText(language);
  const { page, section, table, slide, minute } = locator;
  return [
    page && t(/[–,-]\s*\d/.test(page) ? 'locator.pages' : 'locator.page', { page }),
    section && t('locator.section', { section }),
    table && t('locator.table', { table }),
    slide && t('locator.slide', { slide }),
    minute && t('locator.minute', { minute }),
  ]
    .filter(Boolean)
    .join(', ');
}
