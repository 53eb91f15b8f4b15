import { z } from 'zod';
import { id, localizedText, name } from './primitives.ts';

const providerParts = ['tenant', 'landlord'] as const;

export const providerSchema = z
  .strictObject({
    id,
    name: name.meta({ description: 'Name in lists and tables, in the plural where it stands for several.' }),
    one: name.optional().meta({ description: 'Name of one of them, where `name` is a plural.' }),
    whole: localizedText.meta({
      description: 'What is lost when all of it fails.',
      examples: [{ en: 'everything of the supplier', de: 'alles vom Lieferanten' }],
    }),
    part: z
      .enum(providerParts)
      .optional()
      .meta({ description: 'Its part in the story, which has a colour of its own in diagrams; left out for others.' }),
  })
  .meta({ title: 'Provider', description: 'Who runs systems: a company, or companies of one sort.' });
