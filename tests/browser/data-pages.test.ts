import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { inLanguage } from '../../src/i18n/in-language.ts';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { architectureOn } from '../../src/model/dependency/architecture.ts';
import { failAll, loadGraph, portableGraph } from '../../src/model/dependency/portable-graph.ts';
import { architectureStops } from '../../src/site/architecture-stops.ts';
import { architectureToday } from '../../src/site/architecture-today.ts';
import { drawnRecords } from '../../src/site/drawn-records.ts';
import { recordPlace } from '../../src/site/long-lists.ts';
import { readBibtex } from '../unit/publish/open-data/read-bibtex.ts';
import { act } from './first-act.ts';
import { chapterPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const { dataset } = plainContent();
const watched = watchPage();
const t = interfaceText('en');
const [claim] = dataset.claims;
const verdict = claim?.verdict ?? 'confirmed';
const ofVerdict = dataset.claims.filter((one) => one.verdict === verdict);

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

describe('the page of a diagram', () => {
  it.each([
    ['dependency-layers', '/systems/'],
    [`system-${dataset.dependencies[0]?.to}`, `/systems/${dataset.dependencies[0]?.to}/`],
  ])('says of %s from how many records it is drawn, and where these stand with their sources', async (id, told) => {
    const { page } = watched;
    await page.goto(`${site}/diagrams/${id}/`);
    const line = page.locator('p', { hasText: t('diagram.drawnFrom', { count: drawnRecords(dataset, id).length }) });
    await line.getByRole('link').click();
    await page.waitForURL(`${site}${told}`);
  });

  it('says nothing of one that is written in a chapter', async () => {
    const { page } = watched;
    await page.goto(`${site}${chapterPath('fullest')}`);
    const path = await page.locator('a[data-lens]').first().getAttribute('href');
    await page.goto(`${site}${path}`);
    expect(await page.getByRole('link', { name: t('diagram.records') }).count()).toBe(0);
  });
});

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
      await plain.getByLabel(t(`verdict.${verdict}`), { exact: true }).check();
      expect(await visible()).toBe(ofVerdict.length);
      const section = dataset.sections.find(({ id }) => id === claim?.section);
      await plain.getByRole('radio', { name: inLanguage(section?.name, 'en') ?? '', exact: true }).check();
      expect(await visible()).toBe(ofVerdict.filter((one) => one.section === claim?.section).length);
    });
  });

  it.each(['confirmed', 'opinion'])(
    'each have a page with sources, and a review that machines can read where the verdict is a rating: %s',
    async (of) => {
      const one = dataset.claims.find((candidate) => candidate.verdict === of);
      await watched.page.goto(`${site}/claims/${one?.id}/`);
      const graphs = await watched.page.locator('script[type="application/ld+json"]').allTextContents();
      const reviewed = graphs
        .map((text) => JSON.parse(text) as Record<string, unknown>)
        .filter((graph) => graph['@type'] === 'ClaimReview')
        .map((review) => review['claimReviewed']);
      expect(reviewed).toEqual(of === 'opinion' ? [] : [one?.claim.en]);
      expect(
        await watched.page.locator('.source, [class*=source] a, main a[href*="/sources/"][href*="#"]').count(),
      ).toBeGreaterThan(0);
    },
  );
});

describe('the note how to cite a page', () => {
  it.each([
    ['en', ''],
    ['de', '/de'],
  ] as const)('is BibTeX in %s, with a key of its own', async (language, prefix) => {
    const claim =
      dataset.claims.find((candidate) => /[&%$#]/.test(candidate.claim[language] ?? '')) ?? dataset.claims[0];
    await watched.page.goto(`${site}${prefix}/claims/${claim?.id}/`);
    const [entry] = readBibtex((await watched.page.locator('.cite code').first().textContent()) ?? '');
    expect(entry?.key).toBe(`built-on-a-rival-claims-${claim?.id}-${language}`);
    // As a claim that was checked, with its verdict, and not as what the site says.
    const said = interfaceText(language)(`verdict.${claim?.verdict ?? 'confirmed'}`);
    expect(entry?.fields['title']).toContain(claim?.claim[language]);
    expect(entry?.fields['title']).toMatch(
      new RegExp(`^${language === 'en' ? 'Claim checked: “' : 'Geprüfte Aussage: „'}.* \\(${said}\\)$`),
    );
    await watched.page.locator('.cite summary').click();
    await watched.page.locator('.cite pre').nth(2).waitFor();
    const forms = [watched.page.locator('.cite p').first(), ...(await watched.page.locator('.cite pre').all())];
    for (const form of forms) expect(await form.innerText()).toMatch(new RegExp(`checked|Geprüfte`));
    for (const form of forms) expect(await form.innerText()).toContain(`(${said})`);
    expect(await watched.page.locator('.cite p').first().textContent()).not.toContain('..');
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
      const provider = dataset.providers.find(({ id }) => id === dataset.systems[0]?.provider);
      await plain.getByLabel(inLanguage(provider?.name, 'en') ?? '', { exact: true }).check();
      const names = await plain.locator('[data-filters] [data-a]:visible').count();
      expect(names).toBe(dataset.systems.filter((system) => system.provider === provider?.id).length);
      expect(await toldToScreenReaders(plain)).toContain(String(names));
    });
  });

  it('say above the entries how many a choice leaves, as a status that screen readers announce', async () => {
    await watched.page.goto(`${site}/claims/`);
    const status = watched.page.locator('.filter-count [role=status]');
    expect(await status.innerText()).toBe('');
    await watched.page.getByLabel(t(`verdict.${verdict}`), { exact: true }).check();
    // The first choice loads the script that counts.
    const said = t('filter.shown', { shown: String(ofVerdict.length), count: String(dataset.claims.length) });
    await expect.poll(() => status.innerText()).toBe(said);
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
      expect(await plain.locator('section[aria-labelledby=what-if] tbody tr').count()).toBeGreaterThan(0);
      const [first] = await plain.locator('what-if-tool a[data-choice]').all();
      expect(await plain.locator(`[id="${(await first?.getAttribute('href'))?.slice(1)}"]`).count()).toBe(1);
      expect(await plain.locator('what-if-tool button').count()).toBeGreaterThan(0);
      expect(await plain.locator('what-if-tool button:visible').count()).toBe(0);
    });
  });

  it('lets a reader fail several things at once, with code that is loaded only then', async () => {
    const requests: string[] = [];
    watched.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await watched.page.goto(`${site}/dependencies/`);
    expect(requests.filter((path) => path.includes('graph') || path.includes('answer'))).toEqual([]);
    await act(watched.page);
    const tool = watched.page.locator('what-if-tool');
    const graph = loadGraph(portableGraph(architectureToday(dataset)));
    const computed = (regions: readonly string[]) => {
      const outcomes = failAll(graph, { systems: [], regions });
      return new Map(dataset.capabilities.map(({ id }) => [id, outcomes.get(id)?.status]));
    };
    const lost: string[] = [];
    for (const region of await tool.locator('button[data-regions][data-choice^="region="]').all()) {
      await region.click();
      lost.push((await region.getAttribute('data-regions')) ?? '');
      await expect.poll(() => shownBy(tool)).toEqual(computed(lost));
      expect(await tool.locator('[data-failed]').innerText()).toContain(lost.at(-1));
      expect(new URL(watched.page.url()).searchParams.getAll('region')).toEqual(lost);
    }
    expect(lost.length).toBeGreaterThan(0);
    await tool.locator('button[data-act=reset]').click();
    await expect.poll(() => shownBy(tool)).toEqual(computed([]));
    expect(new URL(watched.page.url()).search).toBe('');
    expect(requests.filter((path) => path.endsWith('/graph.json'))).toHaveLength(1);
  });

  it('opens with what the address asks for, on the day of the outage, and says what it does not know', async () => {
    const failure = architectureStops(dataset).failures.at(-1);
    const architecture = architectureOn(dataset, failure?.stop ?? '');
    const outcomes = failAll(loadGraph(portableGraph(architecture)), failure?.lost ?? { systems: [], regions: [] });
    const query = `?outage=${failure?.comparison.incident.id}&system=no-such-system`;
    await watched.page.goto(`${site}/dependencies/${query}`);
    const tool = watched.page.locator('what-if-tool');
    await tool.locator('[data-report]:visible').waitFor();
    await expect
      .poll(() => shownBy(tool))
      .toEqual(new Map(dataset.capabilities.map(({ id }) => [id, outcomes.get(id)?.status ?? 'absent'])));
    expect(await tool.locator('[data-unknown]').innerText()).toContain('no-such-system');
    expect(await dayOf(tool)).toBe(failure?.stop);
    // Switching the language keeps the choice.
    await watched.page.locator('[data-language-switch]').click();
    await watched.page.waitForURL((url) => url.pathname === '/de/dependencies/' && url.search === query);
  });

  it('asks the architecture of any day by a slider, and stops at outages with prediction beside report', async () => {
    const { stops, failures } = architectureStops(dataset);
    await watched.page.goto(`${site}/dependencies/`);
    const tool = watched.page.locator('what-if-tool');
    const slider = tool.getByRole('slider');
    const stepBackTo = async (day: string | undefined) => {
      while ((await dayOf(tool)) !== day) await tool.locator('[data-step="-1"]').click();
    };
    await slider.focus();
    await watched.page.keyboard.press('ArrowLeft');
    expect(await dayOf(tool)).toBe(stops.at(-1)?.id);
    const year = stops.findLastIndex(({ id }) => !failures.some(({ stop }) => stop === id));
    await stepBackTo(stops[year]?.id);
    expect(new URL(watched.page.url()).search).toBe(`?day=${stops[year]?.id}`);
    const last = failures.findLast(({ stop }) => stops.findIndex(({ id }) => id === stop) < year);
    await stepBackTo(last?.stop);
    const report = tool.locator('[data-report]:visible');
    await report.waitFor();
    expect(await report.innerText()).toContain(inLanguage(last?.comparison.incident.name, 'en'));
    expect(await report.locator('.state').count()).toBe(1);
    expect(new URL(watched.page.url()).search).toBe(`?outage=${last?.comparison.incident.id}`);
    expect(await slider.getAttribute('aria-valuetext')).toContain(inLanguage(last?.comparison.incident.name, 'en'));
    // The outage belongs to its day: the slider leaves both together, unless it is asked for today.
    await report.locator('[data-act=replay]').click();
    expect(await dayOf(tool)).toBe('today');
    expect(await tool.locator('[aria-pressed=true]').count()).toBe(1);
    await stepBackTo(last?.stop);
    await tool.locator('[data-step="-1"]').click();
    expect(
      await tool.locator(`[data-choice="outage=${last?.comparison.incident.id}"]`).getAttribute('aria-pressed'),
    ).toBe('false');
  });

  it('lights up the graph along the paths of a failure, between its boxes, in any window', async () => {
    const { id: provider } = dataset.providers.find(({ part }) => part === 'landlord') ?? {};
    for (const width of [320, 768, 1440]) {
      await watched.page.setViewportSize({ width, height: 900 });
      await watched.page.goto(`${site}/dependencies/?provider=${provider}`);
      const map = watched.page.locator('[data-map]');
      await map.locator('path.down').first().waitFor({ state: 'attached' });
      const graph = loadGraph(portableGraph(architectureToday(dataset)));
      const own = dataset.systems.filter((system) => system.provider === provider).map(({ id }) => id);
      const outcomes = failAll(graph, { systems: own, regions: [] });
      const states = await map
        .locator('[data-node]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => [dataset['node'] ?? '', dataset['status']]));
      const down = [...graph.nodes]
        .filter(({ id }) => outcomes.get(id)?.status === 'down')
        .map(({ id }) => id.split('@')[0]);
      for (const [id = '', status] of states) if (status === 'down') expect(down).toContain(id);
      for (const id of own)
        expect(
          states.filter(([box]) => box === id).every(([, status]) => status === 'down' || status === 'absent'),
        ).toBe(true);
      expect(await map.evaluate(linesBehindBoxes), `${width} px`).toBe(0);
    }
  });

  it('refuses an address that asks only for what it does not know, and stays as it was', async () => {
    await watched.page.goto(`${site}/dependencies/?provider=%3Cb%3E&day=1066`);
    const tool = watched.page.locator('what-if-tool');
    await tool.locator('[data-unknown]').waitFor();
    expect(await tool.locator('[data-unknown] code').innerText()).toBe('provider=<b>, day=1066');
    expect(await tool.locator('[aria-pressed=true]').count()).toBe(0);
  });

  it('gives the reasons of a row across the table where it is opened, or where an address leads to it', async () => {
    await watched.page.goto(`${site}/dependencies/`);
    const rows = watched.page.locator('table.what-if tbody');
    const [name, reasons] = [rows.first().locator('summary'), rows.first().locator('.reasons')];
    expect(await reasons.isVisible()).toBe(false);
    await name.click();
    expect(await reasons.locator('li').count()).toBeGreaterThan(0);
    const [across, table] = [await reasons.boundingBox(), await watched.page.locator('table.what-if').boundingBox()];
    expect(across?.width).toBeGreaterThan((table?.width ?? Infinity) * 0.95);
    const id = await rows.nth(1).locator('tr').first().getAttribute('id');
    await watched.page.goto(`${site}/dependencies/#${id}`);
    await rows.nth(1).locator('.reasons').waitFor();
  });

  it('says below a diagram of companies which colour stands for whom', async () => {
    await watched.page.goto(`${site}/dependencies/`);
    const key = await watched.page.locator('#diagram-dependency-providers .key').innerText();
    for (const { part, name } of dataset.providers) if (part) expect(key).toContain(inLanguage(name, 'en'));
  });

  it.each(['', '/de'])('%s fits on paper, without what only works on a screen', async (prefix) => {
    const { page } = watched;
    await page.setViewportSize({ width: 690, height: 900 });
    await page.goto(`${site}${prefix}/dependencies/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(690);
    expect(await page.locator('#try-it').isVisible()).toBe(false);
    // Signs in place of words that are wider than a column, and a legend that says what they mean.
    expect(await page.locator('.signs .state:visible').count()).toBe(3);
    const overflows = await page
      .locator('.what-if tr:not(.reasons) > td')
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
    expect(overflows).toBe(0);
    // Columns of words keep them whole.
    const narrow = await page
      .locator('.table-scroll :is(th, td):visible')
      .evaluateAll((cells) => cells.filter((cell) => cell.clientWidth < 30).length);
    expect(narrow).toBe(0);
  });

  it('shows every incident beside what the model says', async () => {
    await watched.page.goto(`${site}/dependencies/`);
    expect(await watched.page.locator('section[aria-labelledby=history] tbody tr').count()).toBe(
      dataset.incidents.length,
    );
  });
});

function dayOf(tool: Locator): Promise<string | undefined> {
  return tool.evaluate((element) => {
    const slider = element.querySelector<HTMLInputElement>('input[type=range]');
    return element.querySelectorAll<HTMLElement>('li[data-day]')[Number(slider?.value)]?.dataset['day'];
  });
}

/** How many points of the lit paths lie inside a box of the map. */
function linesBehindBoxes(map: Element): number {
  const origin = map.getBoundingClientRect();
  const boxes = [...map.querySelectorAll('[data-node]:not([data-status=absent])')].map((box) =>
    box.getBoundingClientRect(),
  );
  const points = [...map.querySelectorAll('path')].flatMap((path) =>
    Array.from({ length: 100 }, (_, index) => path.getPointAtLength((path.getTotalLength() * index) / 100)),
  );
  return points.filter(({ x, y }) =>
    boxes.some(
      ({ left, right, top, bottom }) =>
        x + origin.left > left + 2 &&
        x + origin.left < right - 2 &&
        y + origin.top > top + 2 &&
        y + origin.top < bottom - 2,
    ),
  ).length;
}

describe('sources', () => {
  it('lead back to every place that rests on them', async () => {
    const [system] = dataset.systems;
    const [first] = system?.sources ?? [];
    await watched.page.goto(site + recordPlace(dataset, 'sources', first ?? '', 'en'));
    const entry = watched.page.locator(`[id="${first}"]`);
    expect(await entry.locator(`a[href="/systems/${system?.id}/"]`).count()).toBe(1);
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
    '/incidents/feed.json',
    '/data/feed.json',
    '/llms.txt',
    '/llms-full.txt',
    '/de/llms.txt',
    '/de/llms-full.txt',
    chapterPath(0).replace(/\/$/, '.md'),
  ])('%s is there and not empty', async (path) => {
    const response = await watched.page.request.get(site + path);
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(200);
  });
});

/** The state of each capability in the tool. */
async function shownBy(tool: Locator): Promise<Map<string | null, string | null>> {
  const said = await tool
    .locator('[data-capability]')
    .evaluateAll((all) =>
      all.map((item) => [item.getAttribute('data-capability'), item.getAttribute('data-status')] as const),
    );
  return new Map(said);
}
