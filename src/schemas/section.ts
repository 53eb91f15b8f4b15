import { z } from 'zod';
import { id, name } from './primitives.ts';

export const sectionSchema = z
  .strictObject({
    id,
    name: name.meta({ description: 'Name as lists and filters print it.' }),
  })
  .meta({ title: 'Section', description: 'A section of the article whose claims are checked, in its order.' });
