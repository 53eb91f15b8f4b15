import { describe, expect, it } from 'vitest';
import { defaultLanguage, languages } from '../../../src/i18n/languages.ts';
import { initialOf } from '../../../src/site/initial-of.ts';
import { pathsOfParts, recordPlace } from '../../../src/site/long-lists.ts';
import { smallDataset } from '../small-dataset.ts';

const many = (count: number, record: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => record(index));
const sources = (count: number) =>
  many(count, (index) => ({ id: `s-${index}`, publisher: index % 2 ? 'Élan' : '9 to 5' }));

describe('the place of a source', () => {
  it('is on the list as long as that is short', () => {
    expect(recordPlace(smallDataset({ sources: sources(20) }), 'sources', 's-1', 'en')).toBe('/sources/#s-1');
  });

  it('is in the part of its letter once the list is long', () => {
    const dataset = smallDataset({ sources: sources(300) });
    expect(recordPlace(dataset, 'sources', 's-1', 'en')).toBe('/sources/e/#s-1');
    expect(recordPlace(dataset, 'sources', 's-2', 'en')).toBe('/sources/0-9/#s-2');
    expect(pathsOfParts(dataset)).toEqual(['/sources/0-9/', '/sources/e/']);
  });
});

it('A term stands under its letter in each language', () => {
  const [, other = defaultLanguage] = languages;
  const glossary = many(400, (index) => ({
    id: `t-${index}`,
    term: { en: 'cloud', de: 'Wolke' },
    definition: { en: 'A text.', de: 'Ein Text.' },
    aliases: { en: [], de: [] },
  }));
  const dataset = smallDataset({ glossary });
  expect(recordPlace(dataset, 'glossary', 't-7', defaultLanguage)).toBe('/glossary/c/#t-7');
  expect(recordPlace(dataset, 'glossary', 't-7', other)).toBe('/glossary/w/#t-7');
});

it('An event stands in its decade once there are many', () => {
  const dataset = smallDataset({
    facts: many(200, (index) => ({
      id: `f-${index}`,
      statement: { en: 'It was.', de: 'Es war.' },
      date: `${1900 + (index % 90)}`,
      sources: ['s'],
      confidence: 'high',
    })),
    events: many(200, (index) => ({ id: `e-${index}`, fact: `f-${index}` })),
  });
  expect(recordPlace(dataset, 'events', 'e-15', 'en')).toBe('/timeline/1910s/#e-15');
});

it.each([
  ['Netflix', 'n', 'N'],
  ['“Über”', 'u', 'U'],
  ['/dev/null', 'd', 'D'],
  ['24 Stunden', '0-9', '0–9'],
  ['…', 'other', '#'],
])('From A to Z, %s stands under %s', (name, id, letter) => {
  expect(initialOf(name)).toEqual({ id, name: letter });
});
