import { addParagraph } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { data } from './mistake.ts';

/** Ways to write one value wrong. */
function inValue(
  what: string,
  file: string,
  right: string,
  ways: readonly (readonly [how: string, wrong: string, says: string, at?: string | number])[],
): Mistake[] {
  return ways.map(([how, wrong, says, at = wrong]) => ({
    name: `${what} ${how}`,
    make: (site) => site.replace(file, right, wrong),
    expect: { rule: 'invalid-value', file, at, says },
  }));
}

/** Mistakes in what records say. */
export const recordMistakes: readonly Mistake[] = [
  {
    name: 'a slip in the record of a system whose name holds a digit',
    make: (site) => {
      addParagraph(site, 'Erst danach kam S3.');
      site.replace(data.systems, 'kind: storage\n  layer: running', 'kind: storage\n  layer: nowhere');
    },
    expect: { rule: 'invalid-value', file: data.systems, at: 'layer: nowhere', says: '"nowhere"' },
  },
  ...inValue('the series of a chart', data.charts, 'series: [revenue, net-income]', [
    ['without one', 'series: []', 'needs at least two series'],
    ['with one only', 'series: [revenue]', 'needs at least two series'],
    ['with one of them twice', 'series: [revenue, revenue]', 'must not name a series twice'],
    ['as a text', 'series: revenue', 'must be a list'],
  ]),
  ...inValue('the series of a chart', data.charts, 'series: [revenue, net-income]', [
    [
      'with an event before all of them',
      'series: [revenue, net-income]\n  events: [opening]',
      'before or after',
      'events: [opening]',
    ],
    [
      'with one event twice',
      'series: [revenue, net-income]\n  events: [opening, opening]',
      'must not name an event twice',
      'events: [opening, opening]',
    ],
  ]),
  {
    name: 'more threads than the time line offers',
    make: (site) => {
      const more = Array.from({ length: 15 }, (_, index) => thread(index + 1)).join('');
      site.append(data.threads, more);
    },
    expect: { rule: 'too-many-options', file: data.threads, at: 'id: thread-15', says: 'There are 16 threads' },
  },
  {
    name: 'a chart that says nothing of series',
    make: (site) => site.replace(data.charts, '  series: [revenue, net-income]\n', ''),
    expect: { rule: 'missing-field', file: data.charts, at: 1, says: '`series`' },
  },
  {
    name: 'a misspelt series in a chart',
    make: (site) => site.replace(data.charts, '[revenue, net-income]', '[revenu, net-income]'),
    expect: {
      rule: 'unknown-reference',
      file: data.charts,
      at: '[revenu, net-income]',
      says: '`revenu` is not in series. Did you mean `revenue`?',
    },
  },
  {
    name: 'a chart of series in two scales',
    make: (site) => site.replace('src/data/series/income.yaml', 'scale: million', 'scale: billion'),
    expect: { rule: 'invalid-value', file: data.charts, at: '[revenue, net-income]', says: 'one axis has one scale' },
    also: [{ rule: 'invalid-value', file: data.charts, at: '[net-income, revenue]', says: 'one axis has one scale' }],
  },
  {
    name: 'a misspelt id in a reference',
    make: (site) => site.replace(data.claims, '[annual-report]', '[anual-report]'),
    expect: {
      rule: 'unknown-reference',
      file: data.claims,
      at: '[anual-report]',
      says: '`anual-report` is not in sources. Did you mean `annual-report`?',
    },
  },
  {
    name: 'a reference written with capitals and a space',
    make: (site) => site.replace(data.claims, '[annual-report]', '[Annual Report]'),
    expect: {
      rule: 'unknown-reference',
      file: data.claims,
      at: '[Annual Report]',
      says: 'Did you mean `annual-report`?',
    },
  },
  {
    name: 'an id with capitals and an underscore',
    make: (site) => site.replace(data.claims, 'id: founded-early', 'id: Founded_early'),
    expect: { rule: 'invalid-value', file: data.claims, at: 'Founded_early', says: 'lower-case letters' },
  },
  {
    name: 'a misspelt field that may be left out',
    make: (site) => site.replace(data.facts, 'date: "1999"', 'dat: "1999"'),
    expect: {
      rule: 'unknown-field',
      file: data.facts,
      at: 'dat: "1999"',
      says: '`dat` is not a field here. Did you mean `date`?',
    },
  },
  {
    name: 'a misspelt field that is needed',
    make: (site) => site.replace(data.sources, 'publisher: Example Press', 'publihser: Example Press'),
    expect: { rule: 'unknown-field', file: data.sources, at: 'publihser', says: 'Did you mean `publisher`?' },
  },
  {
    name: 'a field that does not exist',
    make: (site) => site.replace(data.sources, 'publisher: Example Press', 'publisher: Example Press\n  colour: blue'),
    expect: { rule: 'unknown-field', file: data.sources, at: 'colour: blue', says: '`colour` is not a field here' },
  },
  {
    name: 'a text where a number is wanted',
    make: (site) => site.replace(data.facts, 'value: 925', 'value: "925"'),
    expect: { rule: 'invalid-value', file: data.facts, at: 'value: "925"', says: 'must be a number, but is "925"' },
  },
  {
    name: 'a number in the German way',
    make: (site) => site.replace(data.facts, 'value: 925', 'value: 1.925,5'),
    expect: { rule: 'invalid-value', file: data.facts, at: 'value: 1.925,5', says: 'must be a number' },
  },
  {
    name: 'a year without quotes',
    make: (site) => site.replace(data.facts, 'date: "1999"', 'date: 1999'),
    expect: { rule: 'invalid-value', file: data.facts, at: 'date: 1999', says: 'Put it in quotes.' },
  },
  {
    name: 'an unknown unit',
    make: (site) => site.replace(data.facts, 'unit: titles', 'unit: tittles'),
    expect: { rule: 'invalid-value', file: data.facts, at: 'unit: tittles', says: 'Did you mean `titles`?' },
  },
  {
    name: 'a number without a unit',
    make: (site) => site.replace(data.facts, '      unit: titles\n', ''),
    expect: {
      rule: 'missing-field',
      file: data.facts,
      at: '- id: titles',
      says: 'The field `unit` is missing in `measures[0]`.',
    },
  },
  {
    name: 'a record without an id',
    make: (site) => site.replace(data.facts, '- id: rumour\n  statement:', '- statement:'),
    expect: { rule: 'missing-field', file: data.facts, at: '- statement:', says: '`id` is missing' },
  },
  {
    name: 'the 30th of February',
    make: (site) => site.replace(data.facts, '"1998-04-14"', '"2015-02-30"'),
    expect: { rule: 'invalid-value', file: data.facts, at: '2015-02-30', says: 'not a day of the calendar' },
  },
  {
    name: 'the 30th of February in German order',
    make: (site) => site.replace(data.facts, '"1998-04-14"', '"30.02.2015"'),
    expect: { rule: 'invalid-value', file: data.facts, at: '30.02.2015', says: 'not a day of the calendar' },
  },
  {
    name: 'a date in German order',
    make: (site) => site.replace(data.facts, '"1998-04-14"', '14.04.1998'),
    expect: { rule: 'invalid-value', file: data.facts, at: '14.04.1998', says: 'year first: `1998-04-14`' },
  },
  {
    name: 'a moment without its offset',
    make: (site) => site.replace(data.incidents, '2012-06-29T20:04:00-07:00', '2012-06-29T20:04:00'),
    expect: { rule: 'invalid-value', file: data.incidents, at: '2012-06-29T20:04:00', says: 'without its offset' },
  },
  {
    name: 'a year that is still to come',
    make: (site) => site.replace(data.facts, 'date: "1999"', 'date: "2199"'),
    expect: { rule: 'future-date', file: data.facts, at: '2199', says: '`date` is 2199' },
  },
  {
    name: 'a source looked up in the future',
    make: (site) =>
      site.append(
        data.sources,
        `- id: late-report
  title: "Late report"
  publisher: Example Films
  accessed: "2206-11-23"
  url: https://example.org/late
  kind: primary
  checked: read
`,
      ),
    expect: { rule: 'future-date', file: data.sources, at: '2206-11-23', says: 'still to come' },
    also: [
      {
        rule: 'unused-source',
        file: data.sources,
        at: 'id: late-report',
        says: 'Nothing rests on',
        severity: 'warning',
      },
    ],
  },
  {
    name: 'a source published after it was looked up',
    make: (site) =>
      site.replace(
        data.sources,
        'accessed: "2026-11-23"\n  url: https://example.org/annual',
        'accessed: "2016-11-23"\n  url: https://example.org/annual',
      ),
    expect: { rule: 'contradictory-dates', file: data.sources, at: '2016-11-23', says: 'before `published`' },
  },
  {
    name: 'an outage that ends before it begins',
    make: (site) =>
      site.replace(data.incidents, '  provider: amazon\n', '  end: "2012-06-28T04:00:00-07:00"\n  provider: amazon\n'),
    expect: { rule: 'contradictory-dates', file: data.incidents, at: 'end: "2012-06-28', says: 'before `start`' },
  },
  {
    name: 'a text without its German half',
    make: (site) => site.replace(data.glossary, '    de: "Auslieferungsnetz"\n', ''),
    expect: { rule: 'missing-translation', file: data.glossary, at: 'en: "Content delivery', says: 'no German text' },
  },
  {
    name: 'a text whose German half is empty',
    make: (site) => site.replace(data.glossary, '"Auslieferungsnetz"', '""'),
    expect: { rule: 'missing-translation', file: data.glossary, at: 'de: ""', says: '`term` has no German text' },
  },
  {
    name: 'a text whose English half is blank',
    make: (site) => site.replace(data.glossary, '"Content delivery network"', '"  "'),
    expect: { rule: 'missing-translation', file: data.glossary, at: 'en: "  "', says: 'no English text' },
  },
  {
    name: 'a plain text where both languages are wanted',
    make: (site) =>
      site.replace(
        data.glossary,
        '  term:\n    en: "Content delivery network"\n    de: "Auslieferungsnetz"\n',
        '  term: CDN\n',
      ),
    expect: { rule: 'invalid-value', file: data.glossary, at: 'term: CDN', says: 'must be a group of fields' },
  },
  {
    name: 'an id used twice in one file',
    make: (site) => site.append(data.glossary, `# again\n${site.read(data.glossary)}`),
    expect: { rule: 'duplicate-id', file: data.glossary, at: 12, says: `the first is at ${data.glossary}:1` },
  },
  {
    name: 'an id used twice across files',
    make: (site) => site.write('src/data/glossary/words.yaml', site.read(data.glossary)),
    expect: {
      rule: 'duplicate-id',
      file: 'src/data/glossary/words.yaml',
      at: 1,
      says: `used twice in glossary; the first is at ${data.glossary}:1`,
    },
  },
  {
    name: 'one measure twice in a fact',
    make: (site) =>
      site.replace(
        data.facts,
        '  sources: [annual-report]',
        `    - id: titles
      value: 926
      unit: titles
      label: { en: "again", de: "noch einmal" }
  sources: [annual-report]`,
      ),
    expect: { rule: 'duplicate-id', file: data.facts, at: 13, says: 'The measure `titles` occurs twice' },
  },
  {
    name: 'a fact without sources',
    make: (site) => site.replace(data.facts, '  sources: [from-memory]\n', ''),
    expect: { rule: 'missing-field', file: data.facts, at: 'id: rumour', says: '`sources` is missing' },
    also: [
      {
        rule: 'unused-source',
        file: data.sources,
        at: 'id: from-memory',
        says: 'Nothing rests on',
        severity: 'warning',
      },
    ],
  },
  {
    name: 'an empty list of sources',
    make: (site) => site.replace(data.claims, 'sources: [annual-report]', 'sources: []'),
    expect: { rule: 'invalid-value', file: data.claims, at: 'sources: []', says: 'at least one source' },
  },
  {
    name: 'high confidence in what was never read',
    make: (site) => site.replace(data.facts, 'confidence: low', 'confidence: high # sure'),
    expect: {
      rule: 'unverified-source',
      file: data.facts,
      at: 'confidence: high # sure',
      says: 'from-memory was never read',
    },
  },
  {
    name: 'high confidence in one report alone',
    make: (site) => {
      site.replace(data.facts, 'confidence: low', 'confidence: high # sure');
      site.replace(data.sources, 'checked: recalled', 'checked: read');
    },
    expect: {
      rule: 'unverified-source',
      file: data.facts,
      at: 'confidence: high # sure',
      says: 'from-memory alone reports it',
    },
    mend: {
      says: 'Write `confidence: medium`',
      make: (site) => site.replace(data.facts, 'confidence: high # sure', 'confidence: medium'),
    },
  },
  {
    name: 'a source that nothing rests on',
    make: (site) => {
      site.replace(data.facts, '[from-memory]', '[annual-report]');
    },
    expect: {
      rule: 'unused-source',
      file: data.sources,
      at: 'id: from-memory',
      says: 'Nothing rests on the source `from-memory`',
      severity: 'warning',
    },
  },
  {
    name: 'a source with a javascript address',
    make: (site) => site.replace(data.sources, 'https://example.org/history', 'javascript:alert(1)'),
    expect: { rule: 'invalid-value', file: data.sources, at: 'javascript:', says: 'an http or https address' },
  },
  {
    name: 'a source with half an address',
    make: (site) => site.replace(data.sources, 'https://example.org/history', 'www.example.org'),
    expect: { rule: 'invalid-value', file: data.sources, at: 'www.example.org', says: 'an http or https address' },
  },
  {
    name: 'an unknown verdict',
    make: (site) => site.replace(data.claims, 'verdict: confirmed', 'verdict: proven'),
    expect: { rule: 'invalid-value', file: data.claims, at: 'verdict: proven', says: 'not one of the allowed values' },
  },
  {
    name: 'points of a series out of order',
    make: (site) => site.replace(data.series, 'period: "2019"', 'period: "2021"'),
    expect: { rule: 'series-order', file: data.series, at: '"2020"', says: 'The period 2020 stands after 2021' },
    also: ['en', 'de'].map((language) => ({
      rule: 'unknown-reference' as const,
      file: `src/content/chapters/${language}/opening.mdx`,
      at: 'revenue@2019',
      says: 'has no point `2019`',
    })),
  },
  {
    name: 'one period twice in a series',
    make: (site) =>
      site.append(
        data.series,
        '    - period: "2020"\n      value: 26\n      source: annual-report\n      confidence: high\n',
      ),
    expect: { rule: 'series-order', file: data.series, at: 19, says: 'The period 2020 occurs twice' },
  },
  {
    name: 'a quarter in a series of years',
    make: (site) =>
      site.append(
        data.series,
        '    - period: "2021-Q3"\n      value: 26\n      source: annual-report\n      confidence: high\n',
      ),
    expect: {
      rule: 'series-order',
      file: data.series,
      at: '2021-Q3',
      says: 'The period 2021-Q3 is a quarter, and 2019 a year: one line cannot hold both',
    },
    mend: {
      says: 'Keep one kind of period here',
      make: (site) => site.replace(data.series, '2021-Q3', '2021'),
    },
  },
  {
    name: 'a zero in a series that nobody has stated',
    make: (site) => site.replace(data.series, 'value: 25', 'value: 0'),
    expect: {
      rule: 'unstated-zero',
      file: data.series,
      at: 'value: 0',
      says: 'The point of 2020 is a zero, and no `note` says that `annual-report` states it',
    },
    mend: {
      says: 'Say in a `note` of the point how the source puts it',
      make: (site) =>
        site.replace(
          data.series,
          'value: 0\n',
          'value: 0\n      note: { en: "The report says: none.", de: "Im Bericht steht: keiner." }\n',
        ),
    },
  },
  {
    name: 'a day of review that comes the day after tomorrow',
    make: (site) => {
      const day = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      site.replace(data.facts, 'confidence: low', `confidence: low\n  reviewed: "${day}"`);
    },
    expect: { rule: 'future-date', file: data.facts, at: 'reviewed:', says: 'which is still to come' },
  },
  {
    name: 'points written for a share that is computed',
    make: (site) =>
      site.append(
        data.series,
        `- id: share
  title: { en: "Share", de: "Anteil" }
  unit: percent
  definition: { en: "Share.", de: "Anteil." }
  shareOf: { part: revenue, whole: [revenue] }
  points: [{ period: "2019", value: 100, source: annual-report, confidence: high }]
`,
      ),
    expect: { rule: 'invalid-value', file: data.series, at: 'points: [{', says: 'computed from `shareOf`' },
  },
  {
    name: 'text left as the stub had it',
    make: (site) => site.replace(data.glossary, '"Servers that stand close to the viewers."', '"[To be written.]"'),
    expect: {
      rule: 'unfinished',
      file: data.glossary,
      at: '[To be written.]',
      says: 'still to be written',
      severity: 'warning',
    },
  },

  ...inValue('a number', data.facts, '925\n', [
    ['with a comma for the thousands', '"1,200"\n', 'must be a number', '1,200'],
    ['with underscores', '1_000\n', 'must be a number', '1_000'],
    ['with a point for the thousands', '925.000\n', '`925.000` is read as 925', '925.000'],
    ['with a zero in front', '0925\n', '`0925` is read as 925', '0925'],
    ['without a value', '\n', '`measures[0].value` has no value; it must be a number', 'value:'],
    ['without end', '.inf\n', 'but is Infinity', '.inf'],
  ]),
  {
    name: 'a number with more digits than are kept',
    make: (site) => {
      site.replace(data.facts, '925\n', '9007199254740993\n');
      site.replace(data.facts, 'with 925 titles', 'with many titles');
      site.replace(data.facts, 'mit 925 Titeln', 'mit vielen Titeln');
    },
    expect: {
      rule: 'invalid-value',
      file: data.facts,
      at: '9007199254740993',
      says: 'is read as 9007199254740992',
    },
  },
  {
    name: 'an answer that is no record',
    make: (site) =>
      site.write(
        'src/data/synonyms/answers.yaml',
        '- id: answer-opening\n  answer: facts/openning\n  typed: { en: [opened], de: [geöffnet] }\n',
      ),
    expect: {
      rule: 'unknown-reference',
      file: 'src/data/synonyms/answers.yaml',
      at: 'facts/openning',
      says: '`facts/openning` is no record and no section. Did you mean `facts/opening`?',
    },
  },
  {
    name: 'a section that the search is to lead to, and that is not there',
    make: (site) =>
      site.write(
        'src/data/synonyms/places.yaml',
        '- id: ask-day\n  about: ["chapters/opening#the-last-day"]\n  typed: { en: [day one], de: [Tag eins] }\n',
      ),
    expect: {
      rule: 'unknown-reference',
      file: 'src/data/synonyms/places.yaml',
      at: '#the-last-day',
      says: '`chapters/opening#the-last-day` is no record and no section.',
    },
  },
  ...inValue('a date', data.facts, '"1998-04-14"', [
    ['with slashes', '"1998/04/14"', 'two digits each: `1998-04-14`'],
    ['with one digit for the month', '"1998-4-14"', 'two digits each: `1998-04-14`'],
    ['with typographic dashes', '"1998–04–14"', 'two digits each: `1998-04-14`'],
    ['without anything between', '"19980414"', 'two digits each: `1998-04-14`'],
    ['in words', '"14. April 1998"', 'year first: `1998-04-14`'],
    ['with five digits for the year', '"20155"', 'no date with a year of four digits'],
    ['in the time of the Romans', '"0199"', 'a year from 1800 on'],
    ['that is left open', '', '`date` has no value', 5],
  ]),
  ...inValue('an address', data.sources, 'https://example.org/history', [
    ['with a space', 'https://example.org/our history', 'without spaces'],
    ['with words behind it', 'https://example.org/history and more', 'without spaces'],
    ['with its scheme twice', 'https://https://example.org', 'the whole name of a site'],
    ['of one’s own machine', 'http://localhost:3000/history', 'the whole name of a site'],
    ['with a password', 'https://me:secret@example.org/', 'the whole name of a site'],
    ['between angle brackets', '<https://example.org/history>', 'an http or https address'],
  ]),
  {
    name: 'a moment with a blank in it',
    make: (site) => site.replace(data.incidents, '2012-06-29T20:04:00-07:00', '2012-06-29 20:04'),
    expect: {
      rule: 'invalid-value',
      file: data.incidents,
      at: '2012-06-29 20:04',
      says: 'a moment without its offset from UTC',
    },
  },
  {
    name: 'an id with capitals that many name as it should be',
    make: (site) => site.replace(data.sources, 'id: annual-report', 'id: Annual-Report'),
    expect: { rule: 'invalid-value', file: data.sources, at: 'Annual-Report', says: 'lower-case letters' },
  },
  {
    name: 'an id that is a number',
    make: (site) => site.replace(data.glossary, 'id: cdn', 'id: 42'),
    expect: { rule: 'invalid-value', file: data.glossary, at: 'id: 42', says: 'Put it in quotes' },
  },
  {
    name: 'a source without an id that many name',
    make: (site) => site.replace(data.sources, '- id: annual-report\n  title', '- title'),
    expect: { rule: 'missing-field', file: data.sources, at: 1, says: '`id` is missing' },
  },
  {
    name: 'a typographic hyphen in a reference',
    make: (site) => site.replace(data.claims, '[annual-report]', '[annual\u2011report]'),
    expect: {
      rule: 'unknown-reference',
      file: data.claims,
      at: 'annual\u2011report',
      says: 'It holds the sign U+2011. Did you mean `annual-report`?',
    },
  },
  {
    name: 'another word for the German text',
    make: (site) => site.replace(data.claims, 'de: "Den Laden', 'ger: "Den Laden'),
    expect: {
      rule: 'unknown-field',
      file: data.claims,
      at: 'ger:',
      says: '`ger` is not a field here. Did you mean `de`, which is missing?',
    },
  },
  {
    name: 'a field of the record among those of its number',
    make: (site) => site.replace(data.facts, '      unit: titles\n', '      unit: titles\n      confidence: low\n'),
    expect: {
      rule: 'unknown-field',
      file: data.facts,
      at: '      confidence: low',
      says: '`confidence` is not a field here.',
    },
  },
  {
    name: 'one source where a list is wanted',
    make: (site) => site.replace(data.claims, '[annual-report]', 'annual-report'),
    expect: { rule: 'invalid-value', file: data.claims, at: 'sources: annual', says: '`sources` must be a list' },
  },
  {
    name: 'yes where true is wanted',
    make: (site) => site.replace(data.incidents, 'cloudOutage: true', 'cloudOutage: yes'),
    expect: { rule: 'invalid-value', file: data.incidents, at: 'cloudOutage: yes', says: 'must be true or false' },
  },
  {
    name: 'a verdict that is left open',
    make: (site) => site.replace(data.claims, 'verdict: confirmed', 'verdict:'),
    expect: { rule: 'invalid-value', file: data.claims, at: 'verdict:', says: '`verdict` has no value.' },
  },
  {
    name: 'a share that is computed from itself',
    make: (site) =>
      site.append(
        data.series,
        `- id: share
  title: { en: "Share", de: "Anteil" }
  unit: percent
  definition: { en: "Share.", de: "Anteil." }
  shareOf: { part: share, whole: [revenue] }
`,
      ),
    expect: { rule: 'invalid-value', file: data.series, at: 'shareOf:', says: 'which is a share itself' },
  },

  {
    name: 'the English text as the German one',
    make: (site) => {
      const text = '"Servers that stand close to the viewers at night."';
      site.replace(data.glossary, '"Servers that stand close to the viewers."', text);
      site.replace(data.glossary, '"Server, die nahe bei den Zuschauern stehen."', text);
    },
    expect: {
      rule: 'unfinished',
      severity: 'warning',
      file: data.glossary,
      at: 'de: "Servers',
      says: 'The German text of `definition` is the English one',
    },
  },
  {
    name: 'Markdown in a text of a record',
    make: (site) => site.replace(data.claims, '"The shop is old."', '"The **shop** is old."'),
    expect: { rule: 'unclosed-markup', file: data.claims, at: '**shop**', says: '`**shop**`, which would be printed' },
  },
  {
    name: 'HTML in a text of a record',
    make: (site) => site.replace(data.claims, '"The shop is old."', '"The <b>shop</b> is old."'),
    expect: { rule: 'unclosed-markup', file: data.claims, at: '<b>shop', says: '`<b>`, which would be printed' },
  },
  {
    name: 'one source twice in a list',
    make: (site) => site.replace(data.claims, '[annual-report]', '[annual-report, annual-report]'),
    expect: {
      rule: 'invalid-value',
      file: data.claims,
      at: '[annual-report, annual-report]',
      says: 'stands in `sources` twice',
    },
  },
  {
    name: 'two claims at one place of the article',
    make: (site) => site.append(data.claims, site.read(data.claims).replace('founded-early', 'founded-late')),
    expect: { rule: 'invalid-value', file: data.claims, at: 14, says: 'The order 1 is taken by `founded-early`' },
  },
  {
    name: 'a number that goes by the name of a date',
    make: (site) => site.replace(data.facts, '- id: titles', '- id: date'),
    expect: {
      rule: 'invalid-value',
      file: data.facts,
      at: '- id: date',
      says: 'must not be date, month, year or published',
    },
  },
  {
    name: 'an id as long as a sentence',
    make: (site) => {
      const record = `- id: ${'content-'.repeat(40)}network\n  term: {en: Network, de: Netz}\n`;
      site.append(
        data.glossary,
        `${record}  definition: {en: What joins things., de: Was Dinge verbindet.}\n  aliases: {en: [], de: []}\n`,
      );
    },
    expect: { rule: 'invalid-value', file: data.glossary, at: 'content-content', says: 'at most 80 characters' },
  },
];

function thread(number: number): string {
  return `- id: thread-${number}\n  name: { en: 'thread ${number}', de: 'Strang ${number}' }\n`;
}
