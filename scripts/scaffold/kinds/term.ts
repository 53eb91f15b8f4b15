import { englishName, languages } from '../../../src/i18n/languages.ts';
import { listIfAny, listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { id } from './shared-questions.ts';

export const term = (): RecordKind => ({
  collection: 'glossary',
  questions: [
    id('glossary'),
    ...textQuestions('term', 'The word as it heads its entry'),
    ...textQuestions('definition', 'What it means, in one to three plain sentences', { unwritten: true }),
    ...languages.map((language) => ({
      flag: `aliases-${language}`,
      ask: `Other words for it, in ${englishName(language)}`,
      list: true as const,
      optional: true as const,
    })),
    {
      flag: 'related',
      ask: 'Ids of terms worth reading next',
      list: true,
      names: ['glossary'],
      optional: true,
      unasked: true,
    },
    {
      flag: 'source',
      ask: 'Ids of sources, where the definition asserts a fact',
      list: true,
      names: ['sources'],
      optional: true,
    },
  ],
  file: () => 'terms',
  record: (answers) => ({
    id: answers['id'],
    term: textOf(answers, 'term'),
    definition: textOf(answers, 'definition'),
    aliases: Object.fromEntries(languages.map((language) => [language, listOf(answers, `aliases-${language}`)])),
    related: listIfAny(answers, 'related'),
    sources: listIfAny(answers, 'source'),
  }),
  next: (name) => [`Use it in a chapter with <Term id="${name}">the word in your sentence</Term>.`],
});
