import { describe, expect, inject, it } from 'vitest';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { timeline } from '../../src/model/timeline.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const entries = timeline(dataset);
const t = interfaceText('en');
const inLane = (lane: string) => entries.filter((entry) => entry.lane === lane);

/** The edges of an entry, and of the lanes as their heads show them, in pixels. */
async function placesOf(id: string) {
  const box = async (selector: string) => {
    const found = await watched.page.locator(selector).boundingBox();
    return { left: found?.x ?? 0, right: (found?.x ?? 0) + (found?.width ?? 0) };
  };
  return {
    entry: await box(`[id="${id}"] > .card`),
    tenant: await box('.heads > .tenant'),
    landlord: await box('.heads > .landlord'),
  };
}

describe('the time line', () => {
  it('has each entry once, in the order of time', async () => {
    await watched.page.goto(`${site}/timeline/`);
    const ids = await watched.page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(entries.map(({ id }) => id));
  });

  it('puts each entry in the lane of its company, and lays those of both across both', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site}/timeline/`);
    for (const { id } of inLane('tenant').slice(0, 5)) {
      const { entry, tenant } = await placesOf(id);
      expect(entry.right).toBeCloseTo(tenant.right, -1);
    }
    for (const { id } of inLane('landlord').slice(0, 5)) {
      const { entry, landlord } = await placesOf(id);
      expect(entry.left).toBeCloseTo(landlord.left, -1);
    }
    expect(inLane('both').length).toBeGreaterThan(0);
    for (const { id } of inLane('both').slice(0, 5)) {
      const { entry, tenant, landlord } = await placesOf(id);
      expect(entry.left).toBeLessThan(tenant.right);
      expect(entry.right).toBeGreaterThan(landlord.left);
    }
  });

  it('says of each whom it concerns, and has an edge of its own for each lane, on a phone too', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${site}/timeline/`);
    const edges = await Promise.all(
      ['tenant', 'landlord', 'both', 'other'].map(async (lane) => {
        const [first] = inLane(lane);
        const entry = page.locator(`[id="${first?.id}"]`);
        expect(await entry.innerText()).toContain(
          [dataset.providers.find(({ id }) => id === first?.concerns[0])?.name].flatMap((name) =>
            typeof name === 'string' ? name : (name?.en ?? ''),
          )[0],
        );
        return entry.locator('.card').evaluate((card) => {
          const { borderLeftStyle, borderLeftColor, borderRightStyle } = getComputedStyle(card);
          return [borderLeftStyle, borderLeftColor, borderRightStyle].join(' ');
        });
      }),
    );
    expect(new Set(edges).size).toBe(edges.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('has a place for each year, and says where nothing is recorded', async () => {
    await watched.page.goto(`${site}/timeline/`);
    const years = (await watched.page.locator('.year h2').allInnerTexts()).map(Number);
    const [first = 0] = years;
    expect(years).toEqual(years.map((_year, index) => first + index));
    const recorded = new Set(entries.map(({ date }) => Number(date.slice(0, 4))));
    expect(await watched.page.getByText(t('timeline.nothing')).count()).toBe(
      years.filter((year) => !recorded.has(year)).length,
    );
  });

  it('keeps the year in sight while its entries go by', async () => {
    const { page } = watched;
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${site}/timeline/`);
      const fullest = [...Map.groupBy(entries, ({ date }) => date.slice(0, 4))].toSorted(
        ([, a], [, b]) => b.length - a.length,
      )[0];
      await page
        .locator(`[id="${fullest?.[1].at(-1)?.id}"]`)
        .evaluate((entry) => entry.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const year = await page.locator(`[id="y${fullest?.[0]}"]`).boundingBox();
      const header = await page.locator('.site-header').boundingBox();
      expect(year?.y).toBeGreaterThanOrEqual((header?.height ?? 0) - 2);
      expect(year?.y).toBeLessThan(700);
    }
  });

  it('tells what an outage did in a badge, and on request what was lost', async () => {
    const { page } = watched;
    await page.goto(`${site}/timeline/`);
    for (const { id, impact, impactStatement } of dataset.incidents.slice(0, 5)) {
      const entry = page.locator(`[id="${id}"]`);
      expect(await entry.locator('.state').innerText()).toBe(t(`impact.${impact}`));
      await entry.locator('summary').click();
      await entry.getByText(impactStatement.en ?? '').waitFor();
    }
  });

  it('opens at an entry that an address names, below what stays in sight', async () => {
    const { page } = watched;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { id } = entries.at(40) ?? { id: '' };
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${site}/timeline/`);
      await page.goto(`${site}/timeline/#${id}`);
      const top = await page.locator(`[id="${id}"]`).evaluate((entry) => entry.getBoundingClientRect().top);
      const covered = await page

        .locator(width > 960 ? '.heads' : `.year:has([id="${id}"]) h2`)
        .evaluate((year) => year.getBoundingClientRect().bottom);
      expect(top).toBeGreaterThanOrEqual(covered - 1);
      expect(top).toBeLessThan(350);
    }
  });
});

describe('the timeline on paper', () => {
  it('tells of each entry what it says on the screen once it is opened, and shows nothing to press', async () => {
    const { page } = watched;
    await page.goto(`${site}/timeline/`);
    await page.emulateMedia({ media: 'print' });
    const stories = page.locator('.entry details');
    const shown = await stories.evaluateAll((all) =>
      all.map((story) => ({
        isTold: (story.querySelector(':scope > :not(summary)')?.getClientRects().length ?? 0) > 0,
        marker: getComputedStyle(story.querySelector('summary') ?? story).listStyleType,
      })),
    );
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter(({ isTold, marker }) => !isTold || marker !== 'none')).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  });
});
