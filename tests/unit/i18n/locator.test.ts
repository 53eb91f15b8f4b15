import { expect, it } from 'vitest';
import { locatorPassages, locatorText } from '../../../src/i18n/locator.ts';

it.each([
  [{ page: '45' }, 'p. 45', 'S. 45'],
  [{ page: '45–46' }, 'pp. 45–46', 'S. 45–46'],
  [{ page: 'F-12' }, 'p. F-12', 'S. F-12'],
  [{ slide: '9' }, 'slide 9', 'Folie 9'],
  [{ slide: '9–12' }, 'slides 9–12', 'Folien 9–12'],
  [
    { page: '22', section: 'Item 1A. Risk Factors' },
    'p. 22, “Item 1A. Risk Factors”',
    'S. 22, „Item 1A. Risk Factors“',
  ],
  [{ section: 'The “best” of it' }, '“The ‘best’ of it”', '„The ‚best‘ of it“'],
  [{ section: 'third paragraph' }, 'paragraph 3', 'Absatz 3'],
  [{ section: 'second to sixth paragraph' }, 'paragraphs 2–6', 'Absätze 2–6'],
  [{ section: 'first three paragraphs' }, 'paragraphs 1–3', 'Absätze 1–3'],
  [{ section: 'opening and fourth paragraphs' }, 'paragraphs 1, 4', 'Absätze 1, 4'],
  [{ section: 'opening; Final words' }, 'opening, “Final words”', 'Anfang, „Final words“'],
  [{ section: 'answer on prices' }, 'answer on prices', 'answer on prices'],
  [{ table: '3', minute: '12:30' }, 'table 3, minute 12:30', 'Tabelle 3, Minute 12:30'],
  [{}, '', ''],
])('says %j in the words of each language', (locator, english, german) => {
  expect(locatorText(locator, 'en')).toBe(english);
  expect(locatorText(locator, 'de')).toBe(german);
});

it('says of each part which language it is in: that of the source for headings, that of the data for rare descriptions', () => {
  const languages = (section: string, own?: string) =>
    locatorPassages({ page: '2', section }, 'de', own).map(({ language }) => language);
  expect(languages('third paragraph; Final words; answer on prices')).toEqual(['de', 'de', 'en', 'en']);
  expect(languages('Schlusswort', 'de')).toEqual(['de', 'de']);
});
