import type { Expected, Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';
import { addParagraph, inProse } from './chapter-mistakes.ts';

/** One line written wrong, and what the advice says to write there instead. */
interface Slip {
  readonly name: string;
  readonly file: string;
  /** What stands there in the valid site. */
  readonly right: string;
  readonly wrong: string;
  readonly rule?: Expected['rule'];
  readonly says: string;
  /** A piece of the advice, and what it leads to. */
  readonly advice: string;
  readonly mended: string;
  /** Where it is reported, if not where it stands. */
  readonly at?: string | number;
}

function slip({ name, file, right, wrong, rule = 'invalid-value', says, advice, mended, at = wrong }: Slip): Mistake {
  return {
    name,
    make: (site) => site.replace(file, right, wrong),
    expect: { rule, file, at, says },
    mend: { says: advice, make: (site) => site.replace(file, wrong, mended) },
  };
}

type Written = readonly [wrong: string, says: string, advice: string, mended: string];

const dates: readonly Written[] = [
  ['Q3 2020', 'a quarter is written year first: `2020-Q3`', 'Write "2020-Q3".', '2020-Q3'],
  ['2020 Q5', 'a date has no room for `Q5`', 'Write "2020", and say “Q5” in `statement`.', '2020'],
  ['H1 2020', 'a half-year is written year first: `2020-H1`', 'Write "2020-H1".', '2020-H1'],
  ['circa 2015', 'no room for `circa`', 'Write "2015", and say “circa” in `statement`.', '2015'],
  ['ca. 2015', 'no room for `ca.`', 'Write "2015", and say “ca.” in `statement`.', '2015'],
  ['~2015', 'no room for `~`', 'Write "2015", and say in words what “~” means in `statement`.', '2015'],
  ['2015?', 'no room for `?`', 'Write "2015", and say in words what “?” means in `statement`.', '2015'],
  ['early 2015', 'no room for `early`', 'Write "2015", and say “early” in `statement`.', '2015'],
  ['Ende Mai 2015', 'no room for `Ende`', 'Write "2015-05", and say “Ende” in `statement`.', '2015-05'],
  ['31 September 2015', 'September 2015 has 30 days', 'write "2015-09" if only the month is certain', '2015-09'],
  ['2015-09-31', 'September 2015 has 30 days', 'write "2015-09" if only the month is certain', '2015-09'],
  ['2015-13', 'there is no month `13`', 'write "2015" if only the year is certain', '2015'],
  ['Mai 2015', 'year first: `2015-05`', 'Write "2015-05".', '2015-05'],
  ['3. Mai 2015', 'year first: `2015-05-03`', 'Write "2015-05-03".', '2015-05-03'],
  ['May 3, 2015', 'year first: `2015-05-03`', 'Write "2015-05-03".', '2015-05-03'],
  ['5/13/2015', 'year first: `2015-05-13`', 'Write "2015-05-13".', '2015-05-13'],
  ['3/5/2015', 'one day here and another there', 'Write "2015-05-03" for 3 May 2015', '2015-05-03'],
  ['2014-2016', 'one date stands here, not a range', 'Write "2014", the first of them', '2014'],
  ['2014 to 2016', 'one date stands here, not a range', 'Write "2014", the first of them', '2014'],
  ['2015-05-03 – 2015-05-09', 'one date stands here, not a range', 'Write "2015-05-03", the first', '2015-05-03'],
  ['last spring', 'no date with a year of four digits', 'such as "2015" or "2015-05"', '2015'],
];

const periods: readonly Written[] = [
  ['Q3 2020', 'year first: `2020-Q3`', 'Write "2020-Q3".', '2020-Q3'],
  ['Juli 2020', 'year first: `2020-07`', 'Write "2020-07".', '2020-07'],
  ['H2 2020', 'a half-year has no form here', 'each quarter, "2020-Q3" and "2020-Q4"', '2020-Q3'],
];

/** Two points of a series, whose periods are of one length. */
const points = (first: string, second: string) =>
  `"${first}"\n      value: 3\n      source: annual-report\n      confidence: high\n    - period: "${second}"`;

/** Numbers as in prose, and the lines that the advice makes of them. */
const numbers: readonly Written[] = [
  [
    '10-20',
    '"10-20"',
    'Write `value: 15` and `qualifier: midpoint`, and say in `note` the two ends',
    '15|qualifier: midpoint',
  ],
  ['10–20', '"10–20"', 'Write `value: 15` and `qualifier: midpoint`', '15|qualifier: midpoint'],
  ['10 to 20', '"10 to 20"', 'Write `value: 15` and `qualifier: midpoint`', '15|qualifier: midpoint'],
  ['between 10 and 20', '"between 10', 'Write `value: 15` and `qualifier: midpoint`', '15|qualifier: midpoint'],
  ['[10, 20]', '[10,20]', 'Write `value: 15` and `qualifier: midpoint`', '15|qualifier: midpoint'],
  ['about 5', '"about 5"', 'Write `value: 5` and `qualifier: approximately`.', '5|qualifier: approximately'],
  ['mehr als 5', '"mehr als 5"', 'Write `value: 5` and `qualifier: more-than`.', '5|qualifier: more-than'],
  ['>5', 'must be a number', 'under `qualifier`: more-than for >', '5|qualifier: more-than'],
  ['5+', '"5+"', 'Write `value: 5` and `qualifier: at-least`.', '5|qualifier: at-least'],
  ['5k', '"5k"', 'Write `value: 5` and `scale: thousand`.', '5|scale: thousand'],
  ['5 million', '"5 million"', 'Write `value: 5` and `scale: million`.', '5|scale: million'],
  [
    '~5 Mio.',
    '"~5 Mio."',
    '`value: 5`, `scale: million` and `qualifier: approximately`',
    '5|scale: million|qualifier: approximately',
  ],
  ['1,200', '"1,200"', 'Write `value: 1200`', '1200'],
  ['1.200.000', '"1.200.000"', 'Write `value: 1200000`.', '1200000'],
];

const measureOf = (value: string, unit = 'count') =>
  `measures:\n    - id: offers\n      value: ${value}\n      unit: ${unit}\n      label: { en: "offers", de: "Angebote" }`;

/** A measure of a fact whose sentence says no number. */
function inMeasure([wrong, says, advice, mended]: Written): Mistake {
  const [value = '', ...fields] = mended.split('|');
  return {
    name: `the number “${wrong}”`,
    make: (site) => site.replace(data.facts, 'date: "1999"', measureOf(wrong)),
    expect: { rule: 'invalid-value', file: data.facts, at: `value: ${wrong}`, says },
    mend: {
      says: advice,
      make: (site) => site.replace(data.facts, `value: ${wrong}`, [`value: ${value}`, ...fields].join('\n      ')),
    },
  };
}

function inUnit([wrong, says, advice, mended]: Written): Mistake {
  return {
    name: `the unit “${wrong}”`,
    make: (site) => site.replace(data.facts, 'date: "1999"', measureOf('5', wrong)),
    expect: { rule: 'invalid-value', file: data.facts, at: `unit: ${wrong}`, says },
    mend: {
      says: advice,
      make: (site) => site.replace(data.facts, `unit: ${wrong}`, mended.replace('|', '\n      ')),
    },
  };
}

const aliases = '  aliases:\n    en: [CDN]\n    de: [CDN]\n';
const use = '  use:\n    notLaterThan: "2009"\n    basis: stated-start\n    state: in-use\n';
const noLoss = '  dataLoss:\n    statement:\n      en: "None."\n      de: "Keiner."\n';

/** Values for which a group of fields is wanted. */
const groups: readonly Slip[] = [
  {
    name: 'a text where one for each language is wanted',
    file: data.glossary,
    right: 'term:\n    en: "Content delivery network"\n    de: "Auslieferungsnetz"',
    wrong: 'term: "Content delivery network"',
    says: '`term` must be a group of fields',
    advice: 'Write `term: { en: "Content delivery network", de: "…" }`.',
    mended: 'term: { en: "Content delivery network", de: "Auslieferungsnetz" }',
  },
  {
    name: 'a region where what failed is wanted',
    file: data.incidents,
    right: '  lessons:',
    wrong: '  failure: us-east-1\n  lessons:',
    at: 'failure: us-east-1',
    says: '`failure` must be a group of fields',
    advice: 'Write `failure: { region: us-east-1 }`. It may have too: systems.',
    mended: '  failure: { region: us-east-1 }\n  discussion: { en: "So.", de: "So." }\n  lessons:',
  },
  {
    name: 'true where a reason is wanted',
    file: data.dependencies,
    right: '  until: "2014-06"\n',
    wrong: '  until: "2014-06"\n  inferred: true\n',
    at: 'inferred: true',
    says: '`inferred` must be a group of fields',
    advice: 'Write `inferred: { en: "…", de: "…" }`.',
    mended: '  until: "2014-06"\n  inferred: { en: "It fits.", de: "Es passt." }\n',
  },
  {
    name: 'a page where the places in sources are wanted',
    file: data.facts,
    right: 'sources: [annual-report]',
    wrong: 'sources: [annual-report]\n  locators: 22',
    at: 'locators: 22',
    says: '`locators` must be a group of fields',
    advice: 'Write `locators: { annual-report: { page: "22" } }`.',
    mended: 'sources: [annual-report]\n  locators: { annual-report: { page: "22" } }',
  },
  {
    name: 'a page where the place in a source is wanted',
    file: data.series,
    right: 'value: 25\n',
    wrong: 'value: 25\n      locator: 22\n',
    at: 'locator: 22',
    says: '`points[1].locator` must be a group of fields',
    advice: 'Write `locator: { page: "22" }`.',
    mended: 'value: 25\n      locator: { page: "22" }\n',
  },
  {
    name: 'a year where a time of use is wanted',
    file: data.systems,
    right: `kind: storage\n  layer: running\n  role:\n    en: "Keeps the files."\n    de: "Bewahrt die Dateien auf."\n${use}`,
    wrong: `kind: storage\n  layer: running\n  role:\n    en: "Keeps the files."\n    de: "Bewahrt die Dateien auf."\n  use: "2009"\n`,
    at: 'use: "2009"',
    says: '`use` must be a group of fields',
    advice: 'Write `use: { notLaterThan: "2009", basis: …, state: … }`. `basis`: stated-start | first-mention',
    mended: `kind: storage\n  layer: running\n  role:\n    en: "Keeps the files."\n    de: "Bewahrt die Dateien auf."\n  use: { notLaterThan: "2009", basis: stated-start, state: in-use }\n`,
  },
  {
    name: 'a word where a group within a group is wanted',
    file: data.incidents,
    right: noLoss,
    wrong: '  dataLoss: none\n',
    at: 'dataLoss: none',
    says: '`dataLoss` must be a group of fields',
    advice: 'Write `dataLoss: { statement: { en: "none", de: "…" } }`.',
    mended: '  dataLoss: { statement: { en: "none", de: "keiner" } }\n',
  },
  {
    name: 'a number where a list of numbers is wanted',
    file: data.facts,
    right: '  date: "1999"\n',
    wrong: '  measures: 7\n',
    at: 'measures: 7',
    says: '`measures` must be a list',
    advice: 'Write `measures: [{ id: "…", value: 7, unit: …, label: { en: "…", de: "…" } }]`.',
    mended: '  measures: [{ id: "offers", value: 7, unit: count, label: { en: "offers", de: "Angebote" } }]\n',
  },
  {
    name: 'two sources as a text',
    file: data.claims,
    right: 'sources: [annual-report]',
    wrong: 'sources: annual-report, from-memory',
    says: '`sources` must be a list',
    advice: 'Write `sources: [annual-report, from-memory]`.',
    mended: 'sources: [annual-report, from-memory]',
  },
  {
    name: 'other words as a text',
    file: data.glossary,
    right: aliases,
    wrong: '  aliases: CDN\n',
    at: 'aliases: CDN',
    says: '`aliases` must be a group of fields',
    advice: 'Write `aliases: { en: ["CDN"], de: [] }`.',
    mended: '  aliases: { en: ["CDN"], de: [] }\n',
  },
  {
    name: 'a term without other words',
    file: data.glossary,
    right: aliases,
    wrong: '# No other words.\n',
    at: 1,
    rule: 'missing-field',
    says: 'The field `aliases` is missing.',
    advice: 'Add `aliases: { en: [], de: [] }`.',
    mended: '  aliases: { en: [], de: [] }\n',
  },
  {
    name: 'other words in one language only',
    file: data.glossary,
    right: aliases,
    wrong: '  aliases:\n    en: [CDN]\n',
    at: 'en: [CDN]',
    rule: 'missing-translation',
    says: '`aliases` has no German text',
    advice: 'Add `de: []` to `aliases`.',
    mended: '  aliases:\n    en: [CDN]\n    de: []\n',
  },
];

const lasting = (field: string): Pick<Slip, 'file' | 'right' | 'wrong' | 'at'> => ({
  file: data.incidents,
  right: '  lessons:',
  wrong: `  ${field}\n  lessons:`,
  at: field,
});
const inHours = { mended: '  durationMinutes: 180\n  lessons:' };

/** A length of time without the unit of its field, or with another one. */
const lengths: readonly Slip[] = [
  {
    name: 'a length of time without a unit',
    ...lasting('duration: 3'),
    ...inHours,
    rule: 'unknown-field',
    says: '`durationMinutes` is, in minutes',
    advice: '`durationMinutes: 3` for 3 minutes, `durationMinutes: 180` for 3 hours',
  },
  {
    name: 'a length of time in another unit',
    ...lasting('durationHours: 3'),
    ...inHours,
    rule: 'unknown-field',
    says: '`durationMinutes` is, in minutes',
    advice: 'Write `durationMinutes: 180`.',
  },
  {
    name: 'a length of time with its unit as a word',
    ...lasting('durationMinutes: 3 Stunden'),
    ...inHours,
    says: 'must be a number, but is "3 Stunden"',
    advice: 'Write `durationMinutes: 180`.',
  },
];

const several = {
  rule: 'unknown-reference',
  file: data.incidents,
  right: 'provider: amazon\n',
  says: 'names several at once, and one record of providers stands here',
  advice: 'Write the one that it is about, such as `provider: amazon`, and name the others in `note`.',
  mended: 'provider: amazon\n',
} as const;

const indents: readonly (readonly [
  name: string,
  file: string,
  right: string,
  wrong: string,
  at: string,
  advice: string,
])[] = [
  [
    'a dash of a list that is indented too deep',
    data.series,
    '    - period: "2020"\n',
    '      - period: "2020"\n',
    'period: "2020"',
    'Begin this line with 4 spaces instead of 6, like `- period:` above.',
  ],
  [
    'a dash of a list that is indented too little',
    data.series,
    '    - period: "2020"\n      value: 25\n      source: annual-report\n      confidence: high\n',
    '  - period: "2020"\n    value: 25\n    source: annual-report\n    confidence: high\n',
    'period: "2020"',
    'Begin this line and those that belong to it with 4 spaces instead of 2',
  ],
  [
    'a field in a list that is indented too deep',
    data.series,
    '      value: 25\n',
    '        value: 25\n',
    'value: 25',
    'Begin this line with 6 spaces instead of 8, like `period:` above.',
  ],
  [
    'a record that is indented',
    data.facts,
    '- id: rumour',
    '  - id: rumour',
    '- id: rumour',
    'Begin this line with no space instead of 2, like `- id:` above.',
  ],
];

/** Mistakes whose advice can be followed to the letter, each of a kind that left people without one. */
export const hintMistakes: readonly Mistake[] = [
  ...dates.map(([wrong, says, advice, mended]) =>
    slip({
      name: `the date “${wrong}”`,
      file: data.facts,
      right: 'date: "1999"',
      wrong: `date: "${wrong}"`,
      says,
      advice,
      mended: `date: "${mended}"`,
    }),
  ),
  ...periods.map(([wrong, says, advice, mended]) =>
    slip({
      name: `the period “${wrong}”`,
      file: 'src/data/series/income.yaml',
      right: points('2019', '2020'),
      wrong: points(mended.replace('2020', '2019'), wrong),
      says,
      advice,
      mended: points(mended.replace('2020', '2019'), mended),
      at: `period: "${wrong}"`,
    }),
  ),
  ...numbers.map(inMeasure),
  ...(
    [
      ['drivers', 'not one of the allowed values', 'Write `unit: count` (`people` for human beings)', 'unit: count'],
      ['dollars', 'not one of the allowed values', 'Write `unit: usd`.', 'unit: usd'],
      [
        'GB',
        'not one of the allowed values',
        'Write `unit: bytes` and `scale: billion`.',
        'unit: bytes|scale: billion',
      ],
    ] as const
  ).map(inUnit),
  ...[...groups, ...lengths].map(slip),
  slip({
    ...several,
    name: 'two names where one record stands',
    wrong: 'provider: Amazon and Netflix\n',
    at: 'provider: Amazon and',
  }),
  slip({
    ...several,
    name: 'two ids where one record stands',
    wrong: 'provider: amazon, netflix\n',
    at: 'provider: amazon,',
  }),
  ...indents.map(([name, file, right, wrong, at, advice]) =>
    slip({
      name,
      file,
      right,
      wrong,
      at,
      rule: 'yaml-syntax',
      says: 'The line is not indented like the lines it belongs to.',
      advice,
      mended: right,
    }),
  ),
  slip({
    name: 'a field of the record inside the one above it',
    file: data.facts,
    right: '  date: "1999"',
    wrong: '    date: "1999"',
    rule: 'unknown-field',
    says: '`date` is not a field of `statement`: the line is indented too deep',
    advice: 'Begin the line as far in as `statement`.',
    mended: '  date: "1999"',
  }),
  slip({
    name: 'a text beside the field that it belongs to',
    file: data.facts,
    right: '    de: "Es soll',
    wrong: '  de: "Es soll',
    rule: 'unknown-field',
    says: '`de` belongs to `statement`: the line is not indented deep enough',
    advice: 'Begin the line two spaces further in than `statement`.',
    mended: '    de: "Es soll',
  }),
  slip({
    name: 'two sources in one citation, with a word between',
    file: german,
    right: '<Cite id="annual-report" />',
    wrong: '<Cite id="annual-report and from-memory" />',
    rule: 'unknown-reference',
    says: 'names several at once',
    advice: 'Write two of them, one behind the other: <Cite id="annual-report" /><Cite id="from-memory" />',
    mended: '<Cite id="annual-report" />',
  }),
  slip({
    name: 'two facts in one',
    file: german,
    right: '- Filme zum Leihen, <Fact id="opening" /> an der Zahl.',
    wrong: '- Filme zum Leihen, <Fact id="opening rumour" /> an der Zahl.',
    rule: 'unknown-reference',
    says: '`opening rumour` names several at once',
    advice: 'Write two of them, one behind the other: <Fact id="opening" /><Fact id="rumour" />',
    mended: '- Filme zum Leihen, <Fact id="opening" /> an der Zahl.',
  }),
  {
    ...inProse('an address without its scheme', 'Mehr steht [in der Chronik](www.example.org/history).', {
      rule: 'broken-link',
      at: 'www.example.org/history',
      says: 'its scheme is missing',
    }),
    mend: {
      says: 'write <Cite id="from-memory" /> at the end of the sentence',
      make: (site) => {
        site.replace(german, '[in der Chronik](www.example.org/history).', 'in der Chronik.<Cite id="from-memory" />');
        addParagraph(site, 'More is in the chronicle.<Cite id="from-memory" />', english);
      },
    },
  },
  slip({
    name: 'the address of a source without its scheme',
    file: data.sources,
    right: 'url: https://example.org/history',
    wrong: 'url: www.example.org/history',
    says: 'must be an http or https address',
    advice: 'Write `url: https://www.example.org/history`',
    mended: 'url: https://www.example.org/history',
  }),
];
