import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChapter } from '../../../../scripts/scaffold/create-chapter.ts';
import { createRecord } from '../../../../scripts/scaffold/create-record.ts';
import type { Created } from '../../../../scripts/scaffold/create-record.ts';
import { createTranslation } from '../../../../scripts/scaffold/create-translation.ts';
import { holdToCheck } from '../../../../scripts/scaffold/hold-to-check.ts';
import type { Answers } from '../../../../scripts/scaffold/question.ts';
import { recordKinds } from '../../../../scripts/scaffold/record-kinds.ts';
import type { KindName } from '../../../../scripts/scaffold/record-kinds.ts';
import { ScaffoldError } from '../../../../scripts/scaffold/scaffold-error.ts';
import { checkSite } from '../../../../src/check/check-site.ts';
import { loadDataset } from '../../../../src/library/load-dataset.ts';
import { siteForEach } from '../../site-for-each.ts';
import { temporarySite } from '../../temporary-site.ts';

const newSite = siteForEach();

/** Writes a stub of a kind below `root`; what is not answered is what the command takes where nothing is said. */
function create(root: string, kindName: KindName, given: Answers): Created {
  const { dataset } = loadDataset(root);
  return createRecord(root, dataset, recordKinds(dataset)[kindName], given);
}

/** Of every kind what has to be said; the first is the source of the others. */
const stubs: readonly (readonly [KindName, Answers])[] = [
  ['source', { id: 'fresh', title: 'A: title', publisher: 'Example', url: 'https://example.com/' }],
  [
    'fact',
    {
      id: 'ten',
      'statement-en': 'Ten.',
      'statement-de': 'Zehn.',
      value: '10',
      unit: 'percent',
      'label-en': 'share',
      'label-de': 'Anteil',
      source: 'fresh',
    },
  ],
  [
    'series',
    {
      id: 'clerks',
      'title-en': 'Clerks',
      'title-de': 'Angestellte',
      unit: 'people',
      'new-topic': 'clerks',
      points: '2018-Q4=7, 2019-Q3=7.5, 2020-Q1=-0.5',
      source: 'fresh',
    },
  ],
  ['chart', { id: 'both', 'title-en': 'Both', 'title-de': 'Beide', series: 'revenue,net-income' }],
  ['claim', { id: 'it-is', 'claim-en': 'It is.', 'claim-de': 'Es ist.', source: 'fresh' }],
  ['term', { id: 'till', 'term-en': 'Till', 'term-de': 'Kasse', 'aliases-en': 'cash desk, register' }],
  ['system', { id: 'thing', name: 'Thing', kind: 'storage', source: 'fresh' }],
  [
    'dependency',
    { from: 'gateway', to: 'thing', 'statement-en': 'It needs it.', 'statement-de': 'Es braucht es.', source: 'fresh' },
  ],
  [
    'incident',
    { id: 'out-2020', 'name-en': 'Out', 'name-de': 'Aus', start: '2020-01-02', service: 'EC2', source: 'fresh' },
  ],
  [
    'correction',
    {
      id: 'ten-now',
      ...{ 'subject-en': 'Ten', 'subject-de': 'Zehn', 'was-en': 'Nine.', 'was-de': 'Neun.' },
      ...{ 'is-en': 'Ten.', 'is-de': 'Zehn.', 'reason-en': 'Counted.', 'reason-de': 'Gezählt.' },
      record: 'facts/ten',
    },
  ],
];

const ten = stubs.find(([kind]) => kind === 'fact')?.[1] ?? {};
const clerks = stubs.find(([kind]) => kind === 'series')?.[1] ?? {};
const known = { source: 'annual-report' };

describe('the stub of a record', () => {
  it('is what the check accepts, of every kind', async () => {
    const { root } = newSite();
    expect(stubs.map(([kind]) => kind)).toEqual(Object.keys(recordKinds(loadDataset(root).dataset)));
    for (const [kind, answers] of stubs) touch(create(root, kind, answers).file);
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(site.data.dataset.claims.find(({ id }) => id === 'it-is')?.order).toBe(2);
  });

  it('may be a book or a paper that is on no page', async () => {
    const { root } = newSite();
    const named = { title: 'A: title', publisher: 'Example', accessed: '3. Mai 2024' };
    touch(create(root, 'source', { ...named, id: 'book', isbn: 'ISBN 978 3 16 148410 0' }).file);
    touch(create(root, 'source', { ...named, id: 'paper', 'archive-mark': 'City Archive, 1911/3' }).file);
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(site.data.dataset.sources).toContainEqual(expect.objectContaining({ archiveMark: 'City Archive, 1911/3' }));
  });

  it.each(['eur', 'employees'] as const)('may be given in %s, as in any unit of the list', async (unit) => {
    const { root } = newSite();
    touch(create(root, 'series', { ...clerks, ...known, unit }).file);
    const { errors } = await checkSite(root);
    expect(errors).toBe(0);
  });

  it('stands behind what was in the file before', () => {
    const site = newSite();
    const file = 'src/data/claims/intro.yaml';
    const before = site.read(file);
    const claim = { id: 'it-is', 'claim-en': 'It is.', 'claim-de': 'Es ist.', source: 'annual-report' };
    expect(create(site.root, 'claim', claim).file).toBe(file);
    touch(file);
    expect(site.read(file).startsWith(before.trimEnd())).toBe(true);
  });

  it('is taken back where the check would refuse it, in the words of the flags', async () => {
    const { root } = newSite();
    const before = loadDataset(root).dataset;
    const names = { 'name-en': 'Out', 'name-de': 'Aus', service: 'EC2', source: 'annual-report' };
    const outages = ['2019-01-01', '2020-01-02'].map((end, index) => ({
      id: `out-${index}`,
      start: '2020',
      end,
      ...names,
    }));
    const held = async (answers: Answers) => {
      const made = create(root, 'incident', answers);
      touch(made.file);
      await holdToCheck(root, [made], made.takeBack, Object.keys(answers));
    };
    await expect(held(outages[0] ?? {})).rejects.toThrow(/would refuse it[^]*--end[^]*--start/);
    expect(loadDataset(root).dataset).toEqual(before);
    await held(outages[1] ?? {});
    expect(loadDataset(root).dataset.incidents).toContainEqual(expect.objectContaining({ id: 'out-1' }));
  });

  it('has the ends of lines of its file', () => {
    const site = newSite();
    const file = 'src/data/claims/intro.yaml';
    site.write(file, site.read(file).replaceAll('\n', '\r\n'));
    touch(create(site.root, 'claim', { ...claim, id: 'it-is' }).file);
    expect(site.read(file)).not.toMatch(/[^\r]\n/);
    expect(loadDataset(site.root).dataset.claims.some(({ id }) => id === 'it-is')).toBe(true);
  });

  it.each([
    ['cannot be read', '- id: "x\n', 'run npm run check'],
    ['is one list in a row', '[]\n', 'in another way'],
  ])('is not put into a file that %s', (_what, text, words) => {
    const site = newSite();
    const file = 'src/data/claims/intro.yaml';
    site.write(file, text);
    expect(() => create(site.root, 'claim', claim)).toThrow(words);
    expect(site.read(file)).toBe(text);
  });

  it('begins a file only where somebody says so', () => {
    const { root } = newSite();
    expect(() => create(root, 'fact', { ...ten, ...known, topic: 'compny' })).toThrow('Did you mean --topic company?');
    expect(() => create(root, 'fact', { ...ten, ...known, topic: 'cold' })).toThrow('--new-topic cold');
    const { file } = create(root, 'fact', { ...ten, ...known, 'new-topic': 'cold' });
    touch(file);
    expect(file).toBe('src/data/facts/cold.yaml');
  });

  const claim = { id: 'x', 'claim-en': 'X', 'claim-de': 'X', source: 'annual-report' };

  it.each<[string, KindName, Answers, string]>([
    ['an id that is taken', 'source', { ...stubs[0]?.[1], id: 'annual-report' }, 'The id “annual-report” is taken'],
    [
      'a source that does not exist',
      'claim',
      { ...claim, source: 'anual-report' },
      'Did you mean --source annual-report?',
    ],
    ['an id in capitals', 'claim', { ...claim, id: 'X' }, 'lower-case'],
    ['a value outside its list', 'claim', { ...claim, verdict: 'confirmd' }, 'confirmed'],
    [
      'a source that nobody finds',
      'source',
      { id: 'nowhere', title: 'A', publisher: 'B' },
      'needs --url, the --isbn of a book, or --archive-mark',
    ],
    [
      'a number in words',
      'fact',
      { ...ten, ...known, value: 'ten' },
      '--value is “ten”, which is not one number. Write its digits, with a point before decimals: --value 12.5',
    ],
    [
      'a value without a period',
      'series',
      { ...clerks, ...known, points: '7, 8' },
      'Write them as in --points 2019=20.5,2020=25',
    ],
    [
      'thousands with a point',
      'series',
      { ...clerks, ...known, points: '2019=1.200' },
      '--points has “2019=1.200”, and people are whole ones: write --points 2019=1200',
    ],
    ['a half-year', 'series', { ...clerks, ...known, points: 'H1 2020=7' }, 'for each quarter, 2020-Q1 and 2020-Q2'],
    [
      'a system that does not exist',
      'dependency',
      { from: 'gatway', to: 'gateway', 'statement-en': 'X.', 'statement-de': 'X.', ...known },
      'There is no system or capability “gatway”. Did you mean --from gateway?',
    ],
    [
      'a file name that climbs out',
      'fact',
      { id: 'x', topic: '../../x', 'statement-en': 'X', 'statement-de': 'X', source: 'annual-report' },
      'not a name for an address or a file',
    ],
  ])('is refused with %s, and nothing is written', (_what, kind, answers, reason) => {
    const { root } = newSite();
    const before = loadDataset(root).dataset;
    expect(() => create(root, kind, answers)).toThrow(ScaffoldError);
    expect(() => create(root, kind, answers)).toThrow(reason);
    expect(loadDataset(root).dataset).toEqual(before);
  });

  function touch(file: string): void {
    newSite().touched.add(file);
  }
});

describe('the stub of a chapter', () => {
  it('stands in one language first, and in the other one later at the same place', async () => {
    const { root, touched } = newSite();
    for (const title of [{ 'title-en': 'Second' }, { 'title-de': 'Zweites' }])
      for (const file of createChapter(root, loadDataset(root).dataset, { slug: 'second', ...title }))
        touched.add(file);
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(
      site.book.chapters.filter(({ slug }) => slug === 'second').map(({ frontmatter }) => frontmatter?.order),
    ).toEqual([2, 2]);
  });
});

describe('the stub of a translation', () => {
  it('has the sections, components and diagrams of the original, and says what is to be translated', async () => {
    const { root, dataset, remove, read } = translatable();
    const original = read('src/content/chapters/en/opening.mdx');
    remove('src/content/chapters/de/opening.mdx');
    const file = createTranslation(root, dataset, { slug: 'opening' });
    expect(file).toBe('src/content/chapters/de/opening.mdx');
    const stub = read(file);
    const marks = /\[Noch zu schreiben\.\] /g;
    const below = (text: string) => text.slice(text.indexOf('---', 3));
    expect(below(stub).replaceAll(marks, '')).toBe(below(original));
    expect(stub).toContain('title: "[Noch zu schreiben.] ');
    expect(stub.match(marks)?.length).toBeGreaterThan(10);
    const { problems } = await checkSite(root);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.some(({ rule, file: at }) => rule === 'unfinished' && at === file)).toBe(true);
  });

  it('takes the language that the chapter lacks, and that which it has', () => {
    const { root, dataset, remove } = translatable();
    remove('src/content/chapters/en/opening.mdx');
    expect(createTranslation(root, dataset, { slug: 'opening' })).toBe('src/content/chapters/en/opening.mdx');
    remove('src/content/chapters/de/opening.mdx');
    expect(createTranslation(root, dataset, { slug: 'opening', language: 'German' })).toBe(
      'src/content/chapters/de/opening.mdx',
    );
  });

  it.each([
    ['a chapter that is there in every language', { slug: 'opening' }, 'there in every language: en, de'],
    ['a chapter that is there already', { slug: 'opening', language: 'de', from: 'en' }, 'exists already'],
    ['a chapter that is not there', { slug: 'openning', language: 'de' }, 'Did you mean --slug opening?'],
    ['a language that the site has not', { slug: 'opening', language: 'fr', from: 'en' }, 'There are: en, de'],
  ])('is refused for %s', (_what, answers, reason) => {
    const { root, dataset } = translatable();
    expect(() => createTranslation(root, dataset, answers)).toThrow(reason);
  });

  function translatable() {
    const root = temporarySite();
    return {
      root,
      dataset: loadDataset(root).dataset,
      read: (file: string) => readFileSync(join(root, file), 'utf8'),
      remove: (file: string) => rmSync(join(root, file)),
    };
  }
});
