import { expect, it } from 'vitest';
import { classesIn } from '../../../src/figures/pictures/node-classes.ts';

it('the classes of a diagram are each named once, companies before states', () => {
  expect(classesIn('flowchart LR\n a[A]:::down --> b[B]:::landlord\n c[C]:::tenant --> d[D]:::down')).toEqual([
    'tenant',
    'landlord',
    'down',
  ]);
  expect(classesIn('sequenceDiagram\n a ->> b: hello')).toEqual([]);
});
