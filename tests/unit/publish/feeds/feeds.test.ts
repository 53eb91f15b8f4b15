import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/i18n/languages.ts';
import { interfaceText } from '../../../../src/i18n/interface-text.ts';
import { statedValues } from '../../../../src/model/stated-values.ts';
import { toAtom } from '../../../../src/publish/feeds/atom.ts';
import { changesFeed } from '../../../../src/publish/feeds/changes-feed.ts';
import { feedMoment } from '../../../../src/publish/feeds/feed.ts';
import type { Feed } from '../../../../src/publish/feeds/feed.ts';
import { toJsonFeed } from '../../../../src/publish/feeds/json-feed.ts';
import { outagesFeed } from '../../../../src/publish/feeds/outages-feed.ts';
import { smallDataset } from '../../small-dataset.ts';

const both = (text: string) => ({ en: text, de: text });
const absolute = (path: string) => `https://example.org/base${path}`;
const correction = (id: string, date: string, records: readonly string[], ...changes: readonly object[]) => ({
  id,
  date,
  records,
  ...(changes.length > 0 ? { changes } : {}),
  subject: both(`Something of ${id}`),
  was: both('So.'),
  is: both('Otherwise.'),
  reason: { en: 'Because.', de: 'Darum.' },
});
const dataset = (price = 3) =>
  smallDataset({
    sources: [{ id: 'a-source', accessed: '2026-11-25' }],
    facts: [
      {
        id: 'price',
        date: '2019',
        measures: [{ id: 'price', value: price, scale: 'million', unit: 'usd', label: both('price') }],
      },
    ],
    incidents: [
      { id: 'old', start: '2012', name: both('The old one') },
      { id: 'exact', start: '2019-05-03T23:30:00-08:00', durationMinutes: 90, name: both('The exact one') },
      { id: 'day', start: '2017-02-28', name: both('The one of a day'), impactStatement: both('No films.') },
    ],
    corrections: [
      correction('of-a-price', '2026-11-20', ['facts/price'], {
        record: 'facts/price',
        field: 'price',
        was: { value: 2, scale: 'million', unit: 'usd' },
        is: { value: 3, scale: 'million', unit: 'usd' },
      }),
      correction('of-words', '2026-11-22', ['facts/price']),
      correction('of-an-outage', '2026-11-23', ['incidents/old']),
    ],
  });
const outages = outagesFeed(dataset(), 'en', absolute);
const changes = (price?: number, language: Language = 'en') =>
  changesFeed(
    { dataset: dataset(price), book: { chapters: [], problems: [] } },
    statedValues(dataset()),
    language,
    absolute,
  );

describe('the feed of outages', () => {
  it('tells the newest outage first, by the day on which it began', () => {
    expect(outages.entries.map(({ path }) => path)).toEqual(['exact', 'day', 'old'].map((id) => `/incidents/${id}/`));
  });

  it('says what failed, what was lost, for how long, and where it is told', () => {
    const [exact, day] = outages.entries;
    expect(day?.text.text).toContain('No films.');
    expect(day?.text.text.split('\n').at(-1)).toBe('https://example.org/base/incidents/day/');
    expect(exact?.text.text).toContain('1 hr 30 min');
  });

  it('is dated by the outage, and updated by its last correction', () => {
    const { items } = jsonOf(outages);
    expect(items.map(({ date_published: day, date_modified: changed }) => [day, changed])).toEqual([
      ['2019-05-04T07:30:00Z', undefined],
      ['2017-02-28T00:00:00Z', undefined],
      ['2012-01-01T00:00:00Z', '2026-11-23T00:00:00Z'],
    ]);
  });
});

describe('the feed of changed facts', () => {
  it('tells the corrections of facts and numbers, the newest first, and no others', () => {
    expect(changes().entries.map(({ title }) => title.text)).toEqual([
      'Something of of-words',
      'Something of of-a-price',
    ]);
  });

  it('has old and new value in words, and typed for programs, with the address of the record', () => {
    const { items } = jsonOf(changes());
    expect(items[1]?.content_text).toContain('price: $2 million → $3 million');
    expect(items[1]?.content_text).toContain('Because.');
    expect(items[1]?._data).toMatchObject({
      correction: 'of-a-price',
      records: [{ record: 'facts/price', url: 'https://example.org/base/data/#facts' }],
      changes: [
        { record: 'facts/price', field: 'price', was: { value: 2, unit: 'usd' }, is: { value: 3, unit: 'usd' } },
      ],
    });
  });

  it.each([
    ['en', 'Because.'],
    ['de', 'Darum.'],
  ] as const)('has what was said, what is said and the reason for programs, in %s', (language, reason) => {
    const told = jsonOf(changes(undefined, language), language).items.map(({ _data }) => _data);
    expect(told).toMatchObject([
      { was: 'So.', is: 'Otherwise.', reason, valuesChanged: false, changes: [] },
      { was: 'So.', is: 'Otherwise.', reason, valuesChanged: true },
    ]);
  });

  it('says so where no value became another one, and only there', () => {
    for (const language of ['en', 'de'] as const) {
      const said = jsonOf(changes(undefined, language), language).items.map(({ content_text: text }) =>
        text.includes(interfaceText(language)('feeds.wordsOnly')),
      );
      expect(said).toEqual([true, false]);
    }
  });

  it('gives programs no reason where none is known', () => {
    expect(jsonOf(changes(4)).items[0]?._data).toMatchObject({ reason: null, valuesChanged: true });
  });

  it('tells a change that no correction tells of, first, and that its reason is not known', () => {
    const [first, ...others] = changes(4).entries;
    expect(first?.title.text).toBe('price: $3 million → $4 million');
    expect(first?.text.text).toContain(interfaceText('en')('feeds.noReason'));
    expect(first?.published).toBe('2026-11-25');
    expect(others).toEqual(changes().entries);
  });
});

describe.each([
  ['outages', outages],
  ['changed facts', changes(4)],
  ['nothing', { ...outages, entries: [] }],
] as const)('a feed of %s', (_name, feed) => {
  it('is Atom with all that its readers require', () => {
    const { documentElement: root } = new JSDOM(toAtom(feed, 'de', absolute), { contentType: 'application/xml' }).window
      .document;
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const part of [root, ...root.querySelectorAll('entry')])
      for (const name of ['id', 'title', 'updated'])
        expect(
          [...part.children].filter(({ localName }) => localName === name),
          name,
        ).toHaveLength(1);
    for (const moment of root.querySelectorAll('updated, published'))
      expect(moment.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(root.querySelector('link[rel=self]')?.getAttribute('href')).toBe(absolute(`${feed.path}.xml`));
    expect(root.querySelector(':scope > author > name')?.textContent).not.toBe('');
    const ids = [...root.querySelectorAll('id')].map((id) => id.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    const updates = [...root.querySelectorAll('entry > updated')].map((moment) => moment.textContent);
    if (updates.length > 0) expect(root.querySelector(':scope > updated')?.textContent).toBe(updates.toSorted().at(-1));
  });

  it('is JSON Feed 1.1 with all that its readers require', () => {
    const written = jsonOf(feed);
    expect(written).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' });
    expect(written.title).not.toBe('');
    expect(written.feed_url).toBe(absolute(`${feed.path}.json`));
    expect(written.items).toHaveLength(feed.entries.length);
    for (const { id, url, content_text: text, date_published: day } of written.items) {
      expect([URL.canParse(id), URL.canParse(url), text !== '']).toEqual([true, true, true]);
      expect(day).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    expect(new Set(written.items.map(({ id }) => id)).size).toBe(written.items.length);
  });
});

it.each([
  ['2019', '2019-01-01T00:00:00Z'],
  ['2019-05', '2019-05-01T00:00:00Z'],
  ['2019-05-03T12:24Z', '2019-05-03T12:24:00Z'],
  ['2019-05-03T23:30:00-08:00', '2019-05-04T07:30:00Z'],
])('%s is %s for readers of feeds', (date, moment) => {
  expect(feedMoment(date)).toBe(moment);
});

interface JsonFeed {
  readonly title: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly content_text: string;
    readonly date_published: string;
    readonly date_modified?: string;
    readonly _data: unknown;
  }[];
}

function jsonOf(feed: Feed, language: Language = 'en'): JsonFeed {
  return JSON.parse(toJsonFeed(feed, language, absolute)) as JsonFeed;
}
