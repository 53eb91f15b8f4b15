import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chapterPath, chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage({ width: 1440, height: 900 });
const longest = chapterPath('fullest');
const inBothLanguages = ['', '/de'].flatMap((language) => chapters.map((slug) => `${language}/chapters/${slug}/`));

/** Where the focus is; `isLost` where it is on nothing that can be seen, `isCovered` where the header is over it. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      isLost: element === document.body || width === 0 || height === 0,
      isCovered: element.closest('main') !== null && top < header && bottom > 0,
      isInNote: element.closest('.value-note, .preview') !== null,
      isBefore: element.closest('.site-header, .breadcrumbs') !== null,
      isPast: element.closest('.references') !== null,
    };
  });
}

describe('the keyboard', () => {
  it.each(['', '/de'])('goes from number to number and link to link, and is never lost: “%s”', async (language) => {
    const { page } = watched;
    await page.goto(`${site}${language}${longest}`);
    await page.locator('.prose .value-text').first().focus();
    let stops = 0;
    for (let at = await focused(page); !at.isPast; at = await focused(page)) {
      expect(at).toMatchObject({ isLost: false, isInNote: false });
      stops += 1;
      await page.keyboard.press('Tab');
    }
    expect(stops).toBeGreaterThan(await page.locator('.prose .value-text').count());
  });

  it('goes through the links of a note that was opened', async () => {
    const { page } = watched;
    await page.goto(site + longest);
    const value = page.locator('.prose .value:has(.value-note a)').first();
    await value.locator('.value-text').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await value
        .locator('.value-note a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await value.locator('.value-text').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('goes through the links of each note, and the note stays, in browsers that cannot pass it by', async () => {
    // What is so changed is no longer what the policy of the page allows.
    const context = await watched.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.route(`${site}${longest}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('interactivity:', '-x-unknown:') });
    });
    await page.goto(site + longest);
    const value = page.locator('.prose .value:has(.value-note a)').first();
    await value.locator('.value-text').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ isLost: false, isInNote: true });
    expect(await value.locator('.value-note').isVisible()).toBe(true);
    await context.close();
  });

  it.each([
    [1024, 768],
    [1440, 700],
    [390, 740],
  ])('also backwards reaches nothing below the header that stays in view, at %d × %d', async (width, height) => {
    const { page } = watched;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of [`/de${chapterPath('fullest')}`, chapterPath(chapters.length - 1)]) {
      await page.goto(site + path);
      await page.locator('.references summary').focus();
      let at = await focused(page);
      let stops = 0;
      while (!at.isBefore) {
        await page.keyboard.press('Shift+Tab');
        at = await focused(page);
        expect(at).toMatchObject({ isLost: false, isCovered: false });
        stops += 1;
      }
      expect(stops).toBeGreaterThan(await page.locator('.prose .value-text').count());
    }
  });
});

describe('lines of text', () => {
  it.each([320, 390, 768, 1440])(
    'stay as they are when something is shown of a link or a number, at %d',
    async (width) => {
      const { page } = watched;
      await page.setViewportSize({ width, height: 900 });
      for (const path of inBothLanguages) {
        await page.goto(site + path);
        const moved = await page.evaluate(() => {
          const blocks = 'p, li, td, th, figcaption';
          return [...document.querySelectorAll<HTMLElement>('main .has-preview, main .value-note')].flatMap((one) => {
            const block = one.closest<HTMLElement>(blocks);
            if (!block || block.getClientRects().length === 0) return [];
            const before = linesOf(block);
            if (one.matches('.value-note')) one.showPopover();
            else one.dataset['open'] = '';
            const after = linesOf(block);
            if (one.matches('.value-note')) one.hidePopover();
            else delete one.dataset['open'];
            return before === after ? [] : [one.textContent.trim().slice(0, 40)];
          });

          function linesOf(block: Element): string {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            const boxes: string[] = [];
            while (walker.nextNode()) {
              const { currentNode } = walker;
              if (currentNode.parentElement?.closest('.preview, .value-note')) continue;
              const range = document.createRange();
              range.selectNodeContents(currentNode);
              for (const { x, y, width } of range.getClientRects()) boxes.push(`${x} ${y} ${width}`);
            }
            return boxes.join('; ');
          }
        });
        expect(moved, path).toEqual([]);
      }
    },
  );
});

describe('a note in the margin', () => {
  const inMargin = '.prose > :is(p, ul, ol) .beside > .preview-place';

  it('stays where it is under the pointer, is whole there, and moves no other', async () => {
    const { page } = watched;
    for (const language of ['', '/de']) {
      await page.goto(`${site}${language}${longest}`);
      const notes = page.locator(inMargin);
      const count = await notes.count();
      expect(count).toBeGreaterThan(20);
      for (let index = 0; index < count; index += 3) {
        const note = notes.nth(index);
        await note.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
        await page.mouse.move(0, 0);
        const places = () =>
          notes.evaluateAll((all) =>
            all.map((one) => {
              const { left, top, width, height } = one.getBoundingClientRect();
              return [left, top, width, height].map((length) => Math.round(length * 10)).join(' ');
            }),
          );
        const corner = () =>
          note.locator('.preview').evaluate((one) => {
            const { left, top } = one.getBoundingClientRect();
            return [left, top];
          });
        const [before, cornerBefore] = [await places(), await corner()];
        const box = await note.boundingBox();
        for (const part of [0.1, 0.5, 0.9]) {
          await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * part, (box?.y ?? 0) + (box?.height ?? 0) / 2);
          expect(await places()).toEqual(before);
          expect(await corner()).toEqual(cornerBefore);
        }
        const isWhole = await note.locator('.preview').evaluate((one) => {
          const more = one.querySelector('.more');
          return one.scrollHeight <= one.clientHeight + 1 && (!more || more.getClientRects().length > 0);
        });
        expect(isWhole).toBe(true);
      }
    }
  });

  it('is whole while its link has the focus', async () => {
    const { page } = watched;
    await page.goto(site + longest);
    const cites = page.locator('.prose > p .cite.beside');
    const cut = await cites
      .locator('.preview')
      .evaluateAll((all) => all.findIndex((one) => one.scrollHeight > one.clientHeight + 1));
    const cite = cites.nth(cut);
    await cite.locator('.preview').evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const isWhole = () => cite.locator('.preview').evaluate((one) => one.scrollHeight <= one.clientHeight + 1);
    expect(await isWhole()).toBe(false);
    const place = await cite.locator('.preview').boundingBox();
    await cite.locator('a').evaluate((link) => link.focus({ preventScroll: true }));
    await expect.poll(isWhole).toBe(true);
    const focusedPlace = await cite.locator('.preview').boundingBox();
    expect([focusedPlace?.x, focusedPlace?.y]).toEqual([place?.x, place?.y]);
  });

  it('on a number says what it is before it says more, on a reference which of several, and is cut after no full stop', async () => {
    const { page } = watched;
    for (const width of [1280, 1440, 1920])
      for (const path of inBothLanguages) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(site + path);
        const shown = await page.locator(`${inMargin} > .preview`).evaluateAll((all) =>
          all.map((note) => {
            const box = note.getBoundingClientRect();
            const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
            const letters: { letter: string; right: number }[] = [];
            const sign = Number.parseFloat(getComputedStyle(note).fontSize);
            while (walker.nextNode()) {
              const { currentNode } = walker;
              for (const [at, letter] of [...(currentNode.textContent ?? '')].entries()) {
                const range = document.createRange();
                range.setStart(currentNode, at);
                range.setEnd(currentNode, at + 1);
                const place = range.getClientRects()[0];
                if (place && place.width > 0 && place.bottom <= box.bottom + 2)
                  letters.push({ letter, right: place.right });
              }
            }
            const isCut = note.scrollHeight > note.clientHeight + 1;
            while (isCut && letters.length > 0 && (letters.at(-1)?.right ?? 0) + sign * 0.9 > box.right) letters.pop();
            return {
              isCut,
              text: letters
                .map(({ letter }) => letter)
                .join('')
                .trim(),
              isFact: !note.closest('.has-preview')?.querySelector('a'),
              isReference: note.closest('.cite') !== null,
              hasOneLine: getComputedStyle(note).webkitLineClamp === '1',
              start: note.querySelector('b')?.textContent.trim() ?? '',
            };
          }),
        );
        expect(shown.filter(({ isFact }) => isFact).length, path).toBeGreaterThan(3);
        const references = shown.flatMap(({ isReference, hasOneLine, text }) =>
          isReference && !hasOneLine ? [text] : [],
        );
        expect(references.length, path).toBeGreaterThan(3);
        expect(new Set(references).size, references.join('; ')).toBe(references.length);
        for (const { isCut, text, isFact, isReference, hasOneLine, start } of shown) {
          // Of a title as much as there is room for, which may end with one of its own.
          if (isCut && !isReference && !hasOneLine) expect(text, path).not.toMatch(/[.…]$/);
          expect(isCut && text.length < 20, text).toBe(false);
          if (isFact) expect(text.indexOf(start.slice(0, 4)), text).toBeLessThanOrEqual(20);
        }
      }
  });

  it('breaks no word where it is whole', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site + longest);
    const short = page.locator('.prose .beside:has(> .lines-1)');
    expect(await short.count()).toBeGreaterThan(3);
    for (const note of [short.first(), short.last()]) {
      const breaking = () => note.locator('.preview').evaluate((one) => getComputedStyle(one).wordBreak);
      await note.locator('.preview').evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      expect(await breaking()).toBe('break-all');
      await note.locator('.preview').hover();
      expect(await breaking()).toBe('normal');
      await page.mouse.move(0, 0);
    }
  });

  it('stands near its place, however many there are, and pushes no text far down', async () => {
    const { page } = watched;
    for (const path of inBothLanguages) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site + path);
      const notes = await page.locator(inMargin).evaluateAll((all) =>
        all.map((note) => {
          const place = note.parentElement?.getBoundingClientRect().top ?? 0;
          return { text: note.textContent.trim(), below: note.getBoundingClientRect().top - place };
        }),
      );
      expect(notes.filter(({ below }) => below > 150).map(({ text }) => text)).toEqual([]);
      const holes = await page.locator('.prose > :is(p, ul, ol) + :is(p, ul, ol)').evaluateAll((all) =>
        all.flatMap((text) => {
          const before = text.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
          return text.getBoundingClientRect().top - before > 100 ? [text.textContent.trim()] : [];
        }),
      );
      expect(holes).toEqual([]);
    }
  });

  it('stands there for each fact of the text, where it is first told', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const path of inBothLanguages) {
      await page.goto(site + path);
      const notes = await page
        .locator('.prose .beside:not(:has(a)) > .preview-place > .preview')
        .evaluateAll((all) => all.map((note) => note.getBoundingClientRect().width > 100));
      const [, language = 'en', slug = ''] = /^(?:\/(\w\w))?\/chapters\/([^/]+)/.exec(path) ?? [];
      const [, , text = ''] = readFileSync(`src/content/chapters/${language}/${slug}.mdx`, 'utf8').split(/^---$/m);
      const facts = new Set([...text.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id));
      expect(facts.size).toBeGreaterThan(5);
      expect(notes, path).toEqual(Array.from(facts, () => true));
    }
  });

  it('stands there with the verdict on a claim, at its first line and over nothing, as a link', async () => {
    const { page } = watched;
    for (const width of [1280, 1920])
      for (const path of inBothLanguages) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(site + path);
        const lines = page.locator('.prose > .verdict-line');
        const badges = await lines.evaluateAll((all) =>
          all.map((line) => {
            const [text, badge] = [line, line.querySelector('.verdict')].map((one) => one?.getBoundingClientRect());
            const covered = [...document.querySelectorAll('.preview-place')].filter((note) => {
              const { top, bottom, width: noteWidth } = note.getBoundingClientRect();
              return noteWidth > 0 && badge && top < badge.bottom && bottom > badge.top;
            });
            return {
              below: (badge?.top ?? 0) - (text?.top ?? 0),
              isBeside: (badge?.left ?? 0) > (text?.right ?? 0),
              right: badge?.right ?? 0,
              covered: covered.length,
            };
          }),
        );
        expect(badges.length, path).toBeGreaterThan(1);
        for (const { below, isBeside, right, covered } of badges) {
          expect(Math.abs(below), path).toBeLessThan(6);
          expect(isBeside, path).toBe(true);
          expect(right, path).toBeLessThanOrEqual(width);
          expect(covered, path).toBe(0);
        }
      }
    const badge = page.locator('.prose > .verdict-line .verdict').first();
    await badge.hover();
    await page.waitForTimeout(300);
    expect(await page.locator('.prose > .verdict-line .preview').first().isVisible()).toBe(false);
    await badge.click();
    await page.waitForURL(/\/claims\/[^/]+\/$/);
  });
});

describe('what is shown of a reference', () => {
  it.each([768, 1440])('has its number, and its title apart from who published it, at %d', async (width) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site + longest);
    const cite = page.locator('.prose > p .cite.beside').first();
    await cite.locator('a').focus();
    const { number, title, dot, weight } = await cite.evaluate((one) => {
      const [preview, more] = ['.preview', '.more > b'].map((part) => one.querySelector<HTMLElement>(part));
      if (!preview || !more) throw new Error('There is no preview.');
      const { content } = getComputedStyle(preview, '::before');
      const publisher = document.createRange();
      publisher.setStart(preview, 0);
      publisher.setEndBefore(more.parentElement ?? more);
      return {
        number: Number(/\d+/.exec(content)?.[0]),
        title: more.getBoundingClientRect().top - publisher.getBoundingClientRect().bottom,
        dot: getComputedStyle(more.parentElement ?? more, '::before').content,
        weight: Number(getComputedStyle(more).fontWeight),
      };
    });
    expect(number).toBe(Number(await cite.locator('a').innerText()));
    // In the margin, where there is little room, a dot parts the two, elsewhere a line of its own.
    expect(title > -4 || dot.includes('·'), `${title} px, ${dot}`).toBe(true);
    expect(weight).toBeGreaterThan(500);
  });
});

describe('the list of references', () => {
  it.each(['', '/de'])(
    'leads back to the text in order, what looks at one place of a source apart: “%s”',
    async (language) => {
      const { page } = watched;
      await page.goto(`${site}${language}${longest}`);
      const lists = await page
        .locator('.references .back')
        .evaluateAll((all) =>
          all.map((list) => [...list.children].map((group) => group.textContent.replaceAll(/\s+/g, ' ').trim())),
        );
      expect(lists.some((groups) => groups.length > 2)).toBe(true);
      for (const groups of lists) {
        const numbers = [...groups.join(' ').matchAll(/↑(\d+)/g)].map(([, number]) => Number(number));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const [at, group] of groups.entries()) expect(group).toMatch(at > 0 ? /^· .+: ↑/ : /^(?:· .+: )?↑/);
      }
    },
  );
});
