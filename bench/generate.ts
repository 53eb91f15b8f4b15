import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { thisSite } from './contestants/this-site.ts';
import { writeChapters } from './contestants/write-chapters.ts';

/** Makes a copy of this project with generated chapters in its book: `--chapters 1000 --into FOLDER`. */
const { values } = parseArgs({
  options: {
    chapters: { type: 'string', default: '1000' },
    into: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** Without the other languages, as the peers are measured. */
    'one-language': { type: 'boolean', default: false },
  },
});
if (values.into === undefined || existsSync(values.into)) {
  console.error('Name a folder that is not there yet: --chapters 1000 --into FOLDER');
  process.exit(1);
}
const folder = resolve(values.into);
const wanted = values['one-language'] ? 'this-site' : 'this-site-languages';
for (const site of thisSite.filter(({ id }) => id === wanted)) {
  site.prepare(folder);
  writeChapters(site, folder, Number(values.seed), Number(values.chapters));
}
console.log(`${folder} holds ${values.chapters} more chapters. Build it there: cd ${folder} && npm run build`);
