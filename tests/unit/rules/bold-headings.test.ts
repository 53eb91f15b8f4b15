import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { english, german } from '../check/mistakes/mistake.ts';
import { temporarySite } from '../temporary-site.ts';

it.each([
  ['**What came then**', 1],
  ['- **What came then**\n- **What came later**', 0],
  ['**What came then** is told here.', 0],
])('of %j so many are taken for headings in bold: %i', async (text, count) => {
  const root = temporarySite();
  for (const file of [english, german])
    writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\n${text}\n`);
  const { problems } = await checkSite(root);
  expect(problems.filter(({ rule, file }) => rule === 'heading-level' && file === english)).toHaveLength(count);
});
