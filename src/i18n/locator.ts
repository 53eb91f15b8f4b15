import type { Locator } from '../schemas/locator.ts';
import { interfaceText } from './interface-text.ts';
import type { Language } from './languages.ts';

/** A range or a list, and not a page such as F-12. */
const several = /\d\s*[–,-]\s*\d/;

/** A place in a source in words: `p. 45, slide 12`. Headings keep the language of the source. */
export function formatLocator(locator: Locator, language: Language): string {
  const t = interfaceText(language);
  const { page, section, table, slide, minute } = locator;
  return [
    page && t(several.test(page) ? 'locator.pages' : 'locator.page', { page }),
    section && t('locator.section', { section }),
    table && t('locator.table', { table }),
    slide && t(several.test(slide) ? 'locator.slides' : 'locator.slide', { slide }),
    minute && t('locator.minute', { minute }),
  ]
    .filter(Boolean)
    .join(', ');
}
