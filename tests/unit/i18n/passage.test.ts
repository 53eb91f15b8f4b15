import { describe, expect, it } from 'vitest';
import { directionOf, languageAttributes, ownLanguage } from '../../../src/i18n/direction.ts';
import { interfaceText } from '../../../src/i18n/interface-text.ts';
import { localized, passage } from '../../../src/i18n/passage.ts';
import { withLanguages } from './begun-languages.ts';

describe('a sentence of several texts', () => {
  withLanguages({ fa: 'fa-IR' });

  it('is all in the language of the reader, or all in the default one', () => {
    const both = (language: string) =>
      passage(language, ({ t, name }) => `${t('nav.home')}: ${name({ en: 'A', de: 'B' })}`);
    expect(both('de')).toEqual({ text: `${interfaceText('de')('nav.home')}: B`, language: 'de' });
    expect(both('fa')).toEqual({ text: `${interfaceText('en')('nav.home')}: A`, language: 'en' });
  });

  it('falls back where a name of the data is not translated', () => {
    expect(passage('de', ({ name }) => name({ en: 'A', de: 'B' })).language).toBe('de');
    expect(passage('fa', ({ name }) => name({ en: 'A', de: 'B', fa: 'C' }))).toEqual({ text: 'C', language: 'fa' });
    expect(passage('fa', ({ name, language }) => `${name('the same everywhere')} ${language}`).language).toBe('fa');
    expect(localized({ en: 'A', de: 'B' }, 'fa')).toEqual({ text: 'A', language: 'en' });
  });
});

describe('what an element says of the language of its words', () => {
  it('is nothing where the words around it are in the same', () => {
    expect(languageAttributes('en', 'en')).toEqual({});
    expect(ownLanguage('en', 'en')).toEqual({ lang: 'en' });
  });

  it('names the direction where it changes', () => {
    expect(languageAttributes('en', 'de')).toEqual({ lang: 'en' });
    expect(languageAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(languageAttributes('he', 'en')).toEqual({ lang: 'he', dir: 'rtl' });
    expect(['ar', 'fa', 'he', 'ur', 'de', 'th'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
  });
});
