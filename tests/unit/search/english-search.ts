import type { LanguageKnowledge, Writing } from '../../../src/search/shared/language-knowledge.ts';

/** How English people write, and Germans, as far as the tests need it. */
export const englishWriting: Writing = {
  months: new Map([
    ['may', 5],
    ['mai', 5],
    ['march', 3],
    ['maerz', 3],
    ['december', 12],
    ['dec', 12],
    ['dezember', 12],
  ]),
  numberWords: new Map([
    ['sixty', '60'],
    ['two', '2'],
  ]),
  scales: new Map([
    ['million', 6],
    ['billion', 9],
    ['bn', 9],
    ['m', 6],
  ]),
  isMonthFirst: true,
};

export const englishSearch: LanguageKnowledge = {
  stopWords: new Set(['a', 'the', 'of', 'in', 'was', 'is', 'did', 'it', 'when', 'how', 'what', 'who']),
  endings: new Set(['s', 'ed', 'ing', 'e']),
  questions: {
    when: ['when', 'what year'],
    howLong: ['how long'],
    howMany: ['how many', 'how much'],
    what: ['what is', 'what'],
    who: ['who', 'who owns'],
  },
  compounds: undefined,
  writing: englishWriting,
};
