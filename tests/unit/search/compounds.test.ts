import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { partOfCompound, splitCompound } from '../../../src/search/shared/split-compound.ts';
import { readWordList, writeWordList } from '../../../src/search/shared/word-list.ts';
import { partsIn } from '../../../src/search/browser/word-list.ts';
import { settingsOf } from '../../../src/i18n/texts.ts';
import { plainContent } from '../../../src/library/held-content.ts';
import { collectWords } from '../../../src/search/build/collect-words.ts';
import { compoundParts } from '../../../src/search/build/compounds.ts';
import { searchRecords } from '../../../src/search/build/records.ts';
import { fold } from '../../../src/search/shared/words.ts';

const { compounds, simple } = parse(readFileSync('tests/unit/search/german-compounds.yaml', 'utf8')) as {
  compounds: Readonly<Record<string, string>>;
  simple: readonly string[];
};

describe('German words', () => {
  const texts = searchRecords(plainContent(), 'de').filter(({ kind }) => kind !== 'source');
  const written = texts.flatMap(({ title, text }) => `${title} ${text}`.match(/\p{L}+/gu) ?? []);
  const partsOf = compoundParts([...written, ...Object.keys(compounds), ...simple], 'de');

  it('are two hundred, half of them compounds', () => {
    expect([Object.keys(compounds).length, simple.length].every((count) => count >= 100)).toBe(true);
  });

  it('that are compounds are found by their last part', () => {
    const missed = Object.entries(compounds).filter(([word, part]) => !partsOf(word).includes(fold(part)));
    expect(missed).toEqual([]);
  });

  it('that are none are left whole', () => {
    const split = simple.map((word) => [word, partsOf(word)] as const).filter(([, parts]) => parts.length > 0);
    expect(split).toEqual([]);
  });

  it('that are none are left whole where they are typed too', () => {
    const { dataset } = plainContent();
    const parts = partsIn(readWordList(writeWordList(collectWords(texts, dataset, 'de'))));
    const rules = settingsOf('de').search.compounds;
    if (!rules) throw new Error('German makes compounds.');
    const split = simple.map((word) => [word, splitCompound(fold(word), parts, rules)]).filter(([, found]) => found);
    expect(split).toEqual([]);
  });

  it('of other languages are left whole', () => {
    expect(compoundParts(['Bookshop', 'shop', 'book'], 'en')('Bookshop')).toEqual([]);
  });
});

describe('a compound that is typed and stands in no text', () => {
  const nouns = ['kunde', 'kunden', 'zahl', 'zahlen', 'netz', 'inhalte', 'auslieferung', 'daten', 'bank', 'last'];
  const list = {
    names: [],
    words: [...nouns, 'teuer', 'mehr', 'wert', 'loeschen', 'pass', 'wort', 'wette', 'eine', 'gross'],
    typed: ['wagen', 'passwort'],
    wholes: ['wetter'],
  };
  const parts = partsIn({ ...list, nouns: [...nouns, 'wagen', 'passwort', 'pass', 'wort', 'wette'] });
  const rules = { links: ['s', 'n', 'en', 'er', 'e'], endings: ['e', 'en', 'n'], verbs: ['en', 'n'] };
  const split = (word: string) => splitCompound(word, parts, rules);

  it.each([
    ['kundenzahlen', ['kunden', 'zahlen']],
    ['zahlennetz', ['zahlen', 'netz']],
    ['auslieferungsnetz', ['auslieferung', 'netz']],
    ['inhalteauslieferungsnetz', ['inhalte', 'auslieferung', 'netz']],
    ['datenbanknetz', ['daten', 'bank', 'netz']],
    ['loeschdaten', ['loeschen', 'daten']],
    ['grossbank', ['gross', 'bank']],
    ['wettbank', ['wette', 'bank']],
  ])('%s is looked for by parts that do', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each([
    ['kunde', 'it is none'],
    ['zahlnix', 'its end is unknown'],
    ['wolkenzahl', 'its beginning is unknown'],
    ['mehrwertsteuer', 'its end is no noun'],
    ['lastwagen', 'its end is only typed'],
    ['passwortdaten', 'its beginning is another word than those whose letters it has'],
    ['wetterdaten', 'its beginning is another word than those whose letters it has'],
    ['eindaten', 'its beginning is neither a noun nor a verb'],
    ['grossedaten', 'only nouns are linked by letters'],
  ])('%s is left whole: %s', (word) => {
    expect(split(word)).toBeUndefined();
  });

  it.each([
    ['passwortweitergabe', 'passwort'],
    ['auslieferungswesen', 'auslieferung'],
    ['wolkenpasswort', undefined],
    ['bankwesen', undefined],
  ])('%s may be found by its beginning %s alone', (word, part) => {
    expect(partOfCompound(word, parts.isNoun, rules)).toBe(part);
  });
});
