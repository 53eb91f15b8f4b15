import { verdicts } from '../../../src/schemas/claim.ts';
import type { Dataset } from '../../../src/schemas/collections.ts';
import { idsIn } from '../answers/record-names.ts';
import { listIfAny, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fallback, id, oneOf } from './shared-questions.ts';

export const claim = (dataset: Dataset): RecordKind => ({
  collection: 'claims',
  questions: [
    id('claims'),
    {
      flag: 'section',
      ask: 'Section of the article it stands in',
      ...oneOf(dataset, 'sections'),
      ...fallback(idsIn(dataset, 'sections')[0]),
    },
    ...textQuestions('claim', 'The claim, in your own words'),
    { flag: 'verdict', ask: 'Verdict', choices: verdicts, fallback: 'unverifiable' },
    ...textQuestions('finding', 'What the sources say', { unwritten: true }),
    {
      flag: 'fact',
      ask: 'Ids of facts whose numbers the finding repeats',
      list: true,
      names: ['facts'],
      optional: true,
      unasked: true,
    },
    ...evidence,
  ],
  file: (answers) => answers['section'] ?? 'claims',
  record: (answers) => ({
    id: answers['id'],
    order: Math.max(0, ...dataset.claims.map(({ order }) => order)) + 1,
    section: answers['section'],
    claim: textOf(answers, 'claim'),
    verdict: answers['verdict'],
    finding: textOf(answers, 'finding'),
    facts: listIfAny(answers, 'fact'),
    ...evidenceOf(answers),
  }),
  next: (name) => [`Show it in a chapter with <Claim id="${name}" />; it has a page at /claims/${name}/.`],
});
