import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { defaultLanguage, languages } from '../src/i18n/languages.ts';
import { buildSearchIndex, writeIndexFiles } from '../src/search/build/write-index.ts';
import { plainContent } from '../src/library/held-content.ts';
import { openBrowser } from '../tests/browser/open-browser.ts';
import { generateChapters } from '../tests/search/generated-chapters.ts';
import { readQueries } from '../tests/search/queries.ts';
import { measureSearch, score } from '../tests/search/measure.ts';
import type { Measured } from '../tests/search/measure.ts';
import type { Speed } from '../tests/search/speed.ts';
import { measureSpeed } from '../tests/search/speed.ts';

/**
 * Prints how well and how fast the built site's search answers. With `--chapters=1000`, also how fast
 * it is over that many generated chapters.
 */
const browser = await openBrowser();
const speed = await onSite('dist', async (site) => {
  printQuality(await measureSearch(browser, site, readQueries()));
  return measureSpeed(browser, site);
});
printSpeed('this site', speed);

const chapters = Number(/^--chapters=(\d+)$/m.exec(process.argv.slice(2).join('\n'))?.[1] ?? 0);
if (chapters > 0) {
  const folder = await scaledSite(chapters);
  const scaled = await onSite(folder, (site) => measureSpeed(browser, site));
  printSpeed(`${chapters} chapters`, scaled);
  console.log(`median over ${chapters} chapters: ${((100 * scaled.median) / speed.median - 100).toFixed(0)} % more`);
  rmSync(folder, { recursive: true });
}
await browser.close();

async function onSite<T>(outDir: string, use: (site: string) => Promise<T>): Promise<T> {
  const server = await preview({ logLevel: 'error', outDir, server: { port: 0, host: '127.0.0.1' } });
  const result = await use(`http://127.0.0.1:${server.port}`);
  await server.stop();
  return result;
}

/** A copy of the site whose index holds `count` chapters. */
async function scaledSite(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  const { dataset, book } = plainContent();
  const chapters = generateChapters(book.chapters, count);
  const { files, records } = await buildSearchIndex(
    { dataset, book: { ...book, chapters } },
    (path, language) => `${language === defaultLanguage ? '' : `/${language}`}${path}`,
  );
  console.log(`\n${records} records of ${count} generated chapters`);
  writeIndexFiles(files, folder);
  return folder;
}

function printQuality(measured: readonly Measured[]): void {
  const sets = [...Map.groupBy(measured, ({ set }) => set)];
  const rows = [...new Set(measured.map(({ group }) => group)), ...languages, 'all'].map(
    (name) => [name, ({ group, language }: Measured) => [group, language, 'all'].includes(name)] as const,
  );
  for (const [name, isIn] of rows) {
    const cells = sets.map(([set, list]) => {
      const some = list.filter(isIn);
      if (some.length === 0) return '';
      const { mrr, success } = score(some);
      return `${set} ${String(some.length).padStart(3)}: MRR@10 ${mrr.toFixed(3)}, success@3 ${success.toFixed(3)}`;
    });
    console.log(`${name.padEnd(12)} ${cells.map((cell) => cell.padEnd(50)).join('')}`);
  }
  // Of the queries that are set aside nobody is to see which fail: the search would be made for them.
  for (const { language, query, rank, results } of measured.filter(({ set }) => set === 'tuned'))
    if (!rank || rank > 3)
      console.log(`  ${language} “${query}”: ${rank ?? 'not found'} (${results.slice(0, 3).join(', ')})`);
}

function printSpeed(what: string, { bytes, requests, firstResult, median, slowest20th }: Speed): void {
  console.log(`
${what}
  first use: ${(bytes / 1000).toFixed(1)} kB in ${requests} requests (budget 120 kB), ${firstResult.toFixed(0)} ms to the first results
  each key, index warm: median ${median.toFixed(0)} ms (budget 20), 95 of 100 within ${slowest20th.toFixed(0)} ms (budget 50)`);
}
