import { expect, it } from 'vitest';
import { locatorPassage } from '../../../src/i18n/locator.ts';

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
  [{ section: 'slides “Goals” and “Encoding”' }, '“slides ‘Goals’ and ‘Encoding’”', '„slides ‚Goals‘ and ‚Encoding‘“'],
  [{ table: '3', minute: '12:30' }, 'table 3, minute 12:30', 'Tabelle 3, Minute 12:30'],
  [{}, '', ''],
])('says %j in the words of each language', (locator, english, german) => {
  expect(locatorPassage(locator, 'en').text).toBe(english);
  expect(locatorPassage(locator, 'de').text).toBe(german);
});
