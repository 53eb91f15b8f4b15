import { z } from 'zod';
import { isbn } from './isbn.ts';
import { id, localizedText, partialDate, shortText, text, webAddress } from './primitives.ts';

/** What may stand between readers and a text on the web. */
export const accessLimits = ['paywall', 'registration'] as const;

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
    url: webAddress.optional().meta({
      description: 'Web address, http or https only; left out for what has none, such as a book.',
      examples: ['https://example.org/reports/12/'],
    }),
    isbn: isbn.optional(),
    archiveMark: text(200)
      .optional()
      .meta({
        description: 'Where a paper lies that is on no page: the archive and its shelf mark.',
        examples: ['City Archive, Council minutes, 1911/3, sheet 12'],
      }),
    access: z.enum(accessLimits).optional().meta({
      description:
        'What stands between readers and the text: paywall: they must pay; registration: they must register, for nothing. Left out where it is open to all.',
    }),
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
  .refine(({ url, isbn: number, archiveMark }) => [url, number, archiveMark].some((way) => way !== undefined), {
    error: 'needs `url`, the `isbn` of a book, or `archiveMark` for a paper in an archive, by which readers find it',
  })
  .refine(({ url, addressUnseen }) => url !== undefined || addressUnseen === undefined, {
    path: ['addressUnseen'],
    error: 'goes with `url`',
  })
  .meta({
    title: 'Source',
    description: 'A publication that statements of this site rest on.',
    // What the refinement says, for editors.
    anyOf: [{ required: ['url'] }, { required: ['isbn'] }, { required: ['archiveMark'] }],
  });
