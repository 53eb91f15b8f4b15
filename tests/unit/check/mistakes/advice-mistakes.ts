import type { Expected, Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const address = 'https://example.org/annual-report';

/** One place of a file, written wrong, and what the advice makes of it. */
interface Slip extends Expected {
  readonly name: string;
  readonly right: string;
  readonly wrong: string;
  /** A piece of the advice. */
  readonly advice: string;
  /** What stands there then: what stood there before, unless told. */
  readonly mended?: string;
  /** The same in the other language, and what else is there to be done. */
  readonly otherwise?: (site: SiteFiles) => void;
  readonly also?: readonly Expected[];
}

function slip({ name, right, wrong, advice, mended = right, otherwise, also, ...expect }: Slip): Mistake {
  return {
    name,
    make: (site) => {
      site.replace(expect.file, right, wrong);
      otherwise?.(site);
    },
    expect,
    ...(also ? { also } : {}),
    mend: { says: advice, make: (site) => site.replace(expect.file, wrong, mended) },
  };
}

const unknown = { rule: 'unknown-reference' } as const;
const cited = { ...unknown, file: english, right: '<Cite id="annual-report" />' } as const;

/** What stands where the id of a record belongs. */
const ids: readonly Slip[] = [
  {
    ...unknown,
    name: 'a provider that there is not',
    file: data.incidents,
    right: 'provider: amazon\n',
    wrong: 'provider: google\n',
    at: 'provider: google',
    says: '`google` is not in providers.',
    advice: 'Write one of these: amazon, netflix. Another record of providers is added in src/data/providers/.',
  },
  {
    ...unknown,
    name: 'a system where its provider belongs',
    file: data.incidents,
    right: 'provider: amazon\n',
    wrong: 'provider: amazon-s3\n',
    at: 'provider: amazon-s3',
    says: 'It is in systems, which this field does not take',
    advice: 'Write the id of a record of providers, such as `amazon`, connected with `amazon-s3`.',
  },
  {
    ...unknown,
    name: 'a source where a fact belongs',
    file: data.events,
    right: 'fact: opening',
    wrong: 'fact: annual-report',
    at: 'fact: annual-report',
    says: 'It is in sources, which this field does not take',
    advice: 'such as `opening`, connected with `annual-report`',
  },
  {
    ...unknown,
    name: 'the address of a source where its id belongs',
    file: data.claims,
    right: 'sources: [annual-report]',
    wrong: 'sources: ["https://www.example.org/annual-report/"]',
    at: 'https://www.example.org',
    says: 'is an address, and the id of a record of sources stands here',
    advice: 'Write `annual-report`, the record with this address.',
  },
  {
    ...unknown,
    name: 'an address that no source has, where the id of one belongs',
    file: data.claims,
    right: 'sources: [annual-report]',
    wrong: 'sources: ["https://example.org/another"]',
    at: 'https://example.org/another',
    says: 'is an address, and the id of a record of sources stands here',
    advice: 'Put it into a record of sources, in src/data/sources/, and write the id of that record here.',
  },
  {
    ...cited,
    name: 'the address of a source in a citation',
    wrong: `<Cite id="${address}" />`,
    at: `<Cite id="${address}"`,
    says: 'is an address, and an id stands here',
    advice: 'Write `annual-report`, the record with this address.',
  },
  {
    ...cited,
    name: 'a fact in a citation',
    wrong: '<Cite id="opening" />',
    at: '<Cite id="opening" />',
    says: '`opening` is not in sources. It is in facts.',
    advice: 'If not, write the id of a record of sources, such as `annual-report`, connected with `opening`.',
  },
  {
    ...unknown,
    name: 'a diagram where a system belongs',
    file: english,
    right: '<System id="amazon-s3">',
    wrong: '<System id="system-gateway">',
    at: '<System id="system-gateway">',
    says: '`system-gateway` is not in systems. It is a diagram.',
    advice: 'write <Diagram id="system-gateway" /> between paragraphs. If not, write one of these: amazon-s3,',
  },
  {
    ...unknown,
    name: 'a source where a number belongs',
    file: german,
    right: '<Fact id="opening" /> an der Zahl',
    wrong: '<Fact id="annual-report" /> an der Zahl',
    at: '<Fact id="annual-report" />',
    says: '`annual-report` is not in facts or incidents. It is in sources.',
    advice:
      'If that is meant, write <Cite id="annual-report" />. If not, write the id of a record of facts or incidents',
  },
];

const change =
  '{ record: facts/opening, field: titles, was: { value: 900, unit: titles }, is: { value: 925, unit: titles } }';
const changesOf = (changes: string) => `  records: [events/opening, facts/opening]\n  changes: ${changes}\n`;
const corrected = {
  rule: 'invalid-value',
  file: data.corrections,
  right: '  records: [events/opening]\n',
  mended: changesOf(`[${change}]`),
} as const;

/** Corrections whose `changes` are no list of old and new values. */
const corrections: readonly Slip[] = [
  {
    ...corrected,
    name: 'a change as a sentence',
    wrong: changesOf('"There were 900 titles."'),
    at: 'changes: "There',
    says: '`changes` must be a list',
    advice: 'Write `changes: [{ record: "…", field: "…" }]`. `record`: The record whose value it is',
  },
  {
    ...corrected,
    name: 'a change without its values',
    wrong: changesOf(''),
    at: 'changes:',
    says: '`changes` has no value',
    advice: 'It may have too: was, is.',
  },
  {
    ...corrected,
    name: 'a number without its unit in a change',
    wrong: changesOf(`[${change.replace('{ value: 900, unit: titles }', '900')}]`),
    at: 'was: 900,',
    says: 'must be a text, or a group of fields. Found: 900',
    advice: 'Write `was: { value: 900, unit: … }`.',
  },
  {
    ...corrected,
    rule: 'untold-change',
    name: 'a change of a record that the correction does not name',
    wrong: `  records: [events/opening]\n  changes: [${change}]\n`,
    at: 'changes: [',
    says: '`facts/opening` is not among the `records` of this correction',
    advice: 'Write `records: [events/opening, facts/opening]`',
  },
];

const copy = `
- id: second-one
  title: "Annual report"
  publisher: Example Films
  published: "2020-01-28"
  accessed: "2026-11-23"
  url: https://www.example.org/annual-report/
  kind: primary
  checked: read
`;
const again = {
  rule: 'source-address',
  file: data.sources,
  at: 'https://www.example.org/annual-report/',
  says: 'The source `annual-report` has the same address',
} as const;

/** A source that is there twice. */
const copies: readonly Mistake[] = [
  {
    name: 'a source a second time, which nothing names',
    make: (site) => site.append(data.sources, copy),
    expect: again,
    also: [
      {
        rule: 'unused-source',
        file: data.sources,
        at: 'id: second-one',
        says: 'Nothing rests on the source `second-one`.',
        severity: 'warning',
      },
    ],
    mend: {
      says: 'Remove `second-one`, which nothing names.',
      make: (site) => site.replace(data.sources, copy, ''),
    },
  },
  {
    name: 'a source a second time, which another place names',
    make: (site) => {
      site.append(data.sources, copy);
      for (const file of [english, german])
        site.replace(file, '<Cite id="annual-report" />', '<Cite id="second-one" />');
    },
    expect: again,
    mend: {
      says: 'Name `annual-report` wherever `second-one` is named, and remove this one.',
      make: (site) => {
        site.replace(data.sources, copy, '');
        for (const file of [english, german])
          site.replace(file, '<Cite id="second-one" />', '<Cite id="annual-report" />');
      },
    },
  },
];

const inMeasure = (unit: string) =>
  `measures:\n    - { id: offers, value: 5, ${unit}, label: { en: "offers", de: "Angebote" } }`;
const inFact = { rule: 'invalid-value', file: data.facts, right: 'date: "1999"' } as const;

/** Dates, addresses, lengths and numbers of books that are none. */
const values: readonly Slip[] = [
  ...(
    [
      ['drivers', 'Write `unit: count` (`people` for human beings) if it is counted one by one', 'unit: count'],
      ['stores', 'Write `unit: count` (`people` for human beings) if it is counted one by one', 'unit: count'],
      ['Gbps', 'Write `unit: bits-per-second` and `scale: billion`.', 'unit: bits-per-second, scale: billion'],
    ] as const
  ).map(([unit, advice, mended]) => ({
    ...inFact,
    name: `the unit “${unit}”, which the list has not`,
    wrong: inMeasure(`unit: ${unit}`),
    at: `unit: ${unit}`,
    says: 'not one of the allowed values',
    advice,
    mended: inMeasure(mended),
  })),
  ...['1990s', '1990er', 'the 1990s'].map((decade) => ({
    ...inFact,
    name: `the date “${decade}”`,
    wrong: `date: "${decade}"`,
    at: `date: "${decade}"`,
    says: 'which is ten years, and a date is one year at the most',
    advice: `such as "1995". If no year is known, leave out \`date\`, and say “${decade}” in \`statement\`.`,
    mended: '# In words only.',
  })),
  ...[
    'http://localhost:4321/history',
    'http://127.0.0.1:4321/history',
    'http://press.local/history',
    'file:///home/me/history.pdf',
  ].map((address) => ({
    rule: 'invalid-value' as const,
    file: data.sources,
    name: `the address ${address}`,
    right: 'url: https://example.org/history',
    wrong: `url: ${address}`,
    at: address,
    says: '`url` must be an ',
    advice: 'write the address at which the page is open to everybody. What is on no page',
  })),
  ...(
    [
      ['978-3-16-148410-7', 'If all others are right, the last one is 0 instead of 7.', '978-3-16-148410-0'],
      ['3-16-148410-1', 'If all others are right, the last one is X instead of 1.', '3-16-148410-X'],
      ['3-16-148410-x', 'Write `isbn: "316148410X"`', '316148410X'],
      ['978-3-16-14841', 'It has 11 digits: copy all 10 or 13 from the book, in quotes.', '978-3-16-148410-0'],
      ['ISBN 9783161484100', 'Write `isbn: "9783161484100"`', '9783161484100'],
    ] as const
  ).map(([isbn, advice, mended]) => ({
    rule: 'invalid-value' as const,
    file: data.sources,
    name: `the ISBN ${isbn}`,
    right: 'url: https://example.org/history',
    wrong: `isbn: "${isbn}"`,
    at: `isbn: "${isbn}"`,
    says: '`isbn` must be',
    advice,
    mended: `isbn: "${mended}"`,
  })),
  ...(
    [
      ['"about an hour"', '`durationMinutes: 60` for 1 hour, `durationMinutes: 90` for 1.5 hours; or leave', '60'],
      ['-5', '`durationMinutes: 60` for 1 hour, `durationMinutes: 90` for 1.5 hours; or leave', '60'],
      ['1.5', '`durationMinutes: 90` for 1.5 hours, `durationMinutes: 2` for 2 minutes', '90'],
      ['{ hours: 3 }', 'Write `durationMinutes: 180`.', '180'],
    ] as const
  ).map(([wrong, advice, mended]) => ({
    rule: 'invalid-value' as const,
    file: data.incidents,
    name: `an outage of ${wrong} minutes`,
    right: '  lessons:',
    wrong: `  durationMinutes: ${wrong}\n  lessons:`,
    at: `durationMinutes: ${wrong}`,
    says: '`durationMinutes` must be',
    advice,
    mended: `  durationMinutes: ${mended}\n  lessons:`,
  })),
  {
    rule: 'invalid-value',
    file: english,
    name: 'a description of too few characters',
    right: 'description: How a small shop for films opened its doors and what it sold on the first day.',
    wrong: 'description: How a small shop opened its doors.',
    at: 'description:',
    says: '`description` must have at least 40 characters',
    advice: 'It has 34 characters: add at least 6.',
  },
  {
    rule: 'invalid-value',
    file: english,
    name: 'a title of too many characters',
    right: 'title: The opening',
    wrong: `title: The opening of the shop${' on the corner'.repeat(5)}`,
    at: 'title:',
    says: '`title` must have at most 80 characters',
    advice: 'It has 93 characters: take away at least 13.',
  },
];

const remark = '<Aside kind="note">\nNobody had asked before.\n</Aside>';
const inRemark = { rule: 'mdx-syntax', file: english, right: remark } as const;
const opened = '<Fact id="opening" /> titles';

/** Components and headings that are written otherwise than they can be read. */
const markup: readonly Slip[] = [
  {
    rule: 'mdx-syntax',
    file: english,
    name: 'an attribute without quotes, in one language',
    right: opened,
    wrong: '<Fact id="opening" digits=2 /> titles',
    at: 'digits=2',
    says: '`<Fact>` has an attribute without quotes.',
    advice: 'Write digits="2" with straight quotes.',
    mended: '<Fact id="opening" digits="2" /> titles',
    // What the other language says of a figure of both is not to be doubted for it.
    otherwise: (site) => {
      site.replace(german, 'und hatte <Fact id="opening" />', 'und hatte <Fact id="opening" digits="2" />');
      for (const [file, words] of [
        [german, 'die Grafik'],
        [english, 'the figure'],
      ] as const)
        site.replace(file, '#the-first-day).', `#the-first-day) (<Figure id="shelf-to-file">${words}</Figure>).`);
    },
  },
  {
    rule: 'mdx-syntax',
    file: english,
    name: 'an attribute in typographic quotes, which names itself',
    right: '<Aside kind="note">',
    wrong: '<Aside kind=“note”>',
    at: '<Aside kind=',
    says: '`<Aside>` has an attribute in typographic quotes.',
    advice: 'Use straight quotes: kind="note".',
  },
  {
    rule: 'closed-vocabulary',
    file: english,
    name: 'decimals in braces',
    right: opened,
    wrong: '<Fact id="opening" digits={2} /> titles',
    at: 'digits={2}',
    says: 'The attribute `digits` of `<Fact>` must be a plain text in quotes.',
    advice: 'Write digits="2" with straight quotes.',
    mended: '<Fact id="opening" digits="2" /> titles',
    otherwise: (site) =>
      site.replace(german, 'und hatte <Fact id="opening" />', 'und hatte <Fact id="opening" digits="2" />'),
  },
  {
    rule: 'closed-vocabulary',
    file: english,
    name: 'decimals in words',
    right: opened,
    wrong: '<Fact id="opening" digits="viele" /> titles',
    at: 'digits="viele"',
    says: '`digits` must be 0 to 6',
    advice: 'write digits="1" for one, or leave it out',
  },
  {
    rule: 'closed-vocabulary',
    file: english,
    name: 'a component that there is not',
    right: '<Claim id="founded-early" />',
    wrong: '<Video id="founded-early" />',
    at: '<Video',
    says: '`<Video>` is not allowed in a chapter.',
    advice: 'The components are Aside, Brief, Chart, Cite, Claim, Diagram, Fact, Figure, Incident, System, Term.',
  },
  {
    rule: 'closed-vocabulary',
    file: english,
    name: 'a remark of no kind',
    right: '<Aside kind="note">',
    wrong: '<Aside>',
    at: '<Aside>',
    says: '`<Aside>` needs the attribute `kind`.',
    advice: 'Write it as <Aside kind="note">…</Aside>. `kind`: note, trap, judgement.',
  },
  {
    ...inRemark,
    name: 'a list that runs into the end of a remark',
    wrong: '<Aside kind="note">\n\nThey asked:\n- One.\n- Another one.</Aside>',
    at: '- Another one.</Aside>',
    says: '`</Aside>` stands within a paragraph, and `<Aside>` began before it.',
    advice: 'Write `</Aside>` on a line of its own, with an empty line above it',
  },
  {
    ...inRemark,
    name: 'a text behind the end of a remark',
    wrong: '<Aside kind="note">\nNobody had asked before.\n</Aside> Nor later.',
    at: '</Aside> Nor later.',
    says: '`</Aside>` stands within a paragraph',
    advice: 'Write `</Aside>` on a line of its own, with an empty line above it',
  },
  {
    ...inRemark,
    name: 'a remark that begins in the line of its text and ends below',
    wrong: '<Aside kind="note">Nobody had asked.\n\nReally.\n</Aside>',
    at: '<Aside kind="note">Nobody',
    says: '`<Aside>` is opened here and never closed.',
    advice: 'Write `<Aside kind="note">` and `</Aside>` each on a line of its own, with empty lines between them',
  },
  {
    ...inRemark,
    name: 'a remark that is closed by another name',
    wrong: remark.replace('</Aside>', '</aside>'),
    at: '</aside>',
    says: '`</aside>` stands where `<Aside>` must be closed first.',
    advice: 'Write `</Aside>` here, or before it.',
  },
  {
    rule: 'heading-id',
    file: english,
    name: 'a heading with the id of another one, which the other language has not',
    right: '### Who carried it {#who-carried-it}',
    wrong: '### Who carried it {#what-was-sold}',
    at: '### Who carried it',
    says: '`what-was-sold` is used twice in this chapter; the first is in line 26.',
    advice: 'such as {#who-carried-it}, and the same in every language',
  },
  {
    rule: 'heading-id',
    file: german,
    name: 'a heading without the id that the other language has',
    right: 'Was es zu kaufen gab {#what-was-sold}',
    wrong: 'Was es zu kaufen gab',
    at: 'Was es zu kaufen gab',
    says: 'has no id',
    advice: 'End the line with one in English, such as {#what-was-sold}, the same in every language.',
  },
];

const newSection = (language: 'en' | 'de') =>
  ({
    en: '## In between {#in-between}\n\nNothing happened then.\n\n### For long {#for-long}\n\nNothing at all.\n\n',
    de: '## Dazwischen {#in-between}\n\nDa geschah nichts.\n\n### Lange {#for-long}\n\nGar nichts.\n\n',
  })[language];
const soldEnglish = '## What was sold';
const soldGerman = '## Was es zu kaufen gab';

/** Sections that one language has and the other lacks. */
const sections: readonly Mistake[] = [
  {
    name: 'two new sections in one language',
    make: (site) => site.replace(english, soldEnglish, newSection('en') + soldEnglish),
    expect: {
      rule: 'language-parity',
      file: german,
      at: '{#the-first-day}',
      says: `The section \`in-between\` is missing here: it stands at ${english}:26 as “In between”.`,
    },
    also: [{ rule: 'language-parity', file: german, at: '{#the-first-day}', says: 'The section' }],
    mend: {
      says: 'Paste lines 26–29 of that file above `Was es zu kaufen gab` in line 26, and write their words in German; the heading keeps its id, `## … {#in-between}`.',
      make: (site) => site.replace(german, soldGerman, newSection('de') + soldGerman),
    },
  },
  {
    name: 'a section with all that stands in it in one language only',
    make: (site) => site.write(german, site.read(german).replace(/## [^\n]*\{#what-was-sold\}[^]*?(?=### )/, '')),
    expect: {
      rule: 'language-parity',
      file: german,
      at: '{#the-first-day}',
      says: `The section \`what-was-sold\` is missing here: it stands at ${english}:26`,
    },
  },
  {
    name: 'a section that the original lacks',
    make: (site) => site.append(german, '\n## Nachtrag {#afterword}\n\nMehr war nicht.\n'),
    expect: {
      rule: 'language-parity',
      file: english,
      at: '{#who-carried-it}',
      says: 'The section `afterword` is missing here',
    },
    mend: {
      says: 'Paste lines 50–52 of that file at the end of the file, and write their words in English; the heading keeps its id, `## … {#afterword}`.',
      make: (site) => site.append(english, '\n## Afterword {#afterword}\n\nThere was no more.\n'),
    },
  },
  {
    name: 'sections in another order in one language',
    make: (site) => {
      const [before = '', first = '', second = ''] = site.read(german).split(/(?=^## )/m);
      site.write(german, `${before}${second.trimEnd()}\n\n${first.trimEnd()}\n`);
    },
    expect: {
      rule: 'language-parity',
      file: german,
      at: '{#what-was-sold}',
      says: 'Section 1 is `what-was-sold`, but it is `the-first-day`',
    },
    mend: {
      says: 'Put the sections into the order of that file: the-first-day, what-was-sold, who-carried-it.',
      make: (site) => {
        const [before = '', second = '', first = ''] = site.read(german).split(/(?=^## )/m);
        site.write(german, `${before}${first.trimEnd()}\n\n${second.trimEnd()}\n`);
      },
    },
  },
];

const drawn = 'shop["The shop"] --> files["The files"]';
const inDiagram = { rule: 'diagram', file: english, right: drawn } as const;

/** Signs that flowcharts, texts and lists cannot have. */
const signs: readonly Slip[] = [
  ...(['->', '=>', '→', '–>', '->>'] as const).map((arrow) => ({
    ...inDiagram,
    name: `the arrow ${arrow} in a flowchart`,
    wrong: drawn.replace('-->', arrow),
    at: `shop["The shop"] ${arrow}`,
    says: `\`${arrow}\` is no arrow in this kind of diagram.`,
    advice: arrow === '=>' ? 'Write `==>`: shop["The shop"] ==> files' : `Write \`-->\`: ${drawn}`,
    mended: arrow === '=>' ? drawn.replace('-->', '==>') : drawn,
  })),
  {
    ...inDiagram,
    name: 'a node that is called end',
    wrong: 'shop["The shop"] --> end["The files"]',
    at: '--> end',
    says: '`end` closes a group of nodes, so that no node can be called so.',
    advice: 'Give the node another id here and wherever it is named: shop["The shop"] --> finish["The files"]',
    mended: drawn,
  },
  {
    ...inDiagram,
    name: 'a label whose quote is never closed',
    wrong: 'shop["The shop] --> files["The files"]',
    at: 'shop["The shop]',
    says: 'A double quote of this line is never closed.',
    advice: 'Write one on either side of each label',
  },
  ...(['$x^y$', '$y$', '$$y$$'] as const).map((formula) => ({
    rule: 'unclosed-markup' as const,
    file: english,
    name: `the formula ${formula}`,
    right: 'Nobody had asked before.',
    wrong: `Nobody had asked ${formula} before.`,
    at: formula,
    says: 'Formulas are not set here',
    advice: 'Write it in words or in plain signs, as in x² or a/b, without dollar signs',
    mended: 'Nobody had asked xʸ before.',
  })),
  {
    rule: 'closed-vocabulary',
    file: english,
    name: 'a formula with braces',
    right: 'Nobody had asked before.',
    wrong: 'Nobody had asked $\\sqrt{y}$ before.',
    at: '$\\sqrt{y}$',
    says: 'Formulas are not set here, and their braces are taken for code.',
    advice: 'Write it in words or in plain signs',
    mended: 'Nobody had asked √y before.',
  },
  {
    rule: 'mdx-syntax',
    file: english,
    name: 'a formula whose braces hold what is no code',
    right: 'Nobody had asked before.',
    wrong: 'Nobody had asked $\\frac{y z}{z}$ before.',
    at: '$\\frac{y z}{z}$',
    says: 'Formulas are not set here',
    advice: 'Write it in words or in plain signs',
    mended: 'Nobody had asked √y before.',
  },
  {
    rule: 'mdx-syntax',
    file: english,
    name: 'a space that keeps words together behind the # of a heading',
    right: '## What was sold',
    wrong: '##\u00A0What was sold',
    at: 'What was sold',
    says: 'The space behind the # of this heading is one that keeps words together',
    advice: 'Delete it, and type a plain space.',
  },
  ...(
    [
      ['a soft hyphen in a chapter', 'Nobody', 'No\u00ADbody', 'The line holds a soft hyphen (U+00AD).', 'No'],
      ['spaces without width', 'Nobody had', 'Nobody\u200B \u200Bhad', 'a space without width (U+200B)', 'Nobody'],
    ] as const
  ).map(([name, right, wrong, says, behind]) => ({
    rule: 'file-encoding' as const,
    file: english,
    name,
    right: `${right}${right === 'Nobody' ? ' had' : ''} asked before.`,
    wrong: `${wrong}${right === 'Nobody' ? ' had' : ''} asked before.`,
    at: 'asked before',
    says,
    advice: `Delete the sign behind “${behind}”, or retype the line.`,
  })),
];

const lists: readonly Mistake[] = [
  {
    name: 'a list whose signs have a space behind them that keeps words together',
    make: (site) => {
      for (const item of ['- Films for rent', '- Films for sale'])
        site.replace(english, item, item.replace(' ', '\u00A0'));
    },
    expect: {
      rule: 'list-marker',
      file: english,
      at: 'Films for rent',
      says: 'the space behind `-` is one that keeps words together',
    },
    mend: {
      says: 'Delete the space behind the sign, and type a plain one.',
      make: (site) => site.write(english, site.read(english).replaceAll('-\u00A0', '- ')),
    },
  },
];

const measure = (value: string, note = '') =>
  `measures:\n    - { id: offers, value: ${value}, label: { en: "offers", de: "Angebote" } }\n${note}`;
const noted = (en: string, de: string) => `  note: { en: "${en}", de: "${de}" }\n`;

/** Numbers beyond all that there can be, and the note that says why one is right nevertheless. */
const doubtful: readonly Mistake[] = [
  ...(
    [
      ['-300, unit: percent', 'is a fall by more than all there was', '300'],
      ['300, unit: percent', 'is more than all', '300'],
      ['160, scale: trillion, unit: usd', 'is more than all the world earns in a year', '160'],
    ] as const
  ).flatMap(([value, says, number]): Mistake[] =>
    ['', noted('Nobody remembers.', 'Niemand weiß es mehr.')].map((note) => ({
      name: `the value ${value}${note === '' ? '' : ', with a note on something else'}`,
      make: (site) => site.replace(data.facts, 'date: "1999"\n', measure(value, note)),
      expect: { rule: 'implausible-value', file: data.facts, at: `value: ${value}`, says, severity: 'warning' },
      mend: {
        says: `with the number \`${number}\` in it.`,
        make: (site) =>
          site.replace(
            data.facts,
            measure(value, note),
            measure(value, noted(`It is ${number} indeed.`, `Es sind wirklich ${number}.`)),
          ),
      },
    })),
  ),
];

/** Mistakes after which people did what they were told, and were not done. */
export const adviceMistakes: readonly Mistake[] = [
  ...[...ids, ...corrections, ...values, ...markup, ...signs].map(slip),
  ...sections,
  ...lists,
  ...doubtful,
  ...copies,
];
