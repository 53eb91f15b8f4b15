import { verdicts } from '../../../src/schemas/claim.ts';
import type { Dataset } from '../../../src/schemas/collections.ts';
import { textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fallback, id, idsOf } from './shared-questions.ts';

export const claim = (dataset: Dataset): RecordKind => ({
  collection: 'claims',
  questions: [
    id,
    {
      flag: 'section',
      ask: 'Section of the article it stands in',
      choices: idsOf(dataset, 'sections'),
      ...fallback(idsOf(dataset, 'sections')[0]),
    },
    ...textQuestions('claim', 'The claim, in your own words'),
    { flag: 'verdict', ask: 'Verdict', choices: verdicts, fallback: 'unverifiable' },
    ...textQuestions('finding', 'What the sources say', true),
    ...evidence,
  ],
  refers: { source: ['sources'] },
  file: (answers) => answers['section'] ?? 'claims',
  record: (answers) => ({
    id: answers['id'],
    order: Math.max(0, ...dataset.claims.map(({ order }) => order)) + 1,
    section: answers['section'],
    claim: textOf(answers, 'claim'),
    verdict: answers['verdict'],
    finding: textOf(answers, 'finding'),
    ...evidenceOf(answers),
  }),
  next: (name) => [`Show it in a chapter with <Claim id="${name}" />; it has a page at /claims/${name}/.`],
});
