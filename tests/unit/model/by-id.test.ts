import { expect, it } from 'vitest';
import { byId } from '../../../src/model/by-id.ts';

it('finds the record of an id, the first where two have it, and none for an unknown id or no id', () => {
  const records = [
    { id: 'mill', name: 1 },
    { id: 'oven', name: 2 },
    { id: 'mill', name: 3 },
  ];
  expect(byId(records, 'mill')?.name).toBe(1);
  expect(byId(records, 'oven')?.name).toBe(2);
  expect(byId(records, 'constructor')).toBeUndefined();
  expect(byId(records, undefined)).toBeUndefined();
});
