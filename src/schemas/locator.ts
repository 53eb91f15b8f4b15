import { z } from 'zod';

const place = z.string().trim().min(1, 'must not be empty').max(200);

/** Where in a source a statement is found. */
export const locator = z
  .strictObject({
    page: place.optional().meta({ description: 'Page or pages, as printed.', examples: ['45', '45–46', 'F-12'] }),
    section: place.optional().meta({
      description:
        'Heading of the passage, in the language of the source; or, in small letters, what it is: "third paragraph", "opening". Several with semicolons between them.',
    }),
    table: place.optional().meta({ description: 'Number or heading of the table or figure.' }),
    slide: place.optional().meta({ description: 'Number of the slide.', examples: ['12'] }),
    minute: z
      .string()
      .regex(/^(?:\d{1,2}:)?\d{1,2}:[0-5]\d$/, 'must be minutes and seconds, such as "12:30"')
      .optional()
      .meta({ description: 'Minute and second of a recording.', examples: ['12:30', '1:02:30'] }),
  })
  .refine((where) => Object.values(where).some((value) => value !== undefined), 'needs at least one of its fields')
  .meta({ description: 'Where in the source: page, section, table, slide or minute.' });

export type Locator = z.infer<typeof locator>;

/** Where in each source, by its id. */
export type Locators = Readonly<Record<string, Locator>>;
