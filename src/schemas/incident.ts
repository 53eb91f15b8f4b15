import { z } from 'zod';
import { dateOrMoment, evidence, id, localizedText, name, reference, shortText } from './primitives.ts';
import { measure, statedBy } from './quantity.ts';

export const incidentImpacts = ['none', 'degraded', 'partial-outage', 'outage', 'unknown'] as const;

export const incidentSchema = z
  .strictObject({
    id,
    name: localizedText.meta({ description: 'Short name of the outage.' }),
    start: dateOrMoment.meta({ description: 'Start, as exact as the sources allow.' }),
    end: dateOrMoment.optional().meta({ description: 'End; left out where sources disagree or are silent.' }),
    durationMinutes: z
      .int()
      .positive()
      // Ten years.
      .max(5_256_000)
      .optional()
      .meta({ description: 'Duration in minutes, as reported.', examples: [180] }),
    durationNote: localizedText.optional().meta({
      description: 'What the end or the duration counts, and what others count, in one sentence; printed beside it.',
    }),
    provider: reference('providers').meta({ description: 'Whose infrastructure failed.' }),
    providerName: shortText.meta({
      description: 'The provider as it should be printed.',
      examples: ['Example Company'],
    }),
    services: z.array(name).min(1).meta({ description: 'Services that failed, by their usual names.' }),
    region: name.meta({
      description: 'Region or place, by its usual name: one for all languages, or one for each.',
      examples: ['region-1'],
    }),
    cloudOutage: z
      .boolean()
      .meta({ description: 'true where a company failed that rents out machines, false where somebody else did.' }),
    cause: localizedText.meta({ description: 'Root cause as published.' }),
    impact: z
      .enum(incidentImpacts)
      .meta({ description: 'What was reported of the service: none, degraded, partial-outage, outage or unknown.' }),
    statedBy,
    impactStatement: localizedText.meta({ description: 'What users of the service lost, as reported.' }),
    dataLoss: z
      .strictObject({
        statement: localizedText.meta({ description: 'Whether data was lost.' }),
        figure: localizedText.optional().meta({ description: 'How much, where a number was published.' }),
      })
      .meta({ description: 'Loss of data, in words and, where published, in numbers.' }),
    measures: z
      .array(measure)
      .optional()
      .meta({ description: 'Numbers of the outage that chapters print with <Fact id show>.' }),
    lessons: localizedText.meta({ description: 'What changed afterwards.' }),
    failure: z
      .strictObject({
        systems: z
          .array(reference('systems'))
          .optional()
          .meta({ description: 'Systems that failed; with `region`, only there.' }),
        region: id.optional().meta({ description: 'Region that failed; without `systems`, everything in it.' }),
      })
      .optional()
      .meta({
        description:
          'The outage in terms of the dependency model, from the provider\u2019s report alone; left out where it cannot be put so.',
      }),
    discussion: localizedText
      .optional()
      .meta({ description: 'Editorial: why the model and the report agree or differ.' }),
    fromMemory: localizedText
      .optional()
      .meta({ description: 'Parts that rest on general knowledge and were not read in a source.' }),
    ...evidence,
  })
  .meta({ title: 'Incident', description: 'A documented outage and what it did, or did not do, to the service.' });
