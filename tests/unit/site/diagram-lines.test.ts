import { expect, it } from 'vitest';
import { plainContent } from '../../../src/library/held-content.ts';
import { diagramCatalogue } from '../../../src/site/diagram-catalogue.ts';
import { diagramRenderer } from '../../../src/site/diagram-renderer.ts';

it('no line of a diagram runs behind a box or through words that are not its own', async () => {
  const entries = diagramCatalogue(plainContent('.')).flatMap(({ id, sources }) =>
    [...sources].map(([language, source]) => ({ id, language, source })),
  );
  expect(entries.length).toBeGreaterThan(50);
  const tangled = await Promise.all(
    entries.map(async ({ id, language, source }) => {
      const { knots, narrower } = await diagramRenderer().render(source, { language });
      return [knots, ...narrower.map((drawing) => drawing.knots)].flat().map((knot) => ({ id, language, ...knot }));
    }),
  );
  expect(tangled.flat()).toEqual([]);
}, 600_000);
