import { describe, expect, it } from 'vitest';
import { learnCompounds } from '../../../src/search/compounds.ts';
import { correctWord } from '../../../src/search/correct-word.ts';
import { excerptOf, markWords } from '../../../src/search/excerpt.ts';
import { spellings } from '../../../src/search/keywords.ts';
import { planQuery } from '../../../src/search/query-plan.ts';
import { fold, wordsOf } from '../../../src/search/words.ts';

describe('words', () => {
  it('meet whatever their umlauts, accents and case', () => {
    expect([fold('Größe'), fold('GROESSE').length, fold('Café')]).toEqual(['grosse', 7, 'cafe']);
    expect(wordsOf('us-east-1: 195,15 Millionen')).toEqual(['us', 'east', '1', '195', '15', 'millionen']);
  });
});

describe('German compounds', () => {
  const parts = learnCompounds([
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
  ]);

  it.each([
    ['Datenverlust', 'verlust'],
    ['Videoauslieferung', 'auslieferung'],
    ['Verfügbarkeitszone', 'zone'],
    ['Speicherkapazität', 'kapazitat'],
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
  ])('%s is taken for %s', (typed, meant) => {
    expect(correctWord(typed, list)?.words[0]).toBe(meant);
  });

  it('is left alone when it is known, or when nothing is near', () => {
    expect([
      correctWord('kinesis', list),
      correctWord('kine', list),
      correctWord('banane', list),
      correctWord('xy', list),
    ]).toEqual([undefined, undefined, undefined, undefined]);
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

describe('a query', () => {
  it('loses words without meaning, unless it has no others', () => {
    expect(planQuery('Was ist ein Ausfall?', 'de')).toEqual(['ausfall']);
    expect(planQuery('what is it', 'en')).toEqual(['what', 'is', 'it']);
  });

  it('of any length is cut to what somebody could mean', () => {
    expect(planQuery('netflix '.repeat(2000), 'en')).toEqual(['netflix']);
    expect(planQuery('<img src=x onerror=alert(1)> 🙂', 'en').length).toBeLessThan(8);
  });
});

describe('an excerpt', () => {
  it('marks words and words that hold them, and keeps the text as it is', () => {
    const segments = markWords('Der Datenverlust war klein.', ['verlust']);
    expect(segments.filter((segment) => segment.hit).map((segment) => segment.text)).toEqual(['Datenverlust']);
    expect(segments.map((segment) => segment.text).join('')).toBe('Der Datenverlust war klein.');
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
