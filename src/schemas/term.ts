import { z } from 'zod';
import { id, localizedText, perLanguage, reference, shortText } from './primitives.ts';

export const termSchema = z
  .strictObject({
    id,
    term: localizedText.meta({ description: 'The term as it heads its entry.' }),
    definition: localizedText.meta({ description: 'What it means, in one to three plain sentences.' }),
    aliases: perLanguage(z.array(shortText), 'synonyms, abbreviations and spellings.').meta({
      description: 'Other words for the same thing; they also feed the search.',
    }),
    avoid: perLanguage(z.array(shortText).optional(), 'words that chapters do not use.')
      .optional()
      .meta({ description: 'Words for the same thing that chapters avoid, so that one thing has one name.' }),
    related: z.array(reference('glossary')).optional().meta({ description: 'Terms worth reading next.' }),
    sources: z
      .array(reference('sources'))
      .optional()
      .meta({ description: 'Sources of the definition, where it asserts a fact.' }),
  })
  .meta({ title: 'Term', description: 'An entry of the glossary.' });
