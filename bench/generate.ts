import { thisSite } from './contestants/this-site.ts';
import { writeChapters } from './contestants/write-chapters.ts';
import { generateHelp, readGenerateOptions } from './run/generate-options.ts';
import { optionsOrEnd } from './run/options-or-end.ts';

/** Makes a copy of this project with generated chapters in its book: `--chapters 1000 --into FOLDER`. */
const { chapters, into, seed, oneLanguage } = optionsOrEnd(generateHelp, readGenerateOptions);
const wanted = oneLanguage ? 'this-site' : 'this-site-languages';
for (const site of thisSite.filter(({ id }) => id === wanted)) {
  site.prepare(into);
  writeChapters(site, into, seed, chapters);
}
console.log(`${into} holds ${chapters} more chapters. Build it there: cd ${into} && npm run build`);
