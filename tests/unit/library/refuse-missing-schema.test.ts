import { expect, it } from 'vitest';
import { refuseMissingSchema } from '../../../src/library/refuse-missing-schema.ts';

it('lets a collection through whose schema refuses a record without fields', async () => {
  await expect(refuseMissingSchema('claims', () => Promise.reject(new Error('no')))).resolves.toBeUndefined();
});

it('stops where a collection takes anything, and names it', async () => {
  await expect(refuseMissingSchema('claims', ({ data }) => Promise.resolve(data))).rejects.toThrow(
    'The collection `claims` has no schema, or one that takes anything.',
  );
});
