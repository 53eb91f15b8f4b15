import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../scripts/scaffold/question.ts';
import { asCommand, readAnswers } from '../../../../scripts/scaffold/read-answers.ts';
import { flagsTakenByNpm, readFlags } from '../../../../scripts/scaffold/read-flags.ts';
import { recordKinds } from '../../../../scripts/scaffold/record-kinds.ts';
import type { KindName } from '../../../../scripts/scaffold/record-kinds.ts';
import { ScaffoldError } from '../../../../scripts/scaffold/scaffold-error.ts';
import { loadDataset } from '../../../../src/library/load-dataset.ts';

const root = 'tests/fixtures/valid-site';
const { dataset } = loadDataset(root);
const kinds = recordKinds(dataset);

/** What has to be said of each kind besides what a test is about. */
const usual: Readonly<Partial<Record<KindName, Answers>>> = {
  fact: {
    ...{ id: 'ten', 'statement-en': 'Ten.', 'statement-de': 'Zehn.', source: 'annual-report' },
    ...{ value: '10', unit: 'percent', 'label-en': 'share', 'label-de': 'Anteil' },
  },
  series: {
    ...{ id: 'clerks', 'title-en': 'Clerks', 'title-de': 'Angestellte', unit: 'people', source: 'annual-report' },
    points: '2019=20',
  },
  incident: { id: 'out', 'name-en': 'Out', 'name-de': 'Aus', start: '2020', service: 'S', source: 'annual-report' },
  source: { id: 'fresh', title: 'A', publisher: 'B', url: 'https://example.com/' },
  system: { id: 'thing', name: 'Thing', kind: 'storage', source: 'annual-report' },
  claim: { id: 'it-is', 'claim-en': 'It is.', 'claim-de': 'Es ist.', source: 'annual-report' },
  term: { id: 'till', 'term-en': 'Till', 'term-de': 'Kasse' },
  correction: {
    ...{ id: 'now', 'subject-en': 'A', 'subject-de': 'B', 'was-en': 'A', 'was-de': 'B', 'is-en': 'C', 'is-de': 'D' },
    ...{ 'reason-en': 'E', 'reason-de': 'F', record: 'facts/opening' },
  },
};

function understood(kind: KindName, given: Answers): Answers {
  const all = { ...usual[kind], ...given };
  return readAnswers(kinds[kind].questions, all, { dataset, root });
}

/** Why an answer is refused, or what was understood. */
function refusal(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (error instanceof ScaffoldError) return error.message;
    throw error;
  }
}

describe('a number as people write it', () => {
  it.each<[string, Answers]>([
    ['€25 million', { value: '25', scale: 'million', unit: 'eur' }],
    ['$3.27 billion', { value: '3.27', scale: 'billion', unit: 'usd' }],
    ['-$5 million', { value: '-5', scale: 'million', unit: 'usd' }],
    ['3,27 Milliarden Euro', { value: '3.27', scale: 'billion', unit: 'eur' }],
    ['12 %', { value: '12', unit: 'percent' }],
    ['−5 %', { value: '-5', unit: 'percent' }],
    ['about 700 people', { value: '700', unit: 'people', qualifier: 'approximately' }],
    ['ca. 12 Prozent', { value: '12', unit: 'percent', qualifier: 'approximately' }],
    ['1,234.5 hours', { value: '1234.5', unit: 'hours' }],
    ['1.234.567 people', { value: '1234567', unit: 'people' }],
    ['.5 percent', { value: '0.5', unit: 'percent' }],
  ])('“%s” is taken apart into its flags', (value, answers) => {
    expect(understood('fact', { value, unit: undefined })).toMatchObject(answers);
  });

  it.each<[string, Answers, string]>([
    [
      '10-12',
      {},
      '--value 11 --qualifier midpoint --note-en "The source gives a range from 10 to 12." --note-de "Die Quelle nennt eine Spanne von 10 bis 12."',
    ],
    ['10 to 12 million', {}, '--value 11 --scale million --qualifier midpoint --note-en "The source gives a range'],
    ['1,234', {}, 'write --value 1234, or --value 1.234 if'],
    ['1.234', { unit: 'people' }, 'write --value 1234 if the point separates thousands'],
    ['3 million', { scale: 'thousand' }, '--value 3 --scale million'],
    ['+5', {}, 'write --value 5, or --value 5 --qualifier more-than'],
    ['at most 7', {}, 'no qualifier for “at most”: write --value 7'],
    ['1 Billion', {}, '--scale billion, or --scale trillion'],
    ['£5', {}, '“£” is no unit of the list'],
    ['(5)', {}, 'point before decimals: --value 5'],
    ['1/2', {}, 'not one number'],
    ['', {}, '--value is empty'],
  ])('“%s” is refused with what to type', (value, others, words) => {
    expect(refusal(() => understood('fact', { value, ...others }))).toContain(words);
  });

  it('asks for nothing else of a number that could not be read', () => {
    const said = refusal(() => understood('fact', { value: 'x', unit: undefined, 'label-en': undefined }));
    expect(said).not.toContain('missing');
  });

  it('needs its unit and its label, and these need a number', () => {
    expect(refusal(() => understood('fact', { unit: undefined }))).toMatch(/--unit is missing[^]*people/);
    expect(refusal(() => understood('fact', { value: undefined }))).toContain('--unit says more of --value');
    expect(refusal(() => understood('fact', { 'label-de': undefined }))).toContain('Add --label-de "…"');
    expect(refusal(() => understood('fact', { 'note-en': 'Hm.' }))).toContain('Add --note-de "…"');
  });
});

describe('a date as people write it', () => {
  it.each([
    ['7. Mai 2026', '2026-05-07'],
    ['07.05.2026', '2026-05-07'],
    ['May 2026', '2026-05'],
  ])('“%s” is %s', (written, date) => {
    expect(understood('fact', { date: written })).toMatchObject({ date });
  });

  it.each([
    ['2020-01-02T15:00Z', '2020-01-02T15:00:00Z'],
    ['2020-01-02 15:00 UTC', '2020-01-02T15:00:00Z'],
    ['2020-01-02 15:00 -08:00', '2020-01-02T15:00:00-08:00'],
    ['2020-01-02T15:00:00+0100', '2020-01-02T15:00:00+01:00'],
    ['April 21, 2011 at 12:47 AM PDT', '2011-04-21T00:47:00-07:00'],
    ['7. Mai 2026 um 15 Uhr MESZ', '2026-05-07T15:00:00+02:00'],
  ])('the start “%s” is %s', (start, moment) => {
    expect(understood('incident', { start })).toMatchObject({ start: moment });
  });

  it.each([
    [
      '3 pm, 2 January 2020',
      'Write --start 2020-01-02T15:00:00Z if it is in UTC, --start 2020-01-02T15:00:00-08:00 with the offset of the place, or --start 2020-01-02 for the day alone.',
    ],
    ['2020-01-02 15:00 CST', 'says “CST”, which has no offset here'],
    ['2020-01-02 25:00 UTC', 'no such hour'],
    ['2011-04-21 – 2011-04-22', '--start 2011-04-21 here, and --end 2011-04-22 beside it'],
    ['05/07/2026', '--start 2026-07-05 for 5 July 2026, or --start 2026-05-07'],
    ['yesterday', '--start 2015-05'],
  ])('the start “%s” is refused with what to type', (start, words) => {
    expect(refusal(() => understood('incident', { start }))).toContain(words);
  });
});

describe('the values of a series', () => {
  it.each([
    ['2020=1,2019=2', '2019=2,2020=1'],
    ['2019=20,5;2020=25,5', '2019=20.5,2020=25.5'],
    ['Q3 2020=7, 4. Quartal 2020=8', '2020-Q3=7,2020-Q4=8'],
    ['2019=1,2020=2@from-memory', '2019=1,2020=2@from-memory'],
  ])('“%s” are read', (points, answer) => {
    expect(understood('series', { points })).toMatchObject({ points: answer });
  });

  it.each<[Answers, string]>([
    [{ points: '2019=20,5' }, 'before decimals stands a point. Write --points 2019=20.5'],
    [{ points: '2019=20,5,2020=25,5' }, 'Write --points 2019=20.5,2020=25.5'],
    [{ points: '2019=1,234' }, '--points 2019=1.234, or --points 2019=1234'],
    [{ points: '2019=20 2020=25' }, 'Write them as in --points 2019=20,2020=25'],
    [{ points: '2019=20.5m' }, '2019=20.5, and for all values --scale million'],
    [{ points: '2019=1,2019=2' }, 'two values for 2019'],
    [{ points: '2020-H1=2' }, 'for each quarter, 2020-Q1 and 2020-Q2'],
    [{ points: '2019=1@from-memry' }, 'Did you mean 2019=1@from-memory?'],
    [
      { points: '2019=1,2020=2', source: 'annual-report,from-memory' },
      '--source annual-report --points 2019=1,2020=2@from-memory',
    ],
  ])('%j are refused with what to type', (given, words) => {
    expect(refusal(() => understood('series', given))).toContain(words);
  });
});

describe('a name that nobody knows', () => {
  it.each<[KindName, Answers, string]>([
    ['claim', { section: 'intr' }, 'There is no section “intr”. Did you mean --section intro?'],
    ['system', { provider: 'amazn' }, 'Did you mean --provider amazon?'],
    ['system', { kind: 'storag' }, 'Did you mean --kind storage?'],
    ['system', { kind: 'x' }, 'There are: edge, storage, database'],
    ['fact', { source: 'annual-report,from-memry' }, 'Did you mean --source annual-report,from-memory?'],
    ['term', { related: 'cdnn' }, 'There is no term “cdnn”. Did you mean --related cdn?'],
    ['fact', { unit: 'widgets' }, 'src/schemas/units.json'],
    ['fact', { 'stated-by': 'annual-reprt' }, 'Did you mean --stated-by annual-report?'],
    ['incident', { impact: 'degradd' }, 'Did you mean --impact degraded?'],
    ['correction', { record: 'openng' }, 'Did you mean --record chapters/opening?'],
    ['correction', { record: 'facts/openin' }, 'Did you mean --record facts/opening?'],
    ['fact', { id: 'Ümlaut Straße' }, 'Write --id uemlaut-strasse'],
    ['fact', { id: 'opening' }, 'such as --id opening-2'],
    ['source', { url: 'example.com' }, 'Write --url https://example.com'],
    ['source', { checked: 'reed' }, 'Did you mean --checked read?'],
  ])('makes %s refuse %j', (kind, given, words) => {
    expect(refusal(() => understood(kind, given))).toContain(words);
  });

  it('may be a word for one of the list', () => {
    expect(understood('fact', { unit: '%', scale: 'Mio.', confidence: 'High' })).toMatchObject({
      ...{ unit: 'percent', scale: 'million', confidence: 'high' },
    });
  });
});

describe('what nobody said', () => {
  it('is not claimed of a source: neither that it was read nor, of a book, when', () => {
    expect(understood('source', {})).toMatchObject({ checked: 'recalled' });
    expect(understood('source', { checked: 'read' })).toMatchObject({ checked: 'read' });
    const book = { url: undefined, isbn: '978-3-16-148410-0' };
    expect(refusal(() => understood('source', book))).toContain('--accessed is missing');
  });
});

describe('the place in a source', () => {
  it.each<[string, string, string]>([
    ['annual-report', '22', '--where "page 22"'],
    ['annual-report', 'S. 22', '--where "page 22"'],
    ['annual-report', '12:30', '--where "minute 12:30"'],
    ['annual-report,from-memory', 'page 22', '--where "annual-report: page 22"'],
    ['annual-report', 'anual-report: page 22', 'Did you mean --where "annual-report: page 22"?'],
  ])('of %s is refused as “%s” with what to type', (source, where, words) => {
    expect(refusal(() => understood('fact', { source, where }))).toContain(words);
  });

  it('may have several parts, and a line for each source', () => {
    const where = 'annual-report: page 22; section A; B\nfrom-memory: minute 3:20';
    const answers = understood('fact', { source: 'annual-report,from-memory', where });
    expect(kinds.fact.record(answers)['locators']).toEqual({
      'annual-report': { page: '22', section: 'A; B' },
      'from-memory': { minute: '3:20' },
    });
  });
});

describe('a record with all that its schema has room for', () => {
  it('has two numbers, each with what is said of it', () => {
    const answers = understood('fact', {
      ...{ value: '5 million', unit: 'usd', show: 'before', 'as-of': '1.2.2019', qualifier: 'about' },
      ...{ 'value-2': '0', 'unit-2': 'usd', 'label-2-en': 'after', 'label-2-de': 'nachher', 'show-2': 'after' },
      ...{ 'stated-by-2': 'annual-report', 'note-en': 'Hm.', 'note-de': 'Na.', reviewed: '2026-11-01' },
    });
    expect(kinds.fact.record(answers)).toMatchObject({
      measures: [
        { id: 'before', value: 5, scale: 'million', unit: 'usd', qualifier: 'approximately', asOf: '2019-02-01' },
        { id: 'after', value: 0, unit: 'usd', label: { en: 'after', de: 'nachher' }, statedBy: 'annual-report' },
      ],
      note: { en: 'Hm.', de: 'Na.' },
      reviewed: '2026-11-01',
    });
  });
});

describe('a command line', () => {
  const { questions } = kinds.fact;

  it.each<[string[], string]>([
    [['--id', 'a', '--id', 'b'], '--id stands there twice, with a and with b'],
    [['--value', '3', '--value', '5'], '--value-2 5'],
    [['--statement-en', '--id', 'a'], '--statement-en has no value behind it'],
    [['--statement', 'x'], '--statement-en and --statement-de'],
    [['--vlaue', '3'], 'Did you mean “--value”?'],
    [['--statement-en', 'The', 'shop', 'opened'], '--statement-en "The shop opened"'],
    [['—id', 'a'], 'two plain dashes, --id'],
    [['x'], 'Behind npm run new stand two dashes'],
  ])('%j is refused with what to type', (args, words) => {
    expect(refusal(() => readFlags(args, questions))).toContain(words);
  });

  it('may name the members of a list one by one, and takes numbers below zero', () => {
    const args = ['--source', 'a', '--source', 'b', '--value', '-5', '--id=c'];
    expect(readFlags(args, questions)).toEqual({ source: 'a,b', value: '-5', id: 'c' });
  });

  it('is known to have lost its flags to npm', () => {
    expect(flagsTakenByNpm(questions, { npm_config_statement_en: 'x' })).toEqual(['statement-en']);
    expect(flagsTakenByNpm(questions, {})).toEqual([]);
  });

  it('can be typed again as it was understood', () => {
    const given = { id: 'a', 'statement-en': 'It’s $5.', source: 'a,b' };
    expect(asCommand('fact', questions, given)).toBe(
      "npm run new -- fact --id a --statement-en 'It’s $5.' --source a,b",
    );
  });
});
