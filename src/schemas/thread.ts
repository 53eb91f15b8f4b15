import { z } from 'zod';
import { id, name } from './primitives.ts';

export const threadSchema = z
  .strictObject({
    id,
    name: name.meta({ description: 'Name as lists and filters print it.' }),
  })
  .meta({ title: 'Thread', description: 'A thread of the story that events belong to, in the order of the filter.' });
