import { z } from 'zod';

const form = z.string().max(5000).regex(/\S/, 'must not be empty');

/** A text, or its forms by the plural categories of its language. */
export const textSchema = z.union([
  form,
  z.strictObject({
    zero: form.optional(),
    one: form.optional(),
    two: form.optional(),
    few: form.optional(),
    many: form.optional(),
    other: form,
  }),
]);

/** The key of a text. */
export const textKeySchema = z
  .string()
  .regex(/^[\w.-]+$/, 'must be letters, digits, dots and hyphens')
  .max(80);

/** A file of texts of the interface: `src/content/texts/<language>/<area>.json`. */
export const textsSchema = z
  .record(textKeySchema, textSchema)
  .meta({ title: 'Texts', description: 'Texts of the interface by their keys.' });
