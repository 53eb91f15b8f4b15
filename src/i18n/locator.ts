import type { Locator } from '../schemas/locator.ts';
import { innerQuotation } from './inner-quotation.ts';
import type { Language } from './languages.ts';
import { passage } from './passage.ts';
import type { Passage } from './passage.ts';

/** A range or a list, and not a page such as F-12. */
const several = /\d\s*[–,-]\s*\d/;

/** A place in a source in words: `p. 45, slide 12`; nothing for none. Headings keep the language of the source. */
export function locatorPassage({ page, section, table, slide, minute }: Locator, language: Language): Passage {
  return passage(language, ({ t, language: own }) =>
    [
      page && t(several.test(page) ? 'locator.pages' : 'locator.page', { page }),
      section && t('locator.section', { section: innerQuotation(section, own) }),
      table && t('locator.table', { table }),
      slide && t(several.test(slide) ? 'locator.slides' : 'locator.slide', { slide }),
      minute && t('locator.minute', { minute }),
    ]
      .filter(Boolean)
      .join(', '),
  );
}
