import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { plainContent } from '../../src/library/held-content.ts';
import { readBibtex } from '../unit/publish/open-data/read-bibtex.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const { dataset } = plainContent();
const watched = watchPage();

/** Opens a page as a reader whose browser runs no scripts. */
async function withoutScripts(path: string, use: (plain: Page) => Promise<void>): Promise<void> {
  const context = await watched.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site + path);
  await use(plain);
  await context.close();
}

/** The texts of the page as its accessibility tree holds them, those of style sheets among them. */
async function toldToScreenReaders(plain: Page): Promise<string[]> {
  const session = await plain.context().newCDPSession(plain);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ name }) => String(name?.value ?? '').trim());
}

describe('the claims', () => {
  it.each(['', '/de'])('%s/claims/ lists all of them in the order of the article', async (prefix) => {
    await watched.page.goto(`${site}${prefix}/claims/`);
    const links = await watched.page
      .locator('[data-filters] li a[href*="/claims/"]')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      dataset.claims.toSorted((a, b) => a.order - b.order).map(({ id }) => `${prefix}/claims/${id}/`),
    );
  });

  it('are filtered by verdict and section without scripts', async () => {
    await withoutScripts('/claims/', async (plain) => {
      const visible = () => plain.locator('[data-filters] li:visible').count();
      expect(await visible()).toBe(dataset.claims.length);
      await plain.getByLabel('refuted', { exact: true }).check();
      expect(await visible()).toBe(dataset.claims.filter(({ verdict }) => verdict === 'refuted').length);
      await plain.getByRole('radio', { name: 'The cloud', exact: true }).check();
      expect(await visible()).toBe(
        dataset.claims.filter(({ verdict, section }) => verdict === 'refuted' && section === 'cloud').length,
      );
    });
  });

  it('each have a page with verdict, finding, sources and a review that machines can read', async () => {
    await watched.page.goto(`${site}/claims/${dataset.claims[0]?.id}/`);
    const review = JSON.parse(
      (await watched.page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
    ) as Record<string, unknown>;
    expect(review['@type']).toBe('ClaimReview');
    expect(review['claimReviewed']).toBe(dataset.claims[0]?.claim.en);
    expect(
      await watched.page.locator('.source, [class*=source] a, main a[href*="/sources/#"]').count(),
    ).toBeGreaterThan(0);
  });
});

describe('the note how to cite a page', () => {
  it.each([
    ['en', ''],
    ['de', '/de'],
  ] as const)('is BibTeX in %s, with a key of its own', async (language, prefix) => {
    const claim =
      dataset.claims.find((candidate) => /[&%$#]/.test(candidate.claim[language] ?? '')) ?? dataset.claims[0];
    await watched.page.goto(`${site}${prefix}/claims/${claim?.id}/`);
    const [entry] = readBibtex((await watched.page.locator('.cite code').textContent()) ?? '');
    expect(entry?.key).toBe(`built-on-a-rival-claims-${claim?.id}-${language}`);
    expect(entry?.fields['title']).toBe(claim?.claim[language]);
    expect(await watched.page.locator('.cite p').textContent()).not.toContain('..');
    expect(entry?.fields['url']).toMatch(new RegExp(`${prefix}/claims/${claim?.id}/$`));
  });
});

describe('lists with filters', () => {
  it.each(['/claims/', '/systems/', '/timeline/'])('%s puts the options of a filter side by side', async (path) => {
    await watched.page.goto(site + path);
    const tops = await watched.page
      .locator('.filter-bar fieldset')
      .first()
      .locator('label')
      .evaluateAll((labels) => labels.slice(0, 3).map((label) => Math.round(label.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  });

  it('narrows the systems down by provider without scripts', async () => {
    await withoutScripts('/systems/', async (plain) => {
      await plain.getByLabel('Amazon', { exact: true }).check();
      const names = await plain.locator('[data-filters] [data-a]:visible').count();
      expect(names).toBe(dataset.systems.filter(({ provider }) => provider === 'amazon').length);
      expect(await toldToScreenReaders(plain)).toContain(String(names));
    });
  });

  it('say above the entries how many a choice leaves, as a status that screen readers announce', async () => {
    await watched.page.goto(`${site}/claims/`);
    const status = watched.page.locator('.filter-count[role=status]');
    expect(await status.innerText()).toBe('');
    await watched.page.getByLabel('refuted', { exact: true }).check();
    const refuted = dataset.claims.filter(({ verdict }) => verdict === 'refuted').length;
    expect(await status.innerText()).toBe(`Entries shown: ${refuted}`);
    const [place, first] = await Promise.all([
      status.boundingBox(),
      watched.page.locator('[data-filters] li:visible').first().boundingBox(),
    ]);
    expect(place?.y).toBeLessThan(first?.y ?? 0);
    await watched.page.locator('.filter-bar input[value=a0]').check();
    expect(await status.innerText()).toBe('');
  });
});

describe('the page on dependencies', () => {
  it('answers what fails without scripts', async () => {
    await withoutScripts('/dependencies/', async (plain) => {
      expect(await plain.locator('section[aria-labelledby=what-if] tbody tr').count()).toBeGreaterThan(10);
      expect(await plain.locator('what-if-tool').isVisible()).toBe(false);
    });
  });

  it('lets a reader fail several things at once, with code that is loaded only then', async () => {
    const requests: string[] = [];
    watched.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await watched.page.goto(`${site}/dependencies/`);
    expect(requests.filter((path) => path.includes('graph'))).toEqual([]);
    const tool = watched.page.locator('what-if-tool');
    const statusOf = (id: string) => tool.locator(`[data-capability=${id}]`).getAttribute('data-status');
    await tool.locator('summary').click();
    await tool.getByLabel('us-east-1').check();
    await watched.page.waitForFunction(() =>
      document.querySelector('what-if-tool [data-capability=browse][data-status=degraded]'),
    );
    for (const region of ['us-west-2', 'eu-west-1']) await tool.getByLabel(region).check();
    await watched.page.waitForFunction(() =>
      document.querySelector('what-if-tool [data-capability=browse][data-status=down]'),
    );
    expect(await tool.locator('[data-summary]').innerText()).toContain('eu-west-1');
    await tool.getByRole('button').click();
    await watched.page.waitForFunction(() =>
      document.querySelector('what-if-tool [data-capability=browse][data-status=up]'),
    );
    expect(await statusOf('start-playback')).toBe('up');
    expect(requests.filter((path) => path.endsWith('/graph.json'))).toHaveLength(1);
  });

  it('shows every incident beside what the model says', async () => {
    await watched.page.goto(`${site}/dependencies/`);
    expect(await watched.page.locator('section[aria-labelledby=history] tbody tr').count()).toBe(
      dataset.incidents.length,
    );
  });
});

describe('sources', () => {
  it('lead back to every place that rests on them', async () => {
    await watched.page.goto(`${site}/systems/zuul/`);
    const [first] = dataset.systems.find(({ id }) => id === 'zuul')?.sources ?? [];
    await watched.page.goto(`${site}/sources/#${first}`);
    const entry = watched.page.locator(`[id="${first}"]`);
    expect(await entry.locator('a[href="/systems/zuul/"]').count()).toBe(1);
  });
});

describe('downloads', () => {
  it.each([
    '/data/facts.json',
    '/data/facts.csv',
    '/data/datapackage.json',
    '/sources.bib',
    '/sources.csl.json',
    '/feed.xml',
    '/llms.txt',
    '/chapters/cloud.md',
  ])('%s is there and not empty', async (path) => {
    const response = await watched.page.request.get(site + path);
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(200);
  });
});
