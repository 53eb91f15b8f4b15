import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { diagramCatalogue } from '../../../src/site/diagram-catalogue.ts';
import { temporarySite } from '../temporary-site.ts';

const chapters = {
  'src/content/chapters/en/opening.mdx': `---
title: The garden
description: How a small garden came to be, and what was said about it by those who passed.
order: 1
question: How did it begin?
---

Nobody knows who laid the first stone of the wall, but everybody agrees that it rained on that day, that the gate stood open from the morning on, and that nothing grew yet where the roses are now, apart from two nettles that were there before.
`,
  'src/content/chapters/de/opening.mdx': `---
title: Der Garten
description: Wie ein kleiner Garten entstand und was jene von ihm sagten, die vorübergingen.
order: 1
question: Wie fing es an?
---

Niemand weiß, wer den ersten Stein der Mauer legte, aber alle sagen, dass es an jenem Tag regnete, dass das Tor vom Morgen an offen stand und dass noch nichts wuchs, wo heute die Rosen stehen, außer zwei Nesseln, die schon vorher da waren, und dem Gras am Weg.
`,
};

describe('a book of one chapter', () => {
  it.each([['no'], ['an empty']])(
    'passes the check with %s folder for data, and has nothing to draw',
    async (which) => {
      const root = temporarySite(chapters);
      rmSync(join(root, 'src/data'), { recursive: true });
      if (which === 'an empty') mkdirSync(join(root, 'src/data'));
      const { problems, site } = await checkSite(root);
      expect(problems).toEqual([]);
      expect(diagramCatalogue({ book: site.book, dataset: site.data.dataset })).toEqual([]);
    },
  );
});
