import { z } from 'zod';

const words = z.array(z.string().min(1).max(40)).max(500);

/** Those that are written as words where they count something. */
const smallNumbers = Array.from({ length: 13 }, (_, number) => String(number));

const mark = z.string().length(1, 'must be one sign');
const pair = z.tuple([mark, mark]);

/** What the site must know of a language: `src/content/texts/<language>/language.json`. */
export const languageSchema = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .meta({ description: 'The language in its own words.', examples: ['Deutsch'] }),
    locale: z
      .string()
      .refine(isLocale, 'must be a locale, such as "en-GB"')
      .meta({ description: 'By whose rules numbers, dates and plurals are written.', examples: ['de-DE'] }),
    complete: z
      .boolean()
      .meta({ description: 'Whether every text must be there. A partial language falls back to the default one.' }),
    numberWords: z
      .strictObject(
        Object.fromEntries(smallNumbers.map((number) => [number, z.string().trim().min(1).max(40).optional()])),
      )
      .default({})
      .meta({
        description:
          'Words for the numbers from 0 to 12, as chapters print them where they count something. A number whose word is not the same in every sentence is left out, and stands in digits.',
        examples: [{ 2: 'zwei', 3: 'drei' }],
      }),
    numerals: z
      .strictObject({
        parts: z.record(z.string().min(1).max(40), z.int().min(1).max(1_000_000)).meta({
          description: 'What numbers in words are made of, in lower case, each with its value.',
          examples: [{ five: 5, twenty: 20, hundred: 100 }],
        }),
        joints: z
          .array(z.string().max(10))
          .max(10)
          .meta({
            description:
              'What stands between two parts; empty for nothing. One between spaces joins what follows a hundred or more.',
            examples: [['-', ' ', ' and ']],
          }),
        endings: words.default([]).meta({
          description: 'What may follow a number within its word, without the letters that change by case.',
          examples: [['fach', 'mal']],
        }),
        inexact: words.default([]).meta({
          description: 'Words before a number that say that it is not exact, in lower case.',
          examples: [['about', 'roughly']],
        }),
        uncertain: words.default([]).meta({
          description: 'Words before a number by which it is none, in lower case.',
          examples: [['several']],
        }),
        shortScales: z
          .record(z.string().regex(/^\p{L}{1,10}$/u, 'must be letters'), z.int().min(3).max(12))
          .default({})
          .meta({
            description:
              'Abbreviations of a thousand and more, as they are written, with the number of noughts. Texts write them out.',
            examples: [{ k: 3, bn: 9 }],
          }),
        fractions: z
          .strictObject({
            parts: z.record(z.string().min(1).max(40), z.int().min(2).max(1_000_000)).meta({
              description: 'Names of parts in each of their forms, in lower case, with how many make a whole.',
              examples: [{ half: 2, third: 3, thirds: 3 }],
            }),
            phrases: words.meta({
              description:
                'How fractions are said: {part} stands for a name of a part, {number} for a number from two on, {inexact} for a word by which a number is not exact. What stands in brackets must stand there too and is no part of the fraction.',
              examples: [['{number} {part}', 'a {part} (of)']],
            }),
            notBefore: words.default([]).meta({
              description: 'Words right before such a phrase by which it is no fraction, in lower case.',
              examples: [['first', 'second']],
            }),
            notBehind: words.default([]).meta({
              description: 'Words right behind such a phrase by which it is no fraction, in lower case.',
              examples: [['of a century']],
            }),
          })
          .optional()
          .meta({ description: 'Fractions in words, which need a source as digits do.' }),
      })
      .optional()
      .meta({
        description:
          'Numbers in words. From 13 on they need a source as digits do, and so do fractions; without this, they are not looked for.',
      }),
    abbreviations: words.default([]).meta({
      description: 'Words behind which a dot does not end a sentence, without the dot.',
      examples: [['Mio', 'Nr']],
    }),
    vagueLinks: words.default([]).meta({
      description: 'Words of links, in lower case, that do not say where a link leads.',
      examples: [['here', 'click here']],
    }),
    quotation: z
      .strictObject({
        quotes: pair.meta({ description: 'The marks before and behind what is quoted.', examples: [['„', '“']] }),
        innerQuotes: pair.meta({ description: 'The marks inside a quotation.', examples: [['‚', '‘']] }),
        apostrophe: mark.meta({ description: 'The mark for letters left out.', examples: ['’'] }),
      })
      .optional()
      .meta({ description: 'How the language is quoted in print. Without it, marks are not checked.' }),
    search: z
      .strictObject({
        stopWords: words.default([]).meta({ description: 'Words that carry no meaning in a question, folded to a-z.' }),
        endings: words.default([]).meta({ description: 'Endings by which two forms of one word differ.' }),
        questions: z
          .record(z.string(), words)
          .default({})
          .meta({
            description: 'How questions begin, folded, by what they ask for: when, howLong, howMany, who, what, why.',
            examples: [{ when: ['when', 'what year'] }],
          }),
        numberWords: z
          .record(z.string(), z.string())
          .default({})
          .meta({ description: 'Further numbers as words, folded, by their digits.', examples: [{ '60': 'sixty' }] }),
        scales: z
          .record(z.string(), z.int().min(3).max(18))
          .default({})
          .meta({
            description: 'Words for powers of ten, folded, with the number of noughts.',
            examples: [{ million: 6, millions: 6 }],
          }),
        isMonthFirst: z
          .boolean()
          .default(false)
          .meta({ description: 'Whether people write the month first in dates such as 5/7/2026.' }),
        compounds: z
          .strictObject({
            links: words.meta({ description: 'Letters between the parts of a compound.' }),
            endings: words.meta({ description: 'Endings that a part has when it stands alone.' }),
            verbs: words.default([]).meta({
              description: 'Endings of verbs, whose stem may be the first part of a compound.',
            }),
            nouns: z
              .string()
              .regex(/^(?:[a-z0-9-]+\/)+[a-z0-9-]+\.json$/, 'must be a JSON file of a package')
              .optional()
              .meta({
                description:
                  'A file of a package that lists the nouns of the language with their forms; used in the build alone.',
              }),
            shortParts: words
              .default([])
              .meta({ description: 'Nouns of two or three letters that are parts of compounds.' }),
            misleading: words.default([]).meta({
              description: 'Nouns that look like the beginning or the end of other words, and are not split off.',
            }),
            particles: words.default([]).meta({
              description:
                'Words that stand before verbs and their nouns: what follows is no word that anybody looks for.',
            }),
          })
          .optional()
          .meta({ description: 'Only where words are written together, as in German.' }),
      })
      .default({ stopWords: [], endings: [], questions: {}, numberWords: {}, scales: {}, isMonthFirst: false })
      .meta({ description: 'What the search knows of the language.' }),
  })
  .meta({ title: 'Language', description: 'What the site must know of a language.' });

export type LanguageSettings = z.infer<typeof languageSchema>;
export type Quotation = NonNullable<LanguageSettings['quotation']>;

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
