import { z } from 'zod';

const form = z.string().min(1).max(5000);

/** A text, or its forms by the plural categories of its language. */
const text = z.union([
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

/** A file of texts of the interface: `src/content/texts/<language>/<area>.json`. */
export const textsSchema = z
  .record(
    z
      .string()
      .regex(/^[\w.-]+$/, 'must be letters, digits, dots and hyphens')
      .max(80),
    text,
  )
  .meta({ title: 'Texts', description: 'Texts of the interface by their keys.' });
