import { describe, expect, it } from 'vitest';
import { holdsWord, searchedText } from '../../../src/components/entry-words.ts';

const entry = searchedText('Größere Verfügbarkeit nach der Übernahme, eine neue Steuer, manuell. Café, Poet.');

describe('the words of an entry', () => {
  it.each([
    'VERFUEGBARKEIT',
    'verfügbarkeit',
    'verfugbar',
    'Groesse',
    'Grosse',
    'GRÖSSERE',
    'größere',
    'Uebernahme',
    'UBERNAHME',
    'neue',
    'Steuer',
    'manuell',
    'cafe',
    'poet',
  ])('hold %s, in whatever way its umlauts are written', (word) => {
    expect(holdsWord(entry, word)).toBe(true);
  });

  it.each(['stür', 'pöt', 'maneuell', 'verfuügbar', 'Verfuegen'])('do not hold %s', (word) => {
    expect(holdsWord(entry, word)).toBe(false);
  });
});
