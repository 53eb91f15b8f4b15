import { z } from 'zod';
import { id, name } from './primitives.ts';

export const kindSchema = z
  .strictObject({
    id,
    name: name.meta({ description: 'Name as lists and filters print it.' }),
    withUsers: z
      .literal(true)
      .optional()
      .meta({ description: 'true: such systems are the users\u2019 own, so no picture shows that all needs them.' }),
  })
  .meta({ title: 'Kind of system', description: 'A sort of part of the architecture, in the order of the filter.' });
