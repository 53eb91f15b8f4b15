import { afterAll, describe, expect, it } from 'vitest';
import { findKnownWord, findWord } from '../../../src/search/browser/find-word.ts';
import type { SearchIndex } from '../../../src/search/browser/pagefind.ts';
import { searchOver } from './search-in-node.ts';

const grains = ['rye', 'oats', 'wheat', 'barley', 'spelt', 'emmer', 'millet', 'maize', 'rice', 'teff', 'bran', 'bread'];
const tools = ['cart', 'crane', 'bucket', 'belt', 'chute', 'cellar', 'clock'];

/** Some name the mill, some only mention it, so that what says most of it is not what holds it most often. */
const { search, end } = await searchOver({
  glossary: grains.flatMap((grain, at) =>
    tools.map((tool, other) => ({
      id: `${grain}-${tool}`,
      term: { en: (at + other) % 3 === 0 ? `Mill ${tool} of ${grain}` : `${grain} ${tool}`, de: `${grain} ${tool}` },
      definition: {
        en: `The ${tool} of ${grain} in the ${'mill and the '.repeat((at * 5 + other * 3) % 7)}village.`,
        de: `Text ${tool}.`,
      },
      aliases: { en: [], de: [] },
    })),
  ),
});
afterAll(end);

describe('results of a query', () => {
  it('stand in one order, however many of them are shown', async () => {
    const addresses = async (limit: number) => (await search('mill', { limit })).results.map(({ url }) => url);
    const all = await addresses(200);
    expect(all.length).toBeGreaterThan(40);
    for (const limit of [8, 12, 13, 20, 33, 40]) expect(await addresses(limit)).toEqual(all.slice(0, limit));
  });

  it.each([
    ['c', '"c"'],
    ['1', '"1"'],
    // As Ü is folded.
    ['ue', '"ue"'],
    ['mi', '"mi"'],
    ['mil', 'mil'],
    ['2011', '2011'],
    ['81000', '"81000"'],
  ])(
    'by %s are asked for as %s: what one or two letters begin depends on what was loaded before',
    async (word, asked) => {
      expect(await askedFor((index) => findWord(word, index))).toEqual([asked]);
    },
  );

  it('by what stands for a short word are asked for whole: “sued” without its ending begins subscribers too', async () => {
    expect(await askedFor((index) => findKnownWord('sued', index))).toEqual(['"sued"']);
    expect(await askedFor((index) => findKnownWord('outage', index))).toEqual(['outage']);
  });

  async function askedFor(find: (index: SearchIndex) => Promise<unknown>): Promise<(string | null)[]> {
    const asking: (string | null)[] = [];
    const index = {
      found: new Map<string, never>(),
      search: (term: string | null) => Promise.resolve({ results: [], term: asking.push(term) }),
    };
    await find(index as unknown as SearchIndex);
    return asking;
  }
});
