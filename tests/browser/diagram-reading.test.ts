import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { plainContent } from '../../src/library/held-content.ts';
import { diagramCatalogue } from '../../src/site/diagram-catalogue.ts';
import { drawDiagram } from '../../src/site/draw-diagram.ts';
import { act } from './first-act.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage({ width: 1440, height: 900 });

const samples = await Promise.all(
  diagramCatalogue(plainContent()).map(async ({ id, home, sources }) => ({
    id,
    home,
    ...(await drawDiagram(sources.get('en') ?? '', 'en')),
  })),
);
type Sample = (typeof samples)[number];

/** A flowchart whose lines have words, one whose nodes are links, and a sequence: each the fullest of its kind. */
const told = fullest(
  ({ home, type }) => home.startsWith('/chapters/') && type === 'flowchart',
  ({ edges }) => edges.filter(({ label }) => label !== undefined).length,
);
const linked = fullest(
  ({ home }) => home === '/dependencies/',
  ({ links }) => links.length,
);
const sent = fullest(
  ({ type }) => type === 'sequence',
  ({ edges }) => edges.length,
);

function fullest(isMeant: (sample: Sample) => boolean, measure: (sample: Sample) => number): Sample {
  const [first] = samples.filter(isMeant).toSorted((a, b) => measure(b) - measure(a));
  if (!first) throw new Error('There is no such diagram.');
  return first;
}

/** The node with the most lines, by the diagram as data. */
function busiestOf({ nodes, edges }: Sample) {
  const joinedTo = (id: string) => edges.filter(({ from, to }) => from === id || to === id);
  const [busiest] = nodes.toSorted((a, b) => joinedTo(b.id).length - joinedTo(a.id).length);
  if (!busiest) throw new Error('The diagram has no nodes.');
  const lines = joinedTo(busiest.id);
  const near = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const others = [...near].filter((id) => id !== busiest.id).map((id) => nodes.find((node) => node.id === id)?.label);
  return { ...busiest, near, labels: [...others, ...lines.flatMap(({ label = [] }) => label)] };
}

const drawn = (sample: Sample) => `#diagram-${sample.id} .drawings > svg:visible`;
const nodeIn = (page: Page, sample: Sample, id: string) =>
  page.locator(`${drawn(sample)} :is(g, a)[data-node="${id}"]`).first();
const litIn = (page: Page, sample: Sample) =>
  page
    .locator(`${drawn(sample)}.lit [data-node].near`)
    .evaluateAll((nodes) => [...new Set(nodes.map((node) => node.getAttribute('data-node')))]);
const said = (page: Page) => page.locator('.diagram-said:visible').first();

/** How many pixels high the smallest letters of a drawing are. */
function smallestLabel(drawing: Element): number {
  const svg = drawing as SVGSVGElement;
  const sizes = [...svg.querySelectorAll('text, tspan')]
    .filter((text) => text.childElementCount === 0 && text.textContent.trim() !== '')
    .map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  return (Math.min(...sizes) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;
}

describe.each([1440, 320])('a diagram on a page %d pixels wide', (width) => {
  it.each([told, linked, sent])(
    '($id) lights up what is joined to a node at the pointer, and says it',
    async (sample) => {
      const { page } = watched;
      await page.setViewportSize({ width, height: 900 });
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(site + sample.home, { waitUntil: 'networkidle' });
      expect(loaded.filter((url) => url.includes('diagram-'))).toEqual([]);
      const busiest = busiestOf(sample);
      await nodeIn(page, sample, busiest.id).hover({ position: { x: 12, y: 12 } });
      await said(page).waitFor();
      expect((await litIn(page, sample)).toSorted()).toEqual([...busiest.near].toSorted());
      const words = await said(page).innerText();
      for (const label of [busiest.label, ...busiest.labels]) expect(words).toContain(label);
      // Also for those who see no colours, and what has faded can still be seen.
      const strokes = await page
        .locator(`${drawn(sample)} :is(path, line)[data-from]`)
        .evaluateAll((lines) =>
          lines.map((line) => [line.classList.contains('near'), Number.parseFloat(getComputedStyle(line).strokeWidth)]),
        );
      const widths = (isNear: boolean) =>
        strokes.filter(([near]) => near === isNear).map(([, stroke]) => Number(stroke));
      expect(Math.min(...widths(true))).toBeGreaterThan(Math.max(0, ...widths(false)));
      await page.mouse.move(1, 1);
      await said(page).waitFor({ state: 'hidden' });
      expect(await litIn(page, sample)).toEqual([]);
    },
  );
});

describe('by the keyboard', () => {
  it('each diagram of a page is one stop, from which arrow keys lead through all of its nodes', async () => {
    const { page } = watched;
    await page.goto(site + linked.home);
    await act(page);
    const stops = await page.locator('.diagram-box > figure').evaluateAll((figures) =>
      figures.map((figure) => {
        const drawing = [...figure.querySelectorAll('.drawings > svg')].find((svg) => svg.getClientRects().length > 0);
        return [...(drawing?.querySelectorAll<SVGElement>('a, [tabindex]') ?? [])].filter(
          ({ tabIndex }) => tabIndex >= 0,
        ).length;
      }),
    );
    expect(stops.length).toBeGreaterThan(1);
    expect(new Set(stops)).toEqual(new Set([1]));

    const visited = new Set<string | null>();
    await page.locator(`${drawn(linked)} [tabindex="0"]`).focus();
    await said(page).waitFor();
    await page.keyboard.press('Home');
    for (let step = 0; step < linked.nodes.length; step += 1) {
      const node = page.locator(':focus');
      const id = (await node.getAttribute('data-node')) ?? '';
      visited.add(id);
      const { label } = linked.nodes.find((one) => one.id === id) ?? {};
      expect(await node.getAttribute('aria-label')).toContain(`${label}: `);
      expect(await litIn(page, linked)).toContain(id);
      await page.keyboard.press('ArrowRight');
    }
    expect(visited).toEqual(new Set(linked.edges.flatMap(({ from, to }) => [from, to])));
    await page.keyboard.press('Tab');
    expect(await page.locator(`${drawn(linked)} :focus`).count()).toBe(0);
    expect(await litIn(page, linked)).toEqual([]);
  });

  it('Escape puts the light out and leaves the focus', async () => {
    const { page } = watched;
    await page.goto(site + told.home);
    await act(page);
    const first = page.locator(`${drawn(told)} [tabindex="0"]`);
    await first.focus();
    await said(page).waitFor();
    await page.keyboard.press('Escape');
    await said(page).waitFor({ state: 'hidden' });
    expect(await litIn(page, told)).toEqual([]);
    expect(await page.locator(`${drawn(told)} :focus`).count()).toBe(1);

    // Not even a hand at the mouse brings back what the focus stands on; the next arrow key does, also at an end.
    const box = await page.locator(drawn(told)).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 1, (box?.y ?? 0) + 1);
    await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
    expect(await page.locator('.diagram-said:visible').count()).toBe(0);
    await page.keyboard.press('Home');
    await said(page).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await said(page).waitFor();
  });

  it('a node that is a link is still one', async () => {
    const { page } = watched;
    await page.goto(site + linked.home);
    const link = page.locator(`${drawn(linked)} a[data-node]`).first();
    const address = await link.getAttribute('href');
    await link.focus();
    await said(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });
});

it('what cannot be loaded takes no link from the keyboard', async () => {
  const { page } = watched;
  await page.route('**/diagram-neighbours*', (route) => route.abort());
  await page.goto(site + linked.home);
  await act(page);
  const links = page.locator(`${drawn(linked)} a[data-node]`);
  expect(await links.last().getAttribute('tabindex')).toBe('-1');
  await links.last().hover();
  await expect.poll(() => links.last().getAttribute('tabindex')).toBeNull();
  watched.complaints.length = 0;
});

it('says it in the language of the page', async () => {
  const { page } = watched;
  await page.goto(`${site}/de${linked.home}`);
  await nodeIn(page, linked, busiestOf(linked).id).hover();
  await said(page).waitFor();
  expect(await said(page).innerText()).toMatch(/: (erreicht von .+; )?führt zu .+ und /);
});

it.each(['en', 'de'])('links below a diagram are large enough for a finger (%s)', async (language) => {
  const { page } = watched;
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(site + (language === 'en' ? '' : `/${language}`) + linked.home);
  const sizes = await page.locator('figcaption .links a').evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

it('answers a finger, until it touches something else', async () => {
  const context = await watched.browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(site + told.home);
  const { id, near } = busiestOf(told);
  await nodeIn(page, told, id).tap();
  await said(page).waitFor();
  expect((await litIn(page, told)).toSorted()).toEqual([...near].toSorted());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator(`#diagram-${told.id} figcaption .title`).tap();
  await said(page).waitFor({ state: 'hidden' });
  await context.close();
});

it('a finger lights up a node that is a link by its first tap, and follows it by the next or by its name', async () => {
  const context = await watched.browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true });
  const page = await context.newPage();
  const opened = site + linked.home;
  for (const large of [false, true]) {
    const host = large ? '.diagram-lens' : `#diagram-${linked.id}`;
    const link = page.locator(`${host} svg:visible a[data-node]`).first();
    const name = page.locator(`${host} > .diagram-said a`);
    for (const next of [link, name]) {
      await page.goto(opened);
      if (large) await page.locator(`#diagram-${linked.id} a[data-lens]`).tap();
      const address = await link.getAttribute('href');
      await link.tap();
      await name.waitFor();
      await page.waitForTimeout(300);
      expect(page.url()).toBe(opened);
      expect(await name.getAttribute('href')).toBe(address);
      expect((await name.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await next.tap();
      await page.waitForURL(`**${address}`);
    }
  }
  await context.close();
});

it('a finger follows the first tap where nothing can be loaded to light up', async () => {
  const context = await watched.browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true });
  const page = await context.newPage();
  await page.route('**/diagram-neighbours*', (route) => route.abort());
  await page.goto(site + linked.home);
  const link = page.locator(`${drawn(linked)} a[data-node]`).first();
  const address = await link.getAttribute('href');
  await link.tap();
  await page.waitForURL(`**${address}`);
  await context.close();
});

describe('seen large', () => {
  const lens = '.diagram-lens';
  const picture = `${lens} svg`;
  const boxOf = async (page: Page) => {
    const box = await page.locator(picture).boundingBox();
    if (!box) throw new Error('The picture is not displayed.');
    return box;
  };
  const open = async (page: Page, sample = told) => {
    await page.locator(`#diagram-${sample.id} a[data-lens]`).click();
    await page.locator(lens).waitFor();
  };

  it.each([
    [320, 640],
    [1440, 900],
  ])('a diagram is at least as large as on the page, in a window of %d by %d pixels', async (width, height) => {
    const { page } = watched;
    await page.setViewportSize({ width, height });
    for (const home of new Set([told.home, linked.home, sent.home])) {
      await page.goto(site + home);
      for (const figure of await page.locator('.diagram-box > figure:has(a[data-lens]:visible)').all()) {
        const inline = await figure.locator('.drawings > svg:visible').evaluate(smallestLabel);
        await figure.locator('a[data-lens]').click();
        await page.locator(lens).waitFor();
        const named = `${home}#${await figure.getAttribute('id')}`;
        expect(await page.locator(picture).evaluate(smallestLabel), named).toBeGreaterThanOrEqual(inline - 0.01);
        const [box, stage] = [await boxOf(page), await page.locator(`${lens} .stage`).boundingBox()];
        expect(box.y, named).toBeGreaterThanOrEqual(stage?.y ?? 0);
        expect(Math.abs(box.x + box.width / 2 - width / 2), named).toBeLessThan(2);
        await page.keyboard.press('Escape');
        await page.locator(lens).waitFor({ state: 'detached' });
      }
    }
  });

  it.each([
    [320, 640],
    [1440, 900],
  ])('a diagram fits into a window of %d by %d pixels by a key, as large as it can be', async (width, height) => {
    const { page } = watched;
    await page.setViewportSize({ width, height });
    for (const sample of [told, linked, sent]) {
      await page.goto(site + sample.home);
      await open(page, sample);
      await page.keyboard.press('0');
      const box = await boxOf(page);
      const stage = await page.locator(`${lens} .stage`).boundingBox();
      if (!stage) throw new Error('There is no room for the picture.');
      const [right, bottom] = [stage.x + stage.width - box.x - box.width, stage.y + stage.height - box.y - box.height];
      const gaps = [box.x - stage.x, right, box.y - stage.y, bottom];
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
      expect(Math.min(...gaps)).toBeLessThan(20);
      const tools = await page.locator(`${lens} button`).evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, right: end, width: wide, height: high } = button.getBoundingClientRect();
          return left >= 0 && end <= innerWidth && wide >= 24 && high >= 24 && high < 60;
        }),
      );
      expect(tools).toEqual([true, true, true, true]);
    }
  });

  it('opens over the page, and Escape leads back to the same place with the same focus', async () => {
    const { page } = watched;
    await page.goto(site + told.home);
    const link = page.locator(`#diagram-${told.id} a[data-lens]`);
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    const address = page.url();
    await page.keyboard.press('Enter');
    await page.locator(lens).waitFor();
    await page.mouse.wheel(0, 500);
    await page.keyboard.press('Escape');
    await page.locator(lens).waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);

    await open(page);
    await page.locator(`${lens} button`).last().click();
    await page.locator(lens).waitFor({ state: 'detached' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('grows and shrinks by keys, wheel and buttons, never to less than fits', async () => {
    const { page } = watched;
    await page.goto(site + told.home);
    await open(page);
    await page.keyboard.press('0');
    const fitted = await boxOf(page);
    await page.keyboard.press('+');
    const grown = await boxOf(page);
    expect(grown.width).toBeGreaterThan(fitted.width * 1.2);
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(grown.width * 1.2);
    await page.keyboard.press('0');
    expect(await boxOf(page)).toEqual(fitted);
    await page.locator(`${lens} button`).first().click();
    expect((await boxOf(page)).width).toBeGreaterThan(fitted.width * 1.2);
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('-');
    expect((await boxOf(page)).width).toBeCloseTo(fitted.width, 0);
  });

  it('moves by arrow keys and by dragging, which is no click on a link', async () => {
    const { page } = watched;
    await page.goto(site + linked.home);
    await open(page, linked);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
    const before = await boxOf(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const moved = await boxOf(page);
    expect(moved.x).toBeLessThan(before.x);
    expect(moved.y).toBeLessThan(before.y);
    const link = await page.locator(`${picture} a`).evaluateAll((links) =>
      links
        .map((one) => one.getBoundingClientRect())
        .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))
        .find(({ x, y }) => x > 50 && x < 1300 && y > 100 && y < 800),
    );
    if (!link) throw new Error('No link is in sight.');
    await page.mouse.move(link.x, link.y);
    await page.mouse.down();
    await page.mouse.move(link.x + 60, link.y + 40, { steps: 5 });
    await page.mouse.up();
    const dragged = await boxOf(page);
    expect(dragged.x - moved.x).toBeCloseTo(60, 0);
    expect(dragged.y - moved.y).toBeCloseTo(40, 0);
    expect(await page.locator(lens).count()).toBe(1);
  });

  it('shows the node that arrow keys lead to, however large it is', async () => {
    const { page } = watched;
    await page.goto(site + linked.home);
    await open(page, linked);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
    await page.keyboard.press('Tab');
    for (const key of ['Home', 'End', 'ArrowLeft']) {
      await page.keyboard.press(key);
      const [node, stage] = [
        await page.locator(`${picture} :focus`).boundingBox(),
        await page.locator(`${lens} .stage`).boundingBox(),
      ];
      if (!node || !stage) throw new Error('No node has the focus.');
      expect(node.x).toBeGreaterThanOrEqual(stage.x);
      expect(node.y).toBeGreaterThanOrEqual(stage.y);
      expect(node.x + node.width).toBeLessThanOrEqual(stage.x + stage.width);
      expect(node.y + node.height).toBeLessThanOrEqual(stage.y + stage.height);
    }
  });

  it('is zoomed by two fingers', async () => {
    const context = await watched.browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(site + told.home);
    await page.locator(`#diagram-${told.id} a[data-lens]`).tap();
    await page.locator(lens).waitFor();
    const fitted = await boxOf(page);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 350, id })) });
    await touch('touchStart', 140, 180);
    await touch('touchMove', 120, 200);
    await touch('touchMove', 80, 240);
    await touch('touchEnd');
    expect((await boxOf(page)).width).toBeGreaterThan(fitted.width * 2);
    await context.close();
  });

  it('lights up what is joined to a node there, too', async () => {
    const { page } = watched;
    await page.goto(site + told.home);
    await open(page);
    const { id, near } = busiestOf(told);
    await page.locator(`${picture} [data-node="${id}"]`).first().hover();
    await page.locator(`${lens} .diagram-said`).waitFor();
    const lit = await page
      .locator(`${picture} [data-node].near`)
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')));
    expect(new Set(lit)).toEqual(near);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to its page where the reader opens it in another tab', async () => {
    const { page } = watched;
    await page.goto(site + told.home);
    const follows = async (modifiers: ('ControlOrMeta' | 'Shift')[]) => {
      await page.evaluate(() => {
        const note = (event: Event) => {
          document.body.dataset['follows'] = String(!event.defaultPrevented);
          event.preventDefault();
        };
        document.addEventListener('click', note, { once: true });
      });
      await page.locator(`#diagram-${told.id} a[data-lens]`).click({ modifiers });
      return page.locator('body').getAttribute('data-follows');
    };
    expect(await follows(['ControlOrMeta'])).toBe('true');
    expect(await follows(['Shift'])).toBe('true');
    expect(await page.locator(lens).count()).toBe(0);
    expect(await follows([])).toBe('false');
    await page.locator(lens).waitFor();
  });

  it.each([320, 1440, 1920])('leads without a script to a page where it is as wide as a page of %d', async (width) => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const sample of [told, linked, sent]) {
      await page.goto(site + sample.home);
      const letters = () => page.locator(drawn(sample)).evaluate(smallestLabel);
      const before = await letters();
      await page.locator(`#diagram-${sample.id} a[data-lens]`).click();
      await page.waitForURL(`**/diagrams/${sample.id}/`);
      expect(await letters()).toBeGreaterThanOrEqual(before);
      const boxes = ['.site-header .bar', 'main h1', 'main .diagram-box', drawn(sample)];
      const [bar, title, frame, drawing] = await Promise.all(boxes.map((one) => page.locator(one).boundingBox()));
      expect(title?.x).toBe((bar?.x ?? 0) + 16);
      expect(frame?.x).toBe(title?.x);
      expect(drawing?.width).toBeGreaterThan(((bar?.width ?? 0) - 32) * 0.9);
    }
    await context.close();
  });
});

it.each(['light', 'dark'] as const)(
  'breaks no rule of WCAG while it is lit and seen large, in %s colours',
  async (colorScheme) => {
    // The policy of the site rightly refuses a foreign script, so the rules are run past it.
    const context = await watched.browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    const violations = async () => {
      await page.evaluate(axe.source);
      const { violations: found } = await page.evaluate(() =>
        (window as unknown as { axe: { run: (on: object) => Promise<{ violations: { id: string }[] }> } }).axe.run({
          include: [['figure.diagram, .diagram-lens']],
          exclude: [['.lit :not(.near)']],
        }),
      );
      return found.map(({ id }) => id);
    };
    for (const sample of [told, linked, sent]) {
      await page.goto(site + sample.home);
      await act(page);
      await page.locator(`${drawn(sample)} [tabindex="0"]`).focus();
      await said(page).waitFor();
      expect(await violations()).toEqual([]);
      await page.locator(`#diagram-${sample.id} a[data-lens]`).click();
      await page.locator('.diagram-lens').waitFor();
      expect(await violations()).toEqual([]);
    }
    await context.close();
  },
);
