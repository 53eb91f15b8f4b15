import { existsSync, globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, it } from 'vitest';
import { plainContent } from '../../src/library/held-content.ts';
import { feedPaths } from '../../src/site/feed-paths.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const { origin } = new URL(readFileSync('dist/robots.txt', 'utf8').match(/^Sitemap: (.*)$/m)?.[1] ?? '');
const all = Object.values(feedPaths).flatMap((path) => [path, `/de${path}`]);

interface JsonFeed {
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly date_published: string }[];
}

describe.each(all)('the feed %s', (path) => {
  const atom = new JSDOM(readFileSync(`dist${path}.xml`, 'utf8'), { contentType: 'application/xml' }).window.document;
  const json = JSON.parse(readFileSync(`dist${path}.json`, 'utf8')) as JsonFeed;

  it('says the same in both forms, under its own address', () => {
    expect([...atom.querySelectorAll('entry > id')].map((id) => id.textContent)).toEqual(
      json.items.map(({ id }) => id),
    );
    expect(atom.querySelector('link[rel=self]')?.getAttribute('href')).toBe(`${origin}${path}.xml`);
    expect(json.feed_url).toBe(`${origin}${path}.json`);
    expect(json.items.length).toBeGreaterThan(0);
  });

  it('leads to places that are there', () => {
    const targets = [json.home_page_url, ...json.items.map(({ url }) => url), ...addressesIn(json)];
    expect([...new Set(targets)].filter((target) => !isPlace(target))).toEqual([]);
  });

  it('has the newest first', () => {
    const dates = json.items.map(({ date_published: day }) => day.slice(0, 10));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('is served as what it is', async () => {
    for (const [ending, type] of [
      ['xml', /xml/],
      ['json', /json/],
    ] as const) {
      const response = await fetch(`${site}${path}.${ending}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(type)]);
    }
  });
});

it('the feed of outages holds every outage', () => {
  const { items } = JSON.parse(readFileSync(`dist${feedPaths.outages}.json`, 'utf8')) as JsonFeed;
  expect(items).toHaveLength(dataset.incidents.length);
});

it.each([
  ['/incidents/', ['outages']],
  ['/claims/', ['changes', 'corrections']],
  ['/data/', ['changes', 'outages']],
  ['/about/', ['corrections', 'changes', 'outages']],
] as const)('%s offers its feeds to browsers and to readers, in both languages and forms', async (path, feeds) => {
  for (const prefix of ['', '/de']) {
    await watched.page.goto(`${site}${prefix}${path}`);
    for (const feed of feeds)
      for (const [ending, type] of [
        ['xml', 'application/atom+xml'],
        ['json', 'application/feed+json'],
      ] as const) {
        const address = `${prefix}${feedPaths[feed]}.${ending}`;
        expect(await watched.page.locator(`head link[rel=alternate][type="${type}"][href="${address}"]`).count()).toBe(
          1,
        );
        expect(await watched.page.locator(`main a[href="${address}"]`).first().isVisible()).toBe(true);
      }
  }
});

it('no chapter carries the addresses of more feeds than that of the corrections', () => {
  const heavy = globSync('dist/{,de/}chapters/*/index.html').filter((file) =>
    /feed\.json|(?:data|incidents)\/feed/.test(readFileSync(file, 'utf8')),
  );
  expect(heavy).toEqual([]);
});

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(`${origin}/`) && !/\s/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/** Whether the site was built with a page or a file at the address, and the page with the part that it names. */
function isPlace(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const file = `dist${pathname.replace(/\/$/, '/index.html')}`;
  if (!existsSync(file)) return false;
  return hash === '' || readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}
