import { z } from 'zod';
import { questionNames } from './question-names.ts';
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
    answer: z
      .string()
      .regex(
        /^(?:facts|series|incidents|claims|systems|glossary)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
        'must be collection/id, such as "facts/first-fact"',
      )
      .optional()
      .meta({
        description:
          'The record that answers a question which asks for `typed` and nothing else, as collection/id. The search shows it above the results.',
        examples: ['facts/opening'],
      }),
    asks: z
      .array(z.enum(questionNames))
      .optional()
      .meta({
        description: 'What a question must ask for to have that answer; without it, whatever it asks for.',
        examples: [['when']],
      }),
    typed: perLanguage(list, 'words.').meta({
      description: 'What readers type instead, who do not know the words of the book; in lower case, but for names.',
    }),
  })
  .refine(
    ({ words, about, answer }) => words !== undefined || about !== undefined || answer !== undefined,
    'needs `words`, `about` or `answer`',
  )
  .refine(({ answer, asks }) => answer !== undefined || asks === undefined, {
    path: ['asks'],
    error: 'goes with `answer`',
  })
  .meta({ title: 'Synonyms', description: 'Other words for what the book tells of; only the search uses them.' });
