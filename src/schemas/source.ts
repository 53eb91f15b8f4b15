import { z } from 'zod';
import { id, localizedText, partialDate, shortText, text, webAddress } from './primitives.ts';

export const sourceSchema = z
  .strictObject({
    id,
    title: text(300).meta({ description: 'Title as printed, in its own language.' }),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .meta({ description: 'Language of the title in two letters, such as de; left out for English.' }),
    publisher: shortText.meta({ description: 'Who published it.' }),
    author: text(300).optional().meta({ description: 'Author or authors, separated by commas.' }),
    published: partialDate.optional().meta({ description: 'Date of publication; left out when unknown.' }),
    accessed: partialDate.meta({ description: 'Date on which it was last looked up.' }),
    url: webAddress,
    archived: webAddress.optional().meta({
      description: 'The same page in a public web archive, where that copy was seen or is cited by others.',
      examples: ['https://web.archive.org/web/20200102030405/https://example.org/reports/12/'],
    }),
    kind: z.enum(['primary', 'secondary']).meta({
      description:
        'primary: a party to the events speaks (filing, engineering blog, status page, repository); secondary: somebody reports.',
    }),
    checked: z.enum(['read', 'recalled']).meta({
      description: 'read: the supporting text was read; recalled: general knowledge, shown to readers as unverified.',
    }),
    readVia: localizedText.optional().meta({
      description: 'Where the text was read, if not at its own address.',
    }),
    addressUnseen: z.boolean().optional().meta({
      description: 'true: the address itself was never seen resolved, only cited elsewhere.',
    }),
  })
  .meta({ title: 'Source', description: 'A publication that statements of this site rest on.' });
