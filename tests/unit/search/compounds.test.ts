import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitCompound } from '../../../src/search/browser/split-compound.ts';
import { plainContent } from '../../../src/library/held-content.ts';
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

  it('of other languages are left whole', () => {
    expect(compoundParts(['Bookshop', 'shop', 'book'], 'en')('Bookshop')).toEqual([]);
  });
});

describe('a compound that is typed and stands in no text', () => {
  const known = new Set(['kunde', 'kunden', 'zahl', 'zahlen', 'netz', 'inhalte', 'auslieferung', 'daten', 'bank']);
  const split = (word: string) =>
    splitCompound(word, (part) => known.has(part), { links: ['s', 'n', 'en'], endings: ['e', 'en', 'n'] });

  it.each([
    ['kundenzahlen', ['kunden', 'zahlen']],
    ['zahlennetz', ['zahlen', 'netz']],
    ['auslieferungsnetz', ['auslieferung', 'netz']],
    ['inhalteauslieferungsnetz', ['inhalte', 'auslieferung', 'netz']],
    ['datenbanknetz', ['daten', 'bank', 'netz']],
  ])('%s is looked for by parts that do', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['kunde', 'zahlnix', 'wolkenzahl'])('%s is left whole', (word) => {
    expect(split(word)).toBeUndefined();
  });
});
