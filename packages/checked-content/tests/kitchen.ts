import { z } from 'zod';
import { readRecords } from '../src/index.ts';
import { folderWith } from './folder-with.ts';

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'must be lower-case letters and hyphens');
const name = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

/** Two collections that name each other, and values of all sorts. */
export const schemas = {
  ingredients: z.strictObject({ id, name, season: z.enum(['spring', 'summer', 'autumn', 'winter']).optional() }),
  recipes: z.strictObject({
    id,
    serves: z.int().positive().default(4),
    needs: z.array(id.meta({ description: 'An ingredient.', references: ['ingredients'] })),
    first: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD, in quotes')
      .refine((day) => !Number.isNaN(Date.parse(day)), 'is not a day of the calendar')
      .optional(),
  }),
};

export const butter = `- id: butter\n  name: { en: Butter, fr: Beurre }\n`;

/** Reads a folder that holds butter and these files. */
export function kitchenWith(files: Readonly<Record<string, string>>) {
  const root = folderWith({ 'food/ingredients/dairy.yaml': butter, ...files });
  return { root, ...readKitchen(root) };
}

export function readKitchen(root: string) {
  return readRecords({ root, folder: 'food', schemas, languages: { en: 'English', fr: 'French' } });
}
