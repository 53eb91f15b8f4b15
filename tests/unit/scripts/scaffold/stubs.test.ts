import { describe, expect, it } from 'vitest';
import { createChapter } from '../../../../scripts/scaffold/create-chapter.ts';
import { createRecord } from '../../../../scripts/scaffold/create-record.ts';
import type { Answers } from '../../../../scripts/scaffold/question.ts';
import { recordKinds } from '../../../../scripts/scaffold/record-kinds.ts';
import type { KindName } from '../../../../scripts/scaffold/record-kinds.ts';
import { ScaffoldError } from '../../../../scripts/scaffold/scaffold-error.ts';
import { checkSite } from '../../../../src/check/check-site.ts';
import { loadDataset } from '../../../../src/library/load-dataset.ts';
import { siteForEach } from '../../site-for-each.ts';

const newSite = siteForEach();

/** Writes a stub of a kind below `root`; what is not answered is what the command takes where nothing is said. */
function create(root: string, kindName: KindName, given: Answers): { file: string } {
  const { dataset } = loadDataset(root);
  const kind = recordKinds(dataset)[kindName];
  const usual = Object.fromEntries(kind.questions.map(({ flag, fallback }) => [flag, fallback]));
  return createRecord(root, dataset, kind, { ...usual, ...given });
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
  ['chart', { id: 'both', 'title-en': 'Both', 'title-de': 'Beide', series: 'revenue,net-income' }],
  ['claim', { id: 'it-is', 'claim-en': 'It is.', 'claim-de': 'Es ist.', source: 'fresh' }],
  ['system', { id: 'thing', name: 'Thing', kind: 'storage', source: 'fresh' }],
  [
    'incident',
    { id: 'out-2020', 'name-en': 'Out', 'name-de': 'Aus', start: '2020-01-02', service: 'EC2', source: 'fresh' },
  ],
];

describe('the stub of a record', () => {
  it('is what the check accepts, of every kind', async () => {
    const { root } = newSite();
    expect(stubs.map(([kind]) => kind)).toEqual(Object.keys(recordKinds(loadDataset(root).dataset)));
    for (const [kind, answers] of stubs) touch(create(root, kind, answers).file);
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(site.data.dataset.claims.find(({ id }) => id === 'it-is')?.order).toBe(2);
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

  const claim = { id: 'x', 'claim-en': 'X', 'claim-de': 'X', source: 'annual-report' };

  it.each<[string, KindName, Answers, string]>([
    ['an id that is taken', 'source', { ...stubs[0]?.[1], id: 'annual-report' }, 'The id “annual-report” is taken'],
    ['a source that does not exist', 'claim', { ...claim, source: 'anual-report' }, 'Did you mean “annual-report”?'],
    ['an id in capitals', 'claim', { ...claim, id: 'X' }, 'lower-case'],
    ['a value outside its list', 'claim', { ...claim, verdict: 'confirmd' }, 'confirmed'],
    [
      'a file name that climbs out',
      'fact',
      { id: 'x', topic: '../../x', 'statement-en': 'X', 'statement-de': 'X', source: 'annual-report' },
      'not a name for a file',
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
      for (const file of createChapter(root, { slug: 'second', ...title })) touched.add(file);
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(
      site.book.chapters.filter(({ slug }) => slug === 'second').map(({ frontmatter }) => frontmatter?.order),
    ).toEqual([2, 2]);
  });
});
