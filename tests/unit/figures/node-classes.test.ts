import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { classesIn } from '../../../src/figures/pictures/node-classes.ts';
import { plainContent } from '../../../src/library/held-content.ts';
import { byId } from '../../../src/model/by-id.ts';

it('the classes of a diagram are each named once, companies before states', () => {
  expect(classesIn('flowchart LR\n a[A]:::down --> b[B]:::landlord\n c[C]:::tenant --> d[D]:::down')).toEqual([
    'tenant',
    'landlord',
    'down',
  ]);
  expect(classesIn('sequenceDiagram\n a ->> b: hello')).toEqual([]);
});

it('boxes of chapters that are named as a system have the class of whoever runs it', () => {
  const { systems, providers } = plainContent().dataset;
  const owners = new Map(
    systems.flatMap(({ name, aliases = [], provider }) =>
      [name, ...aliases]
        .flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))
        .map((one) => [one, byId(providers, provider)?.part ?? 'other'] as const),
    ),
  );
  const boxes = globSync('src/content/chapters/*/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\["?([^\]":,]+)[^\]]*\]:::(\w+)/g)].flatMap(([, label = '', kind]) =>
      owners.has(label) ? [{ file, label, kind, owner: owners.get(label) }] : [],
    ),
  );
  expect(boxes.length).toBeGreaterThan(10);
  for (const box of boxes) expect(box).toEqual({ ...box, kind: box.owner });
});
