import type { Locator } from '../schemas/locator.ts';
import { innerQuotation } from './inner-quotation.ts';
import type { Language } from './languages.ts';
import { defaultLanguage } from './languages.ts';
import { passage } from './passage.ts';
import type { Passage, Voice } from './passage.ts';
import { passagesOfSource } from './passage-of-source.ts';

/** A range or a list, and not a page such as F-12. */
const several = /\d\s*[–,-]\s*\d/;

/**
 * A place in a source in words, part by part: `p. 45`, `slide 12`; none for no place. Headings keep the language of the
 * source, `own`, in quotation marks.
 */
export function locatorPassages(locator: Locator, language: Language, own: Language = defaultLanguage): Passage[] {
  const { page, section, table, slide, minute } = locator;
  const parts: ((voice: Voice) => string)[] = [];
  if (table) parts.push(({ t }) => t('locator.table', { table }));
  if (slide) parts.push(({ t }) => t(several.test(slide) ? 'locator.slides' : 'locator.slide', { slide }));
  if (minute) parts.push(({ t }) => t('locator.minute', { minute }));
  const after = parts.map((say) => passage(language, say));
  const before = page
    ? [passage(language, ({ t }) => t(several.test(page) ? 'locator.pages' : 'locator.page', { page }))]
    : [];
  return [...before, ...(section ? sectionPassages(section, own, language) : []), ...after];
}

/** The same as one text. */
export function locatorText(locator: Locator, language: Language): string {
  return locatorPassages(locator, language)
    .map(({ text }) => text)
    .join(', ');
}

function sectionPassages(section: string, own: Language, language: Language): Passage[] {
  return passagesOfSource(section, own, language, defaultLanguage).map(({ words, isHeading }) => {
    if (!isHeading) return words;
    const quoted = passage(language, ({ t, language: around }) =>
      t('locator.section', { section: innerQuotation(words.text, around) }),
    );
    return { text: quoted.text, language: words.language };
  });
}
