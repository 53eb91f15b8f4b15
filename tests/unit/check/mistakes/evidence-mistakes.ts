import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';

const opening = '  sources: [annual-report]\n  confidence: high\n- id: rumour';
const archived = (address: string) => `  url: https://example.org/annual-report\n  archived: ${address}\n`;
const page = '  url: https://example.org/annual-report\n';

/** Mistakes in what statements rest on, and in numbers and dates that contradict each other. */
export const evidenceMistakes: readonly Mistake[] = [
  {
    name: 'a place in a source that the record does not name',
    make: (site) =>
      site.replace(
        data.facts,
        opening,
        opening.replace('  conf', '  locators: { from-memory: { page: "3" } }\n  conf'),
      ),
    expect: {
      rule: 'locator-without-source',
      file: data.facts,
      at: 'locators: { from-memory',
      says: '`from-memory` has a place here, but is not among the sources',
    },
  },
  {
    name: 'a place in a source that does not exist',
    make: (site) =>
      site.replace(
        data.facts,
        opening,
        opening.replace('  conf', '  locators: { anual-report: { page: "3" } }\n  conf'),
      ),
    expect: {
      rule: 'locator-without-source',
      file: data.facts,
      at: 'locators: { anual-report',
      says: 'Did you mean `annual-report`?',
    },
  },
  {
    name: 'a place in a source that says nothing',
    make: (site) =>
      site.replace(data.facts, opening, opening.replace('  conf', '  locators: { annual-report: {} }\n  conf')),
    expect: { rule: 'invalid-value', file: data.facts, at: 'locators:', says: 'needs at least one of its fields' },
  },
  {
    name: 'a minute that is none',
    make: (site) =>
      site.replace(
        data.facts,
        opening,
        opening.replace('  conf', '  locators: { annual-report: { minute: "12" } }\n  conf'),
      ),
    expect: { rule: 'invalid-value', file: data.facts, at: 'locators:', says: 'must be minutes and seconds' },
  },
  {
    name: 'an archived copy of another page',
    make: (site) =>
      site.replace(
        data.sources,
        page,
        archived('https://web.archive.org/web/20200102030405/https://example.org/another-report'),
      ),
    expect: {
      rule: 'archived-elsewhere',
      file: data.sources,
      at: 'archived:',
      says: 'The archive holds https://example.org/another-report, but the address of the source is',
    },
  },
  {
    name: 'an archived copy that hides which page it holds',
    make: (site) => site.replace(data.sources, page, archived('https://archive.ph/Ab1Cd')),
    expect: {
      rule: 'archived-elsewhere',
      file: data.sources,
      at: 'archived:',
      says: 'does not say which page it holds',
    },
  },
  {
    name: 'a review on a day to come',
    make: (site) => site.replace(data.facts, opening, opening.replace('  conf', '  reviewed: "2199-01-01"\n  conf')),
    expect: { rule: 'future-date', file: data.facts, at: 'reviewed:', says: '`reviewed` is 2199-01-01' },
  },
  {
    name: 'a review before the source was published',
    make: (site) => site.replace(data.facts, opening, opening.replace('  conf', '  reviewed: "2019-12-31"\n  conf')),
    expect: {
      rule: 'contradictory-dates',
      file: data.facts,
      at: 'reviewed:',
      says: '`reviewed` (2019-12-31) is before `published` (2020-01-28)',
    },
  },
  {
    name: 'a fact dated after all of its sources were published',
    make: (site) =>
      site.replace(
        data.facts,
        'date: "1999"\n  sources: [from-memory]',
        'date: "2020-01-29"\n  sources: [annual-report]',
      ),
    expect: {
      rule: 'contradictory-dates',
      file: data.facts,
      at: 'date: "2020-01-29"',
      says: '`date` (2020-01-29) is later than all that this rests on: the newest of its sources, `annual-report`, was published on 2020-01-28',
    },
    also: [
      { rule: 'unused-source', file: data.sources, at: 'id: from-memory', says: '`from-memory`', severity: 'warning' },
    ],
  },
  {
    name: 'a number as of a day after the source was published',
    make: (site) => site.replace(data.facts, '      unit: titles\n', '      unit: titles\n      asOf: "2021"\n'),
    expect: {
      rule: 'contradictory-dates',
      file: data.facts,
      at: 'asOf: "2021"',
      says: '`asOf` (2021) is later than all that this rests on',
    },
    mend: {
      says: 'Correct the wrong one of the two dates',
      make: (site) => site.replace(data.facts, 'asOf: "2021"', 'asOf: "1998"'),
    },
  },
  {
    name: 'a point of a series later than its source',
    make: (site) => site.replace(data.series, 'period: "2020"', 'period: "2022"'),
    expect: {
      rule: 'contradictory-dates',
      file: data.series,
      at: 'period: "2022"',
      says: '`period` (2022) is later than all that this rests on',
    },
    also: [
      { rule: 'unknown-reference', file: english, at: 'revenue@2020', says: '' },
      { rule: 'unknown-reference', file: german, at: 'revenue@2020', says: '' },
    ],
  },
  {
    name: 'an outage reported before it began',
    make: (site) => site.replace(data.incidents, '"2012-06-29T20:04:00-07:00"', '"2021-06-29T20:04:00-07:00"'),
    expect: {
      rule: 'contradictory-dates',
      file: data.incidents,
      at: 'start:',
      says: '`start` (2021-06-29T20:04:00-07:00) is later than all that this rests on',
    },
  },
  {
    name: 'a review of a month',
    make: (site) => site.replace(data.facts, opening, opening.replace('  conf', '  reviewed: "2026-11"\n  conf')),
    expect: { rule: 'invalid-value', file: data.facts, at: 'reviewed:', says: 'must be a day' },
  },
  {
    name: 'a correction of no record',
    make: (site) => site.replace(data.corrections, '  records: [events/opening]\n', ''),
    expect: { rule: 'missing-field', file: data.corrections, at: 1, says: '`records`' },
  },
  {
    name: 'a correction of an empty list of records',
    make: (site) => site.replace(data.corrections, '[events/opening]', '[]'),
    expect: { rule: 'invalid-value', file: data.corrections, at: 'records:', says: 'needs at least one record' },
  },
  {
    name: 'a correction of a record that does not exist',
    make: (site) => site.replace(data.corrections, 'events/opening', 'events/openning'),
    expect: {
      rule: 'unknown-reference',
      file: data.corrections,
      at: 'records:',
      says: '`events/openning` is no record and no chapter. Did you mean `events/opening`?',
    },
  },
  {
    name: 'a correction of a chapter that does not exist',
    make: (site) => site.replace(data.corrections, 'events/opening', 'chapters/closing'),
    expect: { rule: 'unknown-reference', file: data.corrections, at: 'records:', says: '`chapters/closing` is no' },
  },
  {
    name: 'a correction that tells of a value of another record than it corrects',
    make: (site) => site.append(data.corrections, toldChange('facts/opening', 'date', '"1998-05"')),
    expect: {
      rule: 'untold-change',
      file: data.corrections,
      at: 'record: facts/opening',
      says: '`facts/opening` is not among the `records`',
    },
  },
  {
    name: 'a correction that tells of a value that there is none of',
    make: (site) => {
      site.replace(data.corrections, '[events/opening]', '[events/opening, facts/opening]');
      site.append(data.corrections, toldChange('facts/opening', 'title', '{ value: 900, unit: titles }'));
    },
    expect: {
      rule: 'untold-change',
      file: data.corrections,
      at: 'field: title',
      says: 'states no value named `title`. Did you mean `titles`?',
    },
  },
  {
    name: 'a correction that tells of the same value twice',
    make: (site) => {
      site.replace(data.corrections, '[events/opening]', '[events/opening, facts/opening]');
      site.append(data.corrections, toldChange('facts/opening', 'date', '"1998-04-14"'));
    },
    expect: { rule: 'untold-change', file: data.corrections, at: 'field: date', says: 'and is the same' },
  },
  {
    name: 'a zero that nobody has stated',
    make: (site) => site.replace(data.facts, 'value: 925', 'value: 0'),
    expect: { rule: 'unstated-zero', file: data.facts, at: 'value: 0', says: 'A zero needs `statedBy`' },
    also: [
      { rule: 'statement-number', file: data.facts, at: 'en: "The shop', says: '`925`' },
      { rule: 'statement-number', file: data.facts, at: 'de: "Der Laden', says: '`925`' },
    ],
  },
  {
    name: 'a zero stated by a source that the record does not name',
    make: (site) => site.replace(data.facts, 'value: 925', 'value: 0\n      statedBy: from-memory'),
    expect: {
      rule: 'unstated-zero',
      file: data.facts,
      at: 'statedBy:',
      says: 'is not among the sources of the record',
    },
    also: [
      { rule: 'statement-number', file: data.facts, at: 'en: "The shop', says: '`925`' },
      { rule: 'statement-number', file: data.facts, at: 'de: "Der Laden', says: '`925`' },
    ],
  },
  {
    name: 'an outage without effect that nobody has stated',
    make: (site) => site.replace(data.incidents, 'impact: partial-outage', 'impact: none'),
    expect: { rule: 'unstated-zero', file: data.incidents, at: 'impact: none', says: 'No effect at all needs' },
  },
  {
    name: 'a day that may be that of the publication',
    make: (site) => site.replace(data.facts, 'date: "1998-04-14"', 'date: "2020-01-28"'),
    expect: {
      rule: 'publication-date',
      file: data.facts,
      at: 'date: "2020-01-28"',
      says: 'The date is also that on which `annual-report` was published',
    },
  },
  {
    name: 'a day of a publication, shown as that of the event',
    make: (site) => {
      site.replace(data.facts, 'date: "1998-04-14"', 'date: "2020-01-28"\n  dateOf: publication');
      site.replace(data.events, '  fact: opening', '  publication: true\n  fact: opening');
      site.replace(german, 'id="opening" show="date"', 'id="opening" show="published"');
    },
    expect: {
      rule: 'publication-date',
      file: english,
      at: 'show="date"',
      says: 'The date of `opening` is that of a publication, and is shown as that of an event',
    },
    also: [{ rule: 'language-parity', file: german, at: 'show="published"', says: '' }],
  },
  {
    name: 'a day of an event, shown as that of a publication',
    make: (site) => site.replace(english, 'id="opening" show="date"', 'id="opening" show="published"'),
    expect: {
      rule: 'publication-date',
      file: english,
      at: 'show="published"',
      says: 'The date of `opening` is not that of a publication',
    },
    also: [
      {
        rule: 'language-parity',
        file: german,
        at: 'show="date"',
        says: '',
      },
    ],
  },
  {
    name: 'an event on the day of a publication that does not say so',
    make: (site) => {
      site.replace(data.facts, 'date: "1998-04-14"', 'date: "2020-01-28"\n  dateOf: publication');
      site.replace(english, 'id="opening" show="date"', 'id="opening" show="published"');
      site.replace(german, 'id="opening" show="date"', 'id="opening" show="published"');
    },
    expect: {
      rule: 'publication-date',
      file: data.events,
      at: 'fact: opening',
      says: '`opening` has the date of a publication only',
    },
  },
  {
    name: 'a number in two values',
    make: (site) =>
      site.append(data.facts, fact('again', '  date: "1998-04-14"\n', { value: 937, label: 'Titles at the opening' })),
    expect: {
      rule: 'differing-values',
      file: data.facts,
      at: 'value: 937',
      says: '`opening` gives 925 for the same quantity and time at src/data/facts/company.yaml:8, here it is 937',
    },
  },
  {
    name: 'a point of a series with another value than a fact',
    make: (site) =>
      site.append(
        data.facts,
        fact('again', '  date: "2020"\n', { value: 26, unit: 'usd', scale: 'million', label: 'Revenue' }),
      ),
    expect: {
      rule: 'differing-values',
      file: data.series,
      at: 'value: 25',
      says: '`again` gives 26000000 for the same quantity and time at src/data/facts/company.yaml:27, here it is 25000000',
    },
  },
  {
    name: 'a point of a series with another value than a fact that says more words',
    make: (site) =>
      site.append(
        data.facts,
        fact('again', '  date: "2020"\n', { value: 31, unit: 'usd', scale: 'million', label: 'the revenue in 2020' }),
      ),
    expect: {
      rule: 'differing-values',
      file: data.series,
      at: 'value: 25',
      says: '`again` gives 31000000 for the same quantity and time at',
    },
  },
  {
    name: 'a point of a series with nearly the value of a fact from the same source',
    make: (site) =>
      site.append(
        data.facts,
        fact('again', '  date: "2020"\n', { value: 25.6, unit: 'usd', scale: 'million', label: 'what was taken' }),
      ),
    expect: {
      rule: 'differing-values',
      file: data.series,
      at: 'value: 25',
      says: '`again` gives 25600000 for what looks like the same quantity and time at',
    },
  },
  {
    name: 'one quantity in two values in one chapter',
    make: (site) => {
      site.append(data.facts, fact('again', '  date: "1998-04-14"\n', { value: 937, label: 'discs on the shelves' }));
      site.replace(
        english,
        'and the till was kept by hand.',
        'and the till was kept by hand beside <Fact id="again" /> titles.',
      );
      site.replace(german, 'von Hand geführt.', 'von Hand geführt, neben <Fact id="again" /> Titeln.');
    },
    expect: {
      rule: 'differing-values',
      file: english,
      at: 'beside <Fact',
      says: '`opening` gave 925 for what looks like the same quantity of the same time, here it is 937',
    },
    also: [
      {
        rule: 'differing-values',
        file: german,
        at: 'neben <Fact',
        says: '`opening` gave 925',
      },
      {
        rule: 'differing-values',
        file: english,
        at: '- Films for rent',
        says: '`again` gave 937',
      },
      {
        rule: 'differing-values',
        file: german,
        at: '- Filme zum Leihen',
        says: '`again` gave 937',
      },
    ],
  },
  {
    name: 'a finding with another number than the fact that it names',
    make: (site) => {
      site.replace(data.claims, 'It opened in 1998.', 'It opened with 920 titles.');
      site.replace(data.claims, 'Er öffnete 1998.', 'Er öffnete mit 925 Titeln.');
      site.replace(data.claims, '  confidence: high', '  facts: [opening]\n  confidence: high');
    },
    expect: {
      rule: 'contradicted-finding',
      file: data.claims,
      at: 'It opened with 920 titles.',
      says: 'names the fact `opening`, but holds none of its numbers: 925',
    },
    also: [{ rule: 'language-parity', file: data.claims, at: 'Er öffnete mit 925 Titeln.', says: '`925`' }],
  },
];

function fact(
  id: string,
  fields: string,
  { value, label, unit = 'titles', scale }: { value: number; label: string; unit?: string; scale?: string },
): string {
  return `- id: ${id}
  statement: { en: "There was a number.", de: "Es gab eine Zahl." }
${fields}  measures:
    - id: amount
      value: ${value}
      unit: ${unit}
${scale ? `      scale: ${scale}\n` : ''}      label: { en: "${label}", de: "Zahl" }
  sources: [annual-report]
  confidence: high
`;
}

/** The end of a correction, with a value that is said to have become the day of the opening. */
function toldChange(record: string, field: string, was: string): string {
  return `  changes:\n    - record: ${record}\n      field: ${field}\n      was: ${was}\n      is: "1998-04-14"\n`;
}
