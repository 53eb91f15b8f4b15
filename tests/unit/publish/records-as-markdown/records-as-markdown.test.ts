import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/i18n/languages.ts';
import { interfaceText } from '../../../../src/i18n/interface-text.ts';
import { claimAsMarkdown } from '../../../../src/publish/records-as-markdown/claim-as-markdown.ts';
import { outageAsMarkdown } from '../../../../src/publish/records-as-markdown/outage-as-markdown.ts';
import { systemAsMarkdown } from '../../../../src/publish/records-as-markdown/system-as-markdown.ts';
import { languagePath } from '../../../../src/site/address.ts';
import { smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset({
  sources: [
    { id: 'a-source', title: 'A report', url: 'https://example.org/report', published: '2019-05' },
    {
      id: 'a-book',
      title: 'A *book*',
      url: undefined,
      isbn: '978-3-16-148410-0',
      published: '1911',
      access: 'registration',
    },
  ],
  sections: [{ id: 'opening', name: { en: 'Opening', de: 'Anfang' } }],
  claims: [
    {
      id: 'a-claim',
      order: 3,
      section: 'opening',
      claim: { en: 'It routes everything.', de: 'Es leitet alles.' },
      verdict: 'refuted',
      finding: { en: 'It routes *nothing*.', de: 'Es leitet *nichts*.' },
      check: { value: 5, scale: 'one', unit: 'percent', label: { en: 'share', de: 'Anteil' } },
      sources: ['a-source', 'a-book'],
      locators: { 'a-source': { page: '7' } },
      confidence: 'high',
    },
  ],
  incidents: [
    {
      id: 'an-outage',
      start: '2012-12-24T12:24:00Z',
      durationMinutes: 90,
      cause: { en: 'A mistake by hand.', de: 'Ein Versehen.' },
    },
  ],
  systems: [
    { id: 'storage', name: 'Store_One', role: { en: 'It stores.', de: 'Er speichert.' } },
    { id: 'player', name: 'Player' },
  ],
  dependencies: [{ from: 'player', to: 'storage', statement: { en: 'It reads.', de: 'Er liest.' } }],
  kinds: [{ id: 'storage', name: { en: 'Storage', de: 'Speicher' } }],
});
const edition = (language: Language) => ({
  content: { dataset, book: { chapters: [], problems: [] } },
  language,
  absolute: (path: string) => `https://example.org${languagePath(path, language)}`,
});
const t = interfaceText('en');
const [claim] = dataset.claims;
const [outage] = dataset.incidents;
const [storage, player] = dataset.systems;
if (!claim || !outage || !storage || !player) throw new Error('A record is missing.');

describe('a claim as Markdown', () => {
  it('is one that was checked, with its verdict, its finding and its sources', () => {
    const lines = claimAsMarkdown(claim, edition('en')).split('\n');
    expect(lines[0]).toBe('# Claim checked: “It routes everything.” (refuted)');
    expect(lines).toEqual(
      expect.arrayContaining([
        `**refuted**: ${t('claims.scale.refuted')}`,
        'It routes \\*nothing\\*.',
        `- ${t('claims.number')}: 5 percent – share`,
        '<https://example.org/claims/a-claim/>',
      ]),
    );
    expect(lines.find((line) => line.startsWith('- [A report](https://example.org/report). A publisher'))).toContain(
      'p. 7',
    );
  });

  it('names a source without an address by its ISBN, and says what readers must do for it', () => {
    expect(claimAsMarkdown(claim, edition('en'))).toContain(
      '\n- A \\*book\\*. A publisher, 1911, ISBN 978-3-16-148410-0. primary source, after registration\n',
    );
  });

  it('is German for German readers', () => {
    const text = claimAsMarkdown(claim, edition('de'));
    expect(text).toContain('# Geprüfte Aussage: „Es leitet alles.“ (widerlegt)');
    expect(text).toContain('S. 7');
    expect(text).toContain('<https://example.org/de/claims/a-claim/>');
  });
});

describe('an outage as Markdown', () => {
  it('says what broke, when and for how long, and leaves out what nobody knows', () => {
    const text = outageAsMarkdown(outage, edition('en'));
    expect(text).toContain('A mistake by hand.');
    expect(text).toContain('1 hr 30 min');
    expect(text).not.toContain('undefined');
    expect(text).not.toMatch(/^- End:/m);
  });

  it('begins no list inside a list with a German day', () => {
    const text = outageAsMarkdown(outage, edition('de'));
    expect(text).toMatch(/^- 24\\\. Dezember 2012/m);
    expect(text).not.toMatch(/^- \d+\. /m);
  });
});

describe('a system as Markdown', () => {
  it('says what it does and what needs it, in both directions', () => {
    const needed = systemAsMarkdown(storage, edition('de'));
    expect(needed.split('\n')[0]).toBe('# Store\\_One');
    expect(needed).toContain('Er speichert.');
    expect(needed).toMatch(/^- \*\*Player\*\* \(.*\): Er liest\.$/m);
    expect(systemAsMarkdown(player, edition('en'))).toMatch(/^- \*\*Store\\_One\*\* \(.*\): It reads\.$/m);
  });

  it('has no heading with nothing below it', () => {
    for (const text of [systemAsMarkdown(player, edition('en')), outageAsMarkdown(outage, edition('de'))]) {
      expect(text).not.toMatch(/^## .*\n+(?:## |<)/m);
      expect(text).not.toMatch(/\n{3}/);
    }
  });
});
