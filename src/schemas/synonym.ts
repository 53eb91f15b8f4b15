import { z } from 'zod';
import { id, perLanguage, shortText } from './primitives.ts';

const list = z.array(shortText);

export const synonymSchema = z
  .strictObject({
    id,
    words: perLanguage(list, 'words.').optional().meta({
      description:
        'Words as the texts use them for one thing. A text that holds one of them is found by all others, and by those of `typed`, in every language.',
    }),
    about: z
      .array(
        z
          .string()
          .regex(
            /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
            'must be collection/id, or chapters/name#section, such as "claims/first-claim"',
          ),
      )
      .optional()
      .meta({
        description:
          'Places that `typed` leads to whatever their texts say: records as collection/id, sections as chapters/name#section, parts of the page on dependencies as pages/dependencies#part.',
        examples: ['chapters/opening#first-part'],
      }),
    typed: perLanguage(list, 'words.').meta({
      description: 'What readers type instead, who do not know the words of the book; in lower case, but for names.',
    }),
  })
  .refine(({ words, about }) => words !== undefined || about !== undefined, 'needs `words`, or `about`')
  .meta({ title: 'Synonyms', description: 'Other words for what the book tells of; only the search uses them.' });
