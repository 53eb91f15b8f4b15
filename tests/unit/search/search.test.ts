import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/search/browser/as-written.ts';
import { learnCompounds } from '../../../src/search/build/compounds.ts';
import { isForm } from '../../../src/search/browser/inflection.ts';
import { correctWord } from '../../../src/search/browser/correct-word.ts';
import { excerptOf, markWords } from '../../../src/search/browser/excerpt.ts';
import { spellings } from '../../../src/search/build/keywords.ts';
import { isOnlyBegun, planQuery, withoutBegun } from '../../../src/search/browser/query-plan.ts';
import { renameFragments } from '../../../src/search/build/rename-fragments.ts';
import { fold, wordsOf } from '../../../src/search/shared/words.ts';

describe('words', () => {
  it.each([
    ['groesse', ['Größe', 'Groesse', 'GRÖSSE', 'GROESSE', 'Gro\u0308ße']],
    ['grosse', ['große', 'Grosse', 'GROSSE']],
    ['ausfaelle', ['Ausfälle', 'Ausfaelle']],
    ['fuer', ['für', 'fuer']],
    ['cafe', ['Café', 'cafe']],
  ])('meet as %s whatever their umlauts, accents and case', (folded, spellings) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
  });

  it.each(['blue', 'queue', 'israel', 'does', 'value', 'continue', 'aerial'])('%s stays as it is', (word) => {
    expect(fold(word)).toBe(word);
  });

  it('are cut at everything but letters and digits', () => {
    expect(wordsOf('us-east-1: 195,15 Millionen')).toEqual(['us', 'east', '1', '195', '15', 'millionen']);
  });
});

describe('a word of a text is a word of a query', () => {
  const endings = new Set(['e', 'en', 's']);

  it.each([
    ['ausfall', 'Ausfälle'],
    ['ausfaelle', 'Ausfall'],
    ['outage', 'outages'],
    ['verfugbar', 'Verfügbarkeit'],
    ['groesse', 'Größe'],
    ['kine', 'Kinesis'],
  ])('%s is %s', (asked, written) => {
    expect(isForm(asked, fold(written), endings)).toBe(true);
  });

  it.each([
    ['dynamdb', 'Dyn'],
    ['blue', 'black'],
    ['queue', 'quality'],
  ])('%s is not %s', (asked, written) => {
    expect(isForm(asked, fold(written), endings)).toBe(false);
  });
});

describe('German compounds', () => {
  const parts = learnCompounds(
    [
      'Daten',
      'Verlust',
      'Datenverlust',
      'Video',
      'Auslieferung',
      'Videoauslieferung',
      'Verfügbarkeit',
      'Zone',
      'Rechenkapazität',
      'Speicherkapazität',
      'Speicher',
    ],
    { links: ['s', 'n'], endings: ['e', 'en', 'n'] },
  );

  it.each([
    ['Datenverlust', 'verlust'],
    ['Videoauslieferung', 'auslieferung'],
    ['Verfügbarkeitszone', 'zone'],
    ['Speicherkapazität', 'kapazitaet'],
  ])('%s is found by %s', (word, part) => {
    expect(parts(word)).toContain(part);
  });

  it('are not seen in short or simple words', () => {
    expect([...parts('Zone'), ...parts('Verlust')]).toEqual([]);
  });
});

describe('a word that nobody wrote', () => {
  const list = {
    names: ['dynamodb', 'kinesis', 'amazon', 'evcache'],
    words: ['verlust', 'abonnenten', 'datenverlust'],
  };

  it.each([
    ['dynamdb', 'dynamodb'],
    ['kinsis', 'kinesis'],
    ['amzon', 'amazon'],
    ['amaozn', 'amazon'],
    ['abonenten', 'abonnenten'],
    ['dantenverluts', 'datenverlust'],
    ['kinseis', 'kinesis'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(correctWord(typed, list)?.words[0]).toBe(meant);
  });

  it('is left alone when it is known, or when nothing is near', () => {
    expect([
      correctWord('kinesis', list),
      correctWord('kine', list),
      correctWord('banane', list),
      correctWord('xy', list),
      correctWord('knsis', list),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('may be the inside of a longer one', () => {
    expect(correctWord('tenver', list)).toEqual({ kind: 'inside', words: ['datenverlust'] });
  });
});

describe('product names', () => {
  it('are found in any spelling', () => {
    expect(spellings('DynamoDB in us-east-1 on EC2')).toEqual(
      expect.arrayContaining(['dynamo', 'db', 'useast1', 'ec', '2']),
    );
  });
});

const stopWords = new Set(['was', 'ist', 'ein']);

describe('a query', () => {
  it('loses words without meaning, unless it has no others', () => {
    expect(planQuery('Was ist ein Ausfall?', stopWords)).toEqual(['ausfall']);
    expect(planQuery('ist ein', stopWords)).toEqual(['ist', 'ein']);
  });

  it('is the same with straight apostrophes and with those of print, which leave no word of one letter', () => {
    const typed = ["the baker's shop", 'the baker’s shop'].map((query) => planQuery(query, new Set(['the', 's'])));
    expect(typed).toEqual([
      ['baker', 'shop'],
      ['baker', 'shop'],
    ]);
  });

  it('of any length is cut to what somebody could mean', () => {
    expect(planQuery('netflix '.repeat(2000), stopWords)).toEqual(['netflix']);
    expect(planQuery('<img src=x onerror=alert(1)> 🙂', stopWords).length).toBeLessThan(8);
  });
});

describe('an excerpt', () => {
  it('marks words and words that hold them, and keeps the text as it is', () => {
    const segments = markWords('Der Datenverlust war klein.', ['verlust']);
    expect(segments.filter((segment) => segment.hit).map((segment) => segment.text)).toEqual(['Datenverlust']);
    expect(segments.map((segment) => segment.text).join('')).toBe('Der Datenverlust war klein.');
  });

  it.each(['verfügbarkeit', 'verfuegbarkeit', 'verfugbarkeit'])('marks Verfügbarkeit for %s', (typed) => {
    expect(markWords('Verfügbarkeit', wordsOf(typed))).toEqual([{ text: 'Verfügbarkeit', hit: true }]);
  });

  it('shows the part of a long text in which the word stands', () => {
    const text = `${'lorem ipsum '.repeat(50)}Kinesis ${'dolor sit '.repeat(50)}`;
    const shown = excerptOf(text, ['kinesis'])
      .map((segment) => segment.text)
      .join('');
    expect(shown).toContain('Kinesis');
    expect(shown.length).toBeLessThan(220);
  });
});

describe('a word that was mended', () => {
  it('is shown as the texts write it', () => {
    const texts = ['AWS: Ausfall von DynamoDB', 'Die Verfügbarkeit litt.'];
    expect(asWritten(['dynamodb', 'verfuegbarkeit', 'kinesis'], texts)).toBe('DynamoDB Verfügbarkeit kinesis');
  });
});

describe('a word that is but begun', () => {
  const [small, large] = [800, 10_000];

  it('is searched for at once in a small index', () => {
    expect(withoutBegun(['open', 'co'], small)).toEqual(['open', 'co']);
    expect(isOnlyBegun(['ki'], small)).toBe(false);
  });

  it('waits for its third letter in a large one, where it would find nearly everything', () => {
    expect(withoutBegun(['open', 'co'], large)).toEqual(['open']);
    expect(withoutBegun(['open', 'con'], large)).toEqual(['open', 'con']);
    expect(isOnlyBegun(['ki'], large)).toBe(true);
  });

  it('is never one with a digit', () => {
    expect(withoutBegun(['us', 'east', '1'], large)).toEqual(['us', 'east', '1']);
    expect(isOnlyBegun(['s3'], large)).toBe(false);
  });
});

describe('the records of an index', () => {
  const file = (name: string) => ({ path: `pagefind/en/fragment/${name}.pf_fragment`, content: Buffer.from(name) });
  const index = (names: readonly string[]) => [
    ...names.map(file),
    { path: 'pagefind/en/pagefind.en_1.pf_meta', content: gzipSync(names.toReversed().join('\xff'), {}) },
    { path: 'pagefind/en/index/en_aaaaaaa.pf_index', content: Buffer.from('words') },
  ];

  it('get names that follow on one another, in the list and as files', () => {
    const files = renameFragments(index(['en_1234567', 'en_89abcde']));
    const list = gunzipSync(files[2]?.content ?? Buffer.of())
      .toString()
      .split('\xff');
    expect(list.map((name) => name.replace(/^en_\w{3}/, ''))).toEqual(['0000', '0001']);
    expect(files.slice(0, 2).map(({ path, content }) => [path, content.toString()])).toEqual([
      [`pagefind/en/fragment/${list[1]}.pf_fragment`, 'en_1234567'],
      [`pagefind/en/fragment/${list[0]}.pf_fragment`, 'en_89abcde'],
    ]);
    expect(files[3]?.path).toBe('pagefind/en/index/en_aaaaaaa.pf_index');
  });

  it('get other names in another index, so that none is taken for one that a browser kept', () => {
    const [one] = renameFragments(index(['en_1234567', 'en_89abcde']));
    const [other] = renameFragments(index(['en_1234567', 'en_89abcdf']));
    expect(one?.path).not.toBe(other?.path);
  });

  it('are told apart where one begins with another, as among thousands', () => {
    const files = renameFragments(index(['en_1234567', 'en_12345678', 'en_1234567a']));
    const list = gunzipSync(files[3]?.content ?? Buffer.of())
      .toString()
      .split('\xff');
    const paths = files.slice(0, 3).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(list.map((name) => `pagefind/en/fragment/${name}.pf_fragment`).toSorted());
    expect(new Set(paths).size).toBe(3);
  });

  it('are refused where the list does not hold them all, as in another format', () => {
    const files = index(['en_1234567']);
    expect(() => renameFragments([...files, file('en_89abcde')])).toThrow('names 1 of 2 fragments');
  });
});
