import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, it } from 'vitest';
import type { IndexFile } from '../../../src/search/build/index-file.ts';
import { addressInIndex, packIndex } from '../../../src/search/build/pack-index.ts';
import { readPacked, readPackedJson } from '../../../src/search/build/packed-file.ts';
import { pagefindList } from '../../../src/search/browser/pagefind-list.ts';
import {
  lengthOfLetter,
  letterOfLength,
  nameInIndex,
  placeInIndex,
  readIndexList,
} from '../../../src/search/shared/index-list.ts';

const texts = ['A mill beside a brook.', 'A bakery in the mill.', 'An oven of stone.'];
const records = texts.map((_, place) => ({ url: `/pages/${place % 2}/`, shown: { answer: `Answer ${place}.` } }));

/** What Pagefind itself writes: of the version that is installed. */
async function indexed(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error('Pagefind did not start.');
  for (const [place, content] of texts.entries())
    await index.addCustomRecord({
      url: addressInIndex(place),
      language: 'en',
      content,
      meta: { title: content },
      filters: { kind: [place % 2 === 0 ? 'even' : 'odd'], part: ['b', 'a', 'c'] },
    });
  const { files } = await index.getFiles();
  await close();
  return files.map(({ path, content }) => ({ path: `pagefind/en/${path}`, content }));
}

const files = await indexed();
const packed = packIndex(files, records);
const named = (pattern: RegExp) => packed.filter(({ path }) => pattern.test(path));

describe('an index as Pagefind writes it', () => {
  it('becomes the same bytes each time that it is made', async () => {
    const again = packIndex(await indexed(), records);
    expect(again.map(({ path }) => path)).toEqual(packed.map(({ path }) => path));
    expect(again.every(({ content }, at) => Buffer.from(content).equals(packed[at]?.content ?? Buffer.of()))).toBe(
      true,
    );
  });

  it('has all files that its list names, and its entry names the list', () => {
    const [list, entry] = [named(/list\..*\.json$/)[0], named(/entry\.json$/)[0]];
    const hash = /list\.(.*)\.json$/.exec(list?.path ?? '')?.[1];
    expect(Buffer.from(entry?.content ?? []).toString()).toContain(`"hash":"${hash}"`);
    const [, pages, words, filters] = asPagefindReads(list) as [string, ...string[][][]];
    const paths = [
      ...(pages ?? []).map(([name]) => `fragment/${name}.pf_fragment`),
      ...(words ?? []).map(([, , name]) => `index/${name}.pf_index`),
      ...(filters ?? []).map(([, name]) => `filter/${name}.pf_filter`),
    ];
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !packed.some((file) => file.path === `pagefind/en/${path}`))).toEqual([]);
    expect(named(/\.pf_(?:fragment|index|filter)$/)).toHaveLength(paths.length);
  });

  it('says to Pagefind of each record what Pagefind said, its length to an eighth', () => {
    type List = [string, [string, number][], unknown, unknown, ...unknown[]];
    const own = readPacked(files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? Buffer.of()) as List;
    const read = asPagefindReads(named(/list\..*\.json$/)[0]) as List;
    expect([read[0], read.slice(4)]).toEqual([own[0], own.slice(4)]);
    expect(read[1].map(([, words]) => words)).toEqual(own[1].map(([, words]) => words));
  });

  it('keeps records apart that are found at one address, in their order, with what is shown of them', () => {
    const shown = named(/\.pf_fragment$/).map(
      ({ content }) => readPackedJson(content) as { url: string; content: string; meta: Record<string, string> },
    );
    expect(shown.map(({ url, content, meta }) => [url, content, meta['answer']])).toEqual(
      texts.map((text, place) => [records[place]?.url, text, `Answer ${place}.`]),
    );
  });

  it('has the values of filters in the order of the alphabet', () => {
    const filters = named(/\.pf_filter$/).map(({ content }) => readPacked(content) as [string, [string, number[]][]]);
    expect(filters.map(([name, values]) => [name, values.map(([value]) => value)])).toEqual([
      ['kind', ['even', 'odd']],
      ['part', ['a', 'b', 'c']],
    ]);
  });

  it('gives records other names when any of them is another, so that none is taken for one that a browser kept', () => {
    const other = packIndex(files, [...records.slice(0, 2), { url: '/pages/0/', shown: { answer: 'Another.' } }]);
    const name = (some: readonly IndexFile[]) => some.find(({ path }) => path.endsWith('.pf_fragment'))?.path;
    expect(name(other)).not.toBe(name(packed));
  });
});

function asPagefindReads(list: IndexFile | undefined): unknown {
  const written = pagefindList(readIndexList(Buffer.from(list?.content ?? []).toString()));
  return readPacked(gzipSync(Buffer.from(written)));
}

describe('the list of an index', () => {
  it('is what Pagefind reads, whatever its words and however long its records', () => {
    const others = [[], ['title'.repeat(60), 'ü', 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000]];
    const words = [['a', 'Zürich'] as const, ['b'.repeat(23), 'b'.repeat(24)] as const];
    const lengths = Array.from({ length: 300 }, (_, place) => letterOfLength(place)).join('');
    const list = { version: '1.2.3', edition: 'en_abc', lengths, words, filters: [['kind', 'en_1']] as const, others };
    expect(readPacked(gzipSync(Buffer.from(pagefindList(list))))).toEqual([
      '1.2.3',
      Array.from(lengths, (letter, place) => [nameInIndex('en_abc', place), lengthOfLetter(letter)]),
      words.map(([first, last], place) => [first, last, nameInIndex('en_abc', place)]),
      [['kind', 'en_1']],
      ...others,
    ]);
  });

  it('is refused where any of it came otherwise than it was written', () => {
    const file = Buffer.from(named(/list\..*\.json$/)[0]?.content ?? []).toString();
    expect(() => readIndexList(file)).not.toThrow();
    for (let at = 0; at < file.length; at += 1) {
      const other = String.fromCharCode(file.charCodeAt(at) ^ 2);
      expect(() => readIndexList(file.slice(0, at) + other + file.slice(at + 1)), `letter ${at}`).toThrow();
    }
  });

  it('tells lengths to an eighth', () => {
    for (let words = 0; words < 60_000; words += 1) {
      const told = lengthOfLetter(letterOfLength(words));
      expect(Math.abs(told - words)).toBeLessThanOrEqual(words / 8);
      if (words < 8) expect(told).toBe(words);
    }
  });

  it('finds the place of a record in its name', () => {
    for (const place of [0, 35, 36, 9_999, 1_679_615, 1_679_616])
      expect(placeInIndex(nameInIndex('unknown_abc', place))).toBe(place);
  });
});

describe('an index of another format', () => {
  const without = (pattern: RegExp) => files.filter(({ path }) => !pattern.test(path));
  const broken = (pattern: RegExp, content: string) =>
    files.map((file) => (pattern.test(file.path) ? { ...file, content: Buffer.from(content) } : file));

  it.each([
    ['lacks its list', without(/\.pf_meta$/), 'wrote no list'],
    ['lacks a file that its list names', without(/\.pf_index$/), 'which it did not write'],
    [
      'has an entry that names another list',
      broken(/entry\.json$/, '{"languages":{"en":{"hash":"x"}}}'),
      'names the list x',
    ],
    ['has an entry of another kind', broken(/entry\.json$/, '{"pages":[]}'), 'is not as expected'],
  ])('that %s is refused with what to do', (_, some, reason) => {
    expect(() => packIndex(some, records)).toThrow(reason);
    expect(() => packIndex(some, records)).toThrow('pack-index.ts');
  });

  it('that is not packed so is refused', () => {
    expect(() => packIndex(broken(/\.pf_meta$/, 'plain'), records)).toThrow();
  });

  it('that holds other records than were given to it is refused', () => {
    expect(() => packIndex(files, records.slice(1))).toThrow('holds 3 of 2 records');
  });
});
