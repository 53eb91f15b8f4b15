import type { Browser } from 'playwright-core';
import { scriptsOf } from '../browser/first-act.ts';
import type { Query } from './queries.ts';

export interface Measured extends Query {
  /** 1-based place of the first wanted result among the first ten, or undefined. */
  readonly rank: number | undefined;
  readonly results: readonly string[];
  /** The sentence that stands above the results, if one does. */
  readonly answered: string | undefined;
}

/** Types queries into the search page, as a reader would, and notes where the wanted page stands. */
export async function measureSearch(browser: Browser, site: string, queries: readonly Query[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const language of ['en', 'de'] as const) {
    const page = await browser.newPage();
    const prefix = language === 'de' ? '/de' : '';
    await page.goto(`${site}${prefix}/search/`);
    await scriptsOf(page);
    for (const query of queries.filter((candidate) => candidate.language === language)) {
      const { results, answered } = await page.evaluate(async (text) => {
        const [field, status, list] = [
          document.querySelector<HTMLInputElement>('#search-field'),
          document.querySelector('#search-status'),
          document.querySelector('#search-results'),
        ];
        if (!field || !status || !list) throw new Error('The search page has no field.');
        status.textContent = '';
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const isWaiting = () => status.textContent === '' || list.ariaBusy === 'true';
        for (let waited = 0; waited < 5000 && isWaiting(); waited += 10)
          await new Promise((resolve) => setTimeout(resolve, 10));
        const links = [...document.querySelectorAll('a[data-result]')].slice(0, 10);
        return {
          results: links.map((link) => (link.getAttribute('href') ?? '').replace(/\?highlight=[^#]*/, '')),
          answered: document.querySelector('.answer-text')?.textContent ?? undefined,
        };
      }, query.query);
      const paths = results.map((path) => (prefix && path.startsWith(prefix) ? path.slice(prefix.length) : path));
      const at = paths.findIndex((path) =>
        query.want.some((wanted) => (wanted.includes('#') ? path === wanted : path.startsWith(wanted))),
      );
      measured.push({ ...query, rank: at < 0 ? undefined : at + 1, results: paths, answered });
    }
    await page.close();
  }
  return measured;
}

/** Mean reciprocal rank among the first ten, and the share of queries answered among the first three. */
export function score(measured: readonly Measured[]): { mrr: number; success: number } {
  const mrr = measured.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / measured.length;
  return { mrr, success: measured.filter(({ rank }) => rank !== undefined && rank <= 3).length / measured.length };
}
