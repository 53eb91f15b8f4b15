import { afterAll, describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { searchOver } from './search-in-node.ts';

const term = (id: string, [en, de]: [string, string], [enText, deText]: [string, string]): RecordOf<'glossary'> => ({
  id,
  term: { en, de },
  definition: { en: enText, de: deText },
  aliases: { en: [], de: [] },
});
const source = (id: string): RecordOf<'sources'> => ({
  id,
  title: `Report ${id}`,
  publisher: 'Mill Press',
  accessed: '2026-01-01',
  url: `https://example.org/${id}`,
  kind: 'primary',
  checked: 'read',
});
const fact = (id: string, en: string, de: string, date?: string): RecordOf<'facts'> => ({
  id,
  statement: { en, de },
  sources: ['ledger'],
  confidence: 'high',
  ...(date === undefined ? {} : { date }),
});

const { search, end } = await searchOver({
  glossary: [
    term('insolvency', ['Insolvency', 'Insolvenz'], ['A mill that cannot pay.', 'Wenn eine Mühle nicht zahlen kann.']),
    term(
      'member',
      ['Member', 'Mitglied'],
      [
        'Whoever gets bread each day.',
        'Wer täglich Brot bekommt; die Zahlen der Kunden stehen, zum Schutz von Hand, im Bericht.',
      ],
    ),
    term('delivery', ['Delivery', 'Auslieferung'], ['How bread reaches doors.', 'Wie das Netz der Boten Brot bringt.']),
    term('dough-store', ['DoughStore', 'DoughStore'], ['A store in us-east-1.', 'Ein Lager in us-east-1.']),
    term('rating', ['Rating', 'Rating'], ['What S&P says of 810,000 loaves.', 'Was S&P zu 810.000 Broten sagt.']),
    term('mill', ['Mill', 'Mühle'], ['Grinds flour since 7 May 1926.', 'Mahlt Mehl seit dem 7. Mai 1926.']),
  ],
  sources: [source('ledger'), { ...source('memory'), checked: 'recalled' }],
  series: [
    {
      id: 'bread-sold',
      title: { en: 'Bread sold', de: 'Verkauftes Brot' },
      definition: { en: 'Loaves in a year.', de: 'Laibe in einem Jahr.' },
      unit: 'count',
      scale: 'one',
      points: [
        { period: '1990', value: 4100, source: 'memory', confidence: 'low' },
        { period: '1991', value: 4300, source: 'ledger', confidence: 'high' },
      ],
    },
  ],
  facts: [
    fact('oven-built', 'The oven was built by Ada Miller.', 'Den Ofen baute Ada Miller.', '1931-03'),
    fact('oven-march', 'Ada March built an oven in March, and Mar O’Neill another.', 'Ada March baute im März.'),
    fact('oven-price', 'The mill paid for its wheel in silver.', 'Die Mühle bezahlte ihr Rad mit Silber.'),
  ],
  synonyms: [
    {
      id: 'insolvent',
      words: { en: ['insolvency'], de: ['Insolvenz'] },
      typed: { en: ['bankruptcy', 'going bust'], de: ['Pleite'] },
    },
    {
      id: 'member',
      words: { en: ['member'], de: ['Mitglied'] },
      typed: { en: ['customer'], de: ['Kunde', 'Kundenzahl'] },
    },
    { id: 'bank', words: { en: ['silver'], de: ['Silber'] }, typed: { en: ['coin'], de: ['Münze', 'Kinderschuhe'] } },
    { id: 'dare', words: { en: ['pay'], de: ['zahlen'] }, typed: { en: ['dare'], de: ['wagen', 'Handbuch'] } },
    { id: 'door', about: ['glossary/delivery'], typed: { en: ['home service'], de: ['Bringdienst'] } },
    {
      id: 'builder',
      answer: 'facts/oven-built',
      asks: ['who'],
      typed: { en: ['oven built', 'oven from'], de: ['baute Ofen'] },
    },
  ],
});
afterAll(end);

const found = async (query: string, language: 'en' | 'de' = 'en') =>
  (await search(query, { language, others: [language === 'en' ? 'de' : 'en'] })).results.map(
    ({ url }) => url.split('#')[1],
  );

describe('the search', () => {
  it.each([
    ['bankruptcy', 'en', 'insolvency'],
    ['going bust', 'en', 'insolvency'],
    ['Pleite', 'en', 'insolvency'],
    ['bankruptcy', 'de', 'insolvency'],
    ['customers', 'en', 'member'],
    ['Kunden', 'de', 'member'],
    ['home service', 'en', 'delivery'],
    ['Bringdienst', 'de', 'delivery'],
    ['Kundenzahlen', 'de', 'member'],
  ] as const)('finds by %s on a page in %s what the texts call otherwise', async (query, language, id) => {
    expect((await found(query, language))[0]).toBe(id);
  });

  it.each([
    ['Kundenbericht', 'member'],
    ['Auslieferungsnetz', 'delivery'],
    ['Mühlenbericht', 'mill'],
    ['Muhlenbericht', 'mill'],
  ])('finds by the compound %s what holds its parts', async (query, id) => {
    expect((await found(query, 'de'))[0]).toBe(id);
  });

  it.each([
    ['dough store', 'dough-store'],
    ['doughstore', 'dough-store'],
    ['dougstore', 'dough-store'],
    ['us east 1', 'dough-store'],
    ['us-east-1', 'dough-store'],
    ['S&P', 'rating'],
    ['810000', 'rating'],
    ['810,000', 'rating'],
    ['810.000', 'rating'],
    ['1926-05-07', 'mill'],
    ['07.05.1926', 'mill'],
    ['May 1926', 'mill'],
    ['muehle', 'mill'],
  ])('finds %s in each way of writing it', async (query, id) => {
    expect((await found(query, query === 'muehle' ? 'de' : 'en'))[0]).toBe(id);
  });

  it('says what it took a slip for, and nothing of a compound or another word', async () => {
    expect((await search('dougstore')).meant).toBe('DoughStore');
    expect((await search('bankruptcy')).meant).toBeUndefined();
    expect((await search('Kundenbericht', { language: 'de' })).meant).toBeUndefined();
  });

  it('marks what was typed, and what stands in its place', async () => {
    const [result] = (await search('bankruptcy')).results;
    expect(result?.marks).toEqual(['insolvency']);
    const [dated] = (await search('1926-05-07')).results;
    expect(dated?.marks).toContain('may');
    const [rated] = (await search('S&P')).results;
    expect(rated?.marks).toEqual(['s&p']);
    const [mended] = (await search('dougstore')).results;
    expect(mended?.marks).toContain('doughstore');
  });

  it('answers a question with a single sentence and its source', async () => {
    const { answer } = await search('who built the oven');
    expect([answer?.of, answer?.text]).toEqual(['facts/oven-built', 'The oven was built by Ada Miller.']);
    expect(answer?.source).toMatchObject({ title: 'Report ledger' });
    expect((await search('what is insolvency')).answer?.text).toBe('A mill that cannot pay.');
    const german = (await search('was ist Insolvenz', { language: 'de' })).answer;
    expect(german?.text).toBe('Wenn eine Mühle nicht zahlen kann.');
    const built = (await search('wer baute den Ofen', { language: 'de' })).answer?.source;
    expect(built).toMatchObject({ language: 'en', address: expect.stringMatching(/^\/de\/sources\//) as string });
  });

  it('answers a year of a series with the source of that year, and says of one that nobody has read it', async () => {
    const early = (await search('bread sold 1990')).answer;
    expect(early?.text).toContain('4,100');
    expect(early?.source).toMatchObject({
      title: 'Report memory',
      caution: expect.stringContaining('unverified') as string,
    });
    const late = (await search('bread sold 1991')).answer;
    expect(late?.text).toContain('4,300');
    expect(late?.source).toMatchObject({ title: 'Report ledger' });
    expect(late?.source).not.toHaveProperty('caution');
  });

  it('answers no question for a share with a number of something else', async () => {
    expect((await search('how many bread sold 1991')).answer?.text).toContain('4,300');
    expect((await search('what percentage of bread sold 1991')).answer).toBeUndefined();
    expect((await search('welcher Anteil verkauftes Brot 1991', { language: 'de' })).answer).toBeUndefined();
  });

  it('takes no year for another one', async () => {
    expect((await search('mill 2036')).meant).toBeUndefined();
  });

  it.each([
    ['oven'],
    ['who stole the silver spoon'],
    ['when was the oven built'],
    ['who sold the oven'],
    ['who built the oven of the bakery'],
    ['who built the mill'],
    ['what is a member of the mill'],
    ['what is insolvency worth'],
  ])('shows no answer to “%s”, which asks for something else', async (query) => {
    expect((await search(query)).answer).toBeUndefined();
  });

  it('answers in another language where its own holds nothing', async () => {
    expect(await search('Boten')).toMatchObject({ language: 'de' });
  });

  it('offers words that are spelt nearly so where nothing is found', async () => {
    expect(await search('insolxxxx', { others: [] })).toMatchObject({ total: 0, near: ['insolvency'] });
    expect(await search('xyzzyplugh', { others: [] })).toMatchObject({ total: 0, near: [] });
  });

  it('narrows down, and counts what is left', async () => {
    const { facets, total, results } = await search('mill', { facets: true });
    // Two records may lead to one address, of which one is shown.
    expect(results).toHaveLength(total);
    for (const [kind, { count }] of Object.entries(facets['kind'] ?? {}))
      expect((await search('mill', { filters: { kind: [kind] } })).total).toBe(count);
    const narrowed = await search('mill', { filters: { kind: ['term'] }, facets: true });
    expect(narrowed.results.every(({ kind }) => kind === 'term')).toBe(true);
    expect((await search('', { filters: { kind: ['term'] } })).total).toBe(6);
  });

  it.each([
    // Each part means something, the whole something else.
    ['Zahlwagen', 'de'],
    ['Mehlmünze', 'de'],
    ['Kinderschutz', 'de'],
    ['Handtuch', 'de'],
    // Properties of everything in JavaScript.
    ['constructor', 'en'],
    ['toString', 'en'],
    ['valueOf', 'de'],
    ['hasOwnProperty', 'en'],
    ['__proto__', 'de'],
  ] as const)('finds nothing by %s, which is in no text', async (query, language) => {
    expect(await search(query, { language })).toMatchObject({ total: 0, meant: undefined });
    expect(await search('bread', { filters: { kind: [query], [query]: ['x'] } })).toMatchObject({ total: 0 });
  });

  it('finds by a compound what holds its first part, where nobody knows its last', async () => {
    expect(await search('Auslieferungswxyz', { language: 'de' })).toMatchObject({ meant: 'Auslieferung' });
    expect((await found('Auslieferungswxyz', 'de'))[0]).toBe('delivery');
  });

  it('marks a longer word only where the one that was typed is not there', async () => {
    const marksOf = async (query: string) =>
      (await search(query)).results.find(({ title }) => title.includes('O’Neill'))?.marks;
    expect(await marksOf('mar another')).toEqual(['mar', 'another']);
    expect(await marksOf('marc another')).toEqual(['march', 'another']);
  });

  it.each(["O'Neill", 'O’Neill', 'oneill'])('finds a name with an apostrophe as it is: %s', async (query) => {
    const { meant, results } = await search(query);
    expect([meant, results.length, results[0]?.title.includes('O’Neill')]).toEqual([undefined, 1, true]);
  });

  it('tells results that do not fit the choices from none', async () => {
    const filters = { kind: ['outage'] };
    expect(await search('bread', { filters })).toMatchObject({ total: 0, isNarrowed: true, near: [] });
    expect(await search('insolxxxx', { filters })).toMatchObject({ total: 0, isNarrowed: false });
    expect(await search('bread')).toMatchObject({ isNarrowed: false });
  });

  it('takes a single letter for a word, and a name with a sign for no letter', async () => {
    expect(await search('m')).toMatchObject({ total: 0, isBegun: true });
    // It stands in many texts, and is no word that anybody looks for.
    expect(await search('a')).toMatchObject({ total: 0, isBegun: true, near: [] });
    expect(await search('C++')).toMatchObject({ total: 0, isBegun: false });
  });

  it.each(['', '   ', '🙂', '!!!', '"', '* -- \\'])('finds nothing by %s, which says nothing', async (query) => {
    expect(await search(query)).toMatchObject({ total: 0, results: [], meant: undefined });
  });

  it.each(['<b>oven</b>', 'oven AND', '"oven"', 'oven 🙂', `oven ${'x '.repeat(5_000)}`])(
    'finds by %s what it says, whatever else is typed',
    async (query) => {
      expect((await search(query)).results.some(({ title }) => title.includes('oven'))).toBe(true);
    },
  );
});
