import { mkdirSync, writeFileSync } from 'node:fs';
import { fontFiles } from './fonts/font-files.ts';

/** Writes the fonts of the site to `src/styles/fonts`: cut from their packages, with the style sheet for them. */
const folder = 'src/styles/fonts';
mkdirSync(folder, { recursive: true });
for (const [name, content] of await fontFiles()) {
  writeFileSync(`${folder}/${name}`, content);
  console.log(`${folder}/${name}: ${content.length} bytes`);
}
