import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/search/browser/as-written.ts';
import { isForm } from '../../../src/search/shared/inflection.ts';
import { correctWord } from '../../../src/search/browser/correct-word.ts';
import { excerptOf, markWords } from '../../../src/search/browser/excerpt.ts';
import { spellings } from '../../../src/search/build/keywords.ts';
import { isOnlyBegun, withoutBegun } from '../../../src/search/browser/query-plan.ts';
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

  it('has a stem of three letters where both have an ending', () => {
    const english = new Set(['e', 'ing', 'ed']);
    expect([isForm('moving', 'move', english), isForm('use', 'user', english)]).toEqual([true, true]);
    expect(isForm('moss', 'move', english)).toBe(false);
  });

  it.each([
    ['dynamdb', 'Dyn'],
    ['blue', 'black'],
    ['queue', 'quality'],
  ])('%s is not %s', (asked, written) => {
    expect(isForm(asked, fold(written), endings)).toBe(false);
  });
});

describe('a word that nobody wrote', () => {
  const list = {
    names: ['dynamodb', 'kinesis', 'amazon', 'evcache'],
    words: ['verlust', 'abonnenten', 'datenverlust', 'plefants', 'hystrix'],
    typed: ['pleite', 'kinderschuhe', 'handbuch'],
    nouns: ['verlust', 'abonnenten', 'datenverlust', 'pleite', 'schutz', 'hand'],
    wholes: [],
  };

  it.each([
    ['dynamdb', 'dynamodb'],
    ['kinsis', 'kinesis'],
    ['amzon', 'amazon'],
    ['amaozn', 'amazon'],
    ['abonenten', 'abonnenten'],
    ['dantenverluts', 'datenverlust'],
    ['kinseis', 'kinesis'],
    ['pleiete', 'pleite'],
    ['plephants', 'plefants'],
    ['hystrics', 'hystrix'],
    ['kinises', 'kinesis'],
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

  it.each([
    ['kinderschutz', 'another last part'],
    ['handtuch', 'another first letter of its last part'],
    ['jandbuch', 'another first letter'],
    ['kinhsos', 'two letters of a short word'],
  ])('%s is left alone: a slip would be %s', (typed) => {
    expect(correctWord(typed, list)).toBeUndefined();
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

describe('an excerpt', () => {
  it('marks words and words that hold them, and keeps the text as it is', () => {
    const segments = markWords('Der Datenverlust war klein.', ['verlust']);
    expect(segments.filter((segment) => segment.hit).map((segment) => segment.text)).toEqual(['Datenverlust']);
    expect(segments.map((segment) => segment.text).join('')).toBe('Der Datenverlust war klein.');
  });

  it.each(['verfügbarkeit', 'verfuegbarkeit', 'verfugbarkeit'])('marks Verfügbarkeit for %s', (typed) => {
    expect(markWords('Verfügbarkeit', wordsOf(typed))).toEqual([{ text: 'Verfügbarkeit', hit: true }]);
  });

  it.each([
    ['us', ['us', 'used', 'USA', 'bus'], ['us']],
    ['1', ['1', '12', '1:30'], ['1', '1']],
    ['rent', ['rent', 'rented', 'current'], ['rent', 'rented']],
    ['810000', ['810,000', '810.000', '10'], ['810,000', '810.000']],
    ['s&p', ['S&P', 'P', 'S'], ['S&P']],
  ])('marks for %s only what was searched', (word, texts, marked) => {
    const hits = markWords(texts.join(' '), [word]).filter(({ hit }) => hit);
    expect(hits.map(({ text }) => text)).toEqual(marked);
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
    expect(asWritten(['verfueg'], texts)).toBe('Verfüg');
    expect(asWritten(['wetter', 'schnell'], texts, (word) => word === 'wetter')).toBe('Wetter schnell');
  });
});

describe('a word that is but begun', () => {
  it('waits for its third letter: with two it would find nearly everything', () => {
    expect(withoutBegun(['open', 'co'])).toEqual(['open']);
    expect(withoutBegun(['open', 'con'])).toEqual(['open', 'con']);
    expect(isOnlyBegun(['ki'])).toBe(true);
  });

  it('is never one with a digit', () => {
    expect(withoutBegun(['us', 'east', '1'])).toEqual(['us', 'east', '1']);
    expect(isOnlyBegun(['s3'])).toBe(false);
  });
});
