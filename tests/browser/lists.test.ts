import { describe, expect, inject, it } from 'vitest';
import { verdictTone } from '../../src/site/verdict-tone.ts';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { outageDuration } from '../../src/model/outage-duration.ts';
import { effectsOf } from '../../src/model/dependency/what-if.ts';
import { architectureToday } from '../../src/site/architecture-today.ts';
import { formatDuration } from '../../src/i18n/format.ts';
import { fullestSources } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const t = interfaceText('en');

describe('the list of outages', () => {
  it('says of each what it did and how long it lasted, with a bar that is as long as that', async () => {
    const { page } = watched;
    await page.goto(`${site}/incidents/`);
    let shortest = Infinity;
    const timed = dataset.incidents.map((incident) => ({ ...incident, duration: outageDuration(incident) }));
    for (const { id, impact, duration } of timed.toSorted(
      (a, b) => (b.duration?.minutes ?? Infinity) - (a.duration?.minutes ?? Infinity),
    )) {
      const entry = page.locator('.outages > li', { has: page.locator(`a[href$="/${id}/"]`) });
      const words = await entry.innerText();
      expect(words).toContain(t(`impact.${impact}`));
      expect(words).toContain(duration ? formatDuration(duration.minutes, 'en') : t('incidents.noDuration'));
      expect(await entry.locator('rect').count()).toBe(duration ? 1 : 0);
      if (!duration) continue;
      const width = (await entry.locator('rect').boundingBox())?.width ?? Infinity;
      expect(width).toBeLessThanOrEqual(shortest);
      shortest = width;
    }
  });

  it('begins all bars on one line, in wide and narrow windows', async () => {
    const { page } = watched;
    await page.goto(`${site}/incidents/`);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const lefts = await page
        .locator('.outages svg')
        .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().left)));
      expect(new Set(lefts).size).toBe(1);
    }
  });

  it('tells impacts apart by more than colour', async () => {
    const { page } = watched;
    await page.goto(`${site}/incidents/`);
    const looks = await page.locator('.outages .state').evaluateAll((badges) =>
      badges.map((badge) => {
        const sign = getComputedStyle(badge, '::before');
        return `${badge.getAttribute('class')}: ${sign.clipPath} ${sign.borderTopStyle} ${sign.backgroundImage === 'none' ? '' : 'half'}`;
      }),
    );
    const impacts = new Set(dataset.incidents.map(({ impact }) => impact));
    expect(new Set(looks.map((look) => look.split(': ')[1])).size).toBe(impacts.size);
  });
});

describe('the list of systems', () => {
  it('marks of each running system what viewers lose when it fails alone', async () => {
    const { page } = watched;
    await page.goto(`${site}/systems/`);
    const architecture = architectureToday(dataset);
    for (const system of dataset.systems) {
      const entry = page.locator('.cards > li', { has: page.locator(`a[href$="/systems/${system.id}/"]`) });
      const marks = await entry
        .locator('.path-marks > li')
        .evaluateAll((all: Element[]) => all.map((mark) => mark.getAttribute('class')));
      const runs = system.layer === 'running' && architecture.nodesOf.has(system.id);
      const effects = effectsOf({ kind: 'systems', systems: [system.id] }, architecture, dataset);
      expect([system.id, ...marks]).toEqual([system.id, ...(runs ? effects.map(({ outcome }) => outcome.status) : [])]);
    }
  });

  it('says the marks in words to those who do not see them', async () => {
    const { page } = watched;
    await page.goto(`${site}/systems/`);
    const [first] = dataset.capabilities;
    const mark = page.locator('.cards .path-marks > li').first();
    expect(await mark.ariaSnapshot()).toContain(first?.name.en);
    expect(await mark.ariaSnapshot()).not.toMatch(/\b1\b/);
  });
});

describe('the list of claims', () => {
  it('gives each the edge of its verdict', async () => {
    const { page } = watched;
    await page.goto(`${site}/claims/`);
    const edges = new Set<string>();
    for (const { id, verdict } of dataset.claims) {
      const card = page.locator(`[id="${id}"] .verdict-edge`);
      expect(await card.getAttribute('class')).toContain(verdictTone(verdict));
      edges.add(
        await card.evaluate((element) => {
          const { borderLeftColor, borderLeftStyle } = getComputedStyle(element);
          return `${borderLeftStyle} ${borderLeftColor}`;
        }),
      );
    }
    expect(edges.size).toBe(new Set(dataset.claims.map(({ verdict }) => verdictTone(verdict))).size);
  });
});

describe('a list on paper', () => {
  it.each(['/systems/', '/incidents/', '/claims/', '/timeline/', '/glossary/', fullestSources(), '/figures/'])(
    'keeps what it says of one thing on one page: %s',
    async (path) => {
      const { page } = watched;
      await page.goto(site + path);
      await page.emulateMedia({ media: 'print' });
      const broken = await page.locator('main :is([data-a]:not(section), .chart)').evaluateAll((entries) => ({
        all: entries.length,
        kept: entries.filter((entry) => getComputedStyle(entry).breakInside === 'avoid').length,
      }));
      expect(broken.all).toBeGreaterThan(5);
      expect(broken.kept).toBe(broken.all);
    },
  );
});
