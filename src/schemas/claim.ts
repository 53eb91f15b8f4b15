import { z } from 'zod';
import { evidence, id, localizedText, partialDate, reference } from './primitives.ts';
import { impossibleYear, isPossibleYear, quantity, statedBy } from './quantity.ts';

export const verdicts = [
  'confirmed',
  'imprecise',
  'outdated',
  'disputed',
  'refuted',
  'unverifiable',
  'opinion',
] as const;

export const claimSchema = z
  .strictObject({
    id,
    order: z.int().positive().max(10_000).meta({ description: 'Place of the claim in the article, from 1.' }),
    section: reference('sections').meta({ description: 'Section of the article the claim stands in.' }),
    claim: localizedText.meta({
      description: 'The claim, paraphrased in our own words; never the wording of the article.',
    }),
    verdict: z.enum(verdicts).meta({
      description:
        'confirmed; imprecise (partly right, or right with words missing); outdated (right when written); disputed (sources disagree); refuted; unverifiable; opinion (a judgement that no source can settle).',
    }),
    finding: localizedText.meta({ description: 'What the sources say.' }),
    facts: z
      .array(reference('facts'))
      .optional()
      .meta({ description: 'Facts whose numbers the finding repeats; the check holds them against each other.' }),
    check: z
      .strictObject({
        ...quantity.shape,
        label: localizedText.meta({ description: 'What the number counts.' }),
        statedBy,
        asOf: partialDate.optional().meta({ description: 'Date the number holds for.' }),
      })
      .refine(isPossibleYear, impossibleYear)
      .optional()
      .meta({ description: 'The number that decides, where there is one.' }),
    ...evidence,
  })
  .meta({ title: 'Claim', description: 'One claim of the starting article with its verdict.' });

export type Verdict = (typeof verdicts)[number];
