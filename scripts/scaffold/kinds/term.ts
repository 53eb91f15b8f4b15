import { englishName, languages } from '../../../src/i18n/languages.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { id } from './shared-questions.ts';

export const term = (): RecordKind => ({
  collection: 'glossary',
  questions: [
    id,
    ...textQuestions('term', 'The word as it heads its entry'),
    ...textQuestions('definition', 'What it means, in one to three plain sentences', true),
    ...languages.map((language) => ({
      flag: `aliases-${language}`,
      ask: `Other words for it, in ${englishName(language)}`,
      list: true as const,
      optional: true as const,
    })),
    { flag: 'source', ask: 'Ids of sources, where the definition asserts a fact', list: true, optional: true },
  ],
  refers: { source: ['sources'] },
  file: () => 'terms',
  record: (answers) => ({
    id: answers['id'],
    term: textOf(answers, 'term'),
    definition: textOf(answers, 'definition'),
    aliases: Object.fromEntries(languages.map((language) => [language, listOf(answers, `aliases-${language}`)])),
    sources: listOf(answers, 'source').length > 0 ? listOf(answers, 'source') : undefined,
  }),
  next: (name) => [`Use it in a chapter with <Term id="${name}">the word in your sentence</Term>.`],
});
