import { describe, expect, inject, it } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { correctionsOf } from '../../src/model/corrections-of.ts';
import { hasPages, recordPath, shownCollections } from '../../src/schemas/traits.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();

/** Of each kind of page the record that was corrected most often, and one that never was. */
const records = shownCollections.filter(hasPages).flatMap((collection) => {
  const all = dataset[collection].map(({ id }) => ({
    path: recordPath(collection, id),
    corrections: correctionsOf(dataset, `${collection}/${id}`),
  }));
  const most = all.toSorted((a, b) => b.corrections.length - a.corrections.length)[0];
  const none = all.find(({ corrections }) => corrections.length === 0);
  return [most, none].filter((one) => one !== undefined);
});

describe('the page of a record', () => {
  it.each(records.flatMap((record) => (['en', 'de'] as const).map((language) => ({ ...record, language }))))(
    '$path tells in $language what it said before, and leads to the log',
    async ({ path, corrections, language }) => {
      const t = interfaceText(language);
      const prefix = language === 'de' ? '/de' : '';
      const { page } = watched;
      await page.goto(`${site}${prefix}${path}`);
      const notes = page.locator('.corrected > details');
      expect(await notes.count()).toBe(corrections.length);
      expect(await page.locator('.corrected').count()).toBe(corrections.length > 0 ? 1 : 0);
      const [newest] = corrections;
      if (!newest) return;
      const note = notes.first();
      expect(await note.locator('dl').isVisible()).toBe(false);
      await note.locator('summary').click();
      const told = await note.innerText();
      expect(told).toContain(t('corrections.until', { day: formatDate(newest.date, language) }));
      for (const text of [newest.subject, newest.was, newest.is, newest.reason]) expect(told).toContain(text[language]);
      await note.getByRole('link', { name: newest.id, exact: true }).click();
      await page.waitForURL(`${site}${prefix}/about/#correction-${newest.id}`);
      await page.locator(`#correction-${newest.id}`).waitFor({ state: 'visible' });
    },
  );
});

describe('a place on a list', () => {
  it.each(['/timeline/', '/glossary/', '/de/timeline/'])(
    'of %s links to the corrections of what stands there',
    async (path) => {
      const { page } = watched;
      await page.goto(site + path);
      const links = await page
        .locator('main a[href*="/about/#correction-"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#correction-')[1]));
      const [collection, others] = path.includes('timeline') ? ['events/', ['facts/']] : ['glossary/', []];
      const named = dataset.corrections.filter(({ records: some }) =>
        some.some((record) => [collection, ...others].some((start) => record.startsWith(start))),
      );
      const ids = new Set(named.map(({ id }) => id));
      expect(links.length > 0).toBe(links.some((id) => ids.has(id ?? '')));
      expect(links.filter((id) => !ids.has(id ?? ''))).toEqual([]);
      const direct = dataset.corrections.filter(({ records: some }) =>
        some.some((record) => record.startsWith(collection)),
      );
      for (const { id } of direct) expect(links).toContain(id);
    },
  );
});
