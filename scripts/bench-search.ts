import { preview } from 'astro';
import { openBrowser } from '../tests/browser/open-browser.ts';
import { measureSearch, score } from '../tests/search/measure.ts';

/** Prints how well the built site's search answers the query set, per group and language. */
const server = await preview({ logLevel: 'error', server: { port: 4398, host: '127.0.0.1' } });
const browser = await openBrowser();
const measured = await measureSearch(browser, `http://127.0.0.1:${server.port}`);
await browser.close();
await server.stop();

const groups = Map.groupBy(measured, ({ group }) => group);
for (const [name, list] of [
  ...groups,
  ['en', measured.filter(({ language }) => language === 'en')],
  ['de', measured.filter(({ language }) => language === 'de')],
  ['all', measured],
] as const) {
  const { mrr, success } = score(list);
  console.log(
    `${String(name).padEnd(12)} ${String(list.length).padStart(3)} queries  MRR@10 ${mrr.toFixed(3)}  success@3 ${(100 * success).toFixed(1)} %`,
  );
}
for (const { language, query, rank, results } of measured)
  if (!rank || rank > 3)
    console.log(`  ${language} “${query}”: ${rank ?? 'not found'} (${results.slice(0, 3).join(', ')})`);
