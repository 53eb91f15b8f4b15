import { inProse } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const guide = 'CONTRIBUTING.md';

/** Two headings of the guide, of which the second makes the mistake. */
function inGuide(
  name: string,
  headings: string,
  says: string,
  rule: 'heading-id' | 'heading-level' | 'reserved-id',
): Mistake {
  return {
    name: `a heading of the guide ${name}`,
    make: (site) => site.write(guide, `# Contributing\n\n## First\n\n${headings}\n\nText.\n`),
    expect: { rule, file: guide, at: 4 + headings.split('\n').length, says },
  };
}

const claimTo = (id: string) => (site: SiteFiles) => {
  site.replace(data.claims, '- id: founded-early', `- id: ${id}`);
  for (const file of [english, german]) site.replace(file, '<Claim id="founded-early" />', `<Claim id="${id}" />`);
};

const incidentTo = (id: string) => (site: SiteFiles) => {
  site.replace(data.incidents, '- id: storm', `- id: ${id}`);
  for (const file of [english, german]) site.replace(file, '<Incident id="storm">', `<Incident id="${id}">`);
};

/** A mistake in the chapter of both languages, which must not differ. */
function inBoth(
  rule: 'nesting' | 'duplicate-id',
  name: string,
  from: readonly [english: string, german: string],
  to: readonly [english: string, german: string],
  says: string,
  at: readonly [english: string | number, german: string | number] = to,
): Mistake {
  return {
    name,
    make: (site) => {
      site.replace(english, from[0], to[0]);
      site.replace(german, from[1], to[1]);
    },
    expect: { rule, file: german, at: at[1], says },
    also: [{ rule, file: english, at: at[0], says }],
  };
}

const both = (text: string) => [text, text] as const;
const term = ['<Term id="cdn">delivery network</Term>', '<Term id="cdn">Auslieferungsnetz</Term>'] as const;
const system = '<System id="amazon-s3">S3</System>';
const incident = ['<Incident id="storm">storm</Incident>', '<Incident id="storm">Sturm</Incident>'] as const;
const link = [
  '[the same section](/chapters/opening/#the-first-day)',
  '[selben Abschnitt](/chapters/opening/#the-first-day)',
] as const;
const sold = ['## What was sold {#what-was-sold}', '## Was es zu kaufen gab {#what-was-sold}'] as const;
const heading = (words: string) => both(`## ${words} {#what-was-sold}`);

/** What browsers would make another page of. */
const nestingMistakes: readonly Mistake[] = [
  inProse('quotations inside each other', `${'> '.repeat(5)}Tief.`, {
    rule: 'nesting',
    at: 'Tief',
    says: 'stands inside 4 others',
  }),
  inProse(
    'lists inside each other',
    [0, 1, 2, 3, 4].map((depth) => `${'  '.repeat(depth)}- Tief ${'x'.repeat(depth)}`).join('\n'),
    {
      rule: 'nesting',
      at: 'Tief xxxx',
      says: 'stands inside 4 others',
    },
  ),
  inBoth(
    'nesting',
    'a component that is a link, in a link',
    link,
    both(`[see <Incident id="storm" /> here](/about/)`),
    '`<Incident>` stands inside a link',
  ),
  inBoth(
    'nesting',
    'a link in a component that is a link',
    term,
    both('<Term id="cdn">[network](/about/)</Term>'),
    'A link stands inside `<Term>`',
  ),
  inBoth(
    'nesting',
    'an address in a component that is a link',
    both(system),
    both('<System id="amazon-s3">https://aws.amazon.com</System>'),
    'A link stands inside `<System>`',
  ),
  inBoth(
    'nesting',
    'a term in a term',
    term,
    both('<Term id="cdn">network **of <Term id="cdn">delivery</Term>**</Term>'),
    '`<Term>` stands inside `<Term>`',
  ),
  inBoth(
    'nesting',
    'a number in a component that is a link',
    both(system),
    both('<System id="amazon-s3">S3 of <Fact id="opening" show="date" /></System>'),
    '`<Fact>` stands inside `<System>`',
  ),
  inBoth(
    'nesting',
    'a source in a component that is a link',
    incident,
    both('<Incident id="storm">storm<Cite id="annual-report" /></Incident>'),
    '`<Cite>` stands inside `<Incident>`',
  ),
  ...(
    [
      ['a link', 'See [them](/about/)', 'A link'],
      ['an address', 'See https://example.org', 'A link'],
      ['a number', 'Of <Fact id="opening" show="date" />', '`<Fact>`'],
      ['a system', '**About <System id="amazon-s3" />**', '`<System>`'],
      ['a source', 'Sold<Cite id="annual-report" />', '`<Cite>`'],
      ['nothing but a term', '<Term id="cdn" />', '`<Term>`'],
    ] as const
  ).map(([what, words, says]) =>
    inBoth(
      'nesting',
      `${what} in a heading`,
      sold,
      heading(words),
      `${says} stands inside a heading, which is a link to itself`,
    ),
  ),
  ...(
    [
      ['a heading', '## Held {#held}', 'A heading'],
      ['a paragraph', 'words', 'A paragraph'],
      ['a list', '- words', 'A list'],
      ['a table', '| a |\n| - |\n| b |', 'A table'],
      ['a block of code', '```text\nwords\n```', 'A block of code'],
      ['an aside', '<Aside kind="note">\nwords\n</Aside>', '`<Aside>`'],
      ['a chart', '<Chart id="income-first" />', '`<Chart>`'],
    ] as const
  ).map(([what, block, says]) =>
    inBoth(
      'nesting',
      `${what} in a component that takes words`,
      both('<Diagram id="system-gateway" />'),
      both(`<Diagram id="system-gateway" />\n\n<Term id="cdn">\n\n${block}\n\n</Term>`),
      `${says} stands inside \`<Term>\``,
      [52, 52],
    ),
  ),
  ...(
    [
      ['a sentence', ['Text <Claim id="founded-early" /> text.', '<Claim id="founded-early" />'], 'a paragraph'],
      ['a line of a list', ['- Text <Claim id="founded-early" />', '<Claim'], 'a paragraph'],
      ['a table cell', ['| a |\n| --- |\n| <Claim id="founded-early" /> |', '<Claim'], 'a table cell'],
      ['bold type', ['**<Claim id="founded-early" />**', '<Claim'], 'a paragraph'],
      ['a heading', ['### A <Claim id="founded-early" /> {#claimed}\n\nText.', '<Claim'], 'a heading'],
      ['a link', ['[Text <Claim id="founded-early" />](/about/)', '<Claim'], 'a link'],
      ['a line of an aside', ['<Aside kind="note">Text <Claim id="founded-early" /></Aside>', '<Claim'], 'a sentence'],
    ] as const
  ).map(([where, [text, at], says]) =>
    inBoth(
      'nesting',
      `a claim in ${where}`,
      both('<Claim id="founded-early" />'),
      both(text),
      `\`<Claim>\` stands inside ${says}`,
      both(at),
    ),
  ),
  inBoth(
    'nesting',
    'a chart in a sentence',
    both('<Chart id="revenue-and-income" />'),
    both('See <Chart id="revenue-and-income" /> here.'),
    '`<Chart>` stands inside a paragraph',
  ),
  inBoth(
    'nesting',
    'a diagram in a sentence',
    both('<Diagram id="system-gateway" />'),
    both('See <Diagram id="system-gateway" /> here.'),
    '`<Diagram>` stands inside a paragraph',
  ),
];

const fence = (id: string, from: string, to: string) =>
  `\`\`\`mermaid ${id}\nflowchart LR\n  accTitle: ${from}\n  accDescr: ${to}\n  a["${from}"] --> b["${to}"]\n\`\`\`\n`;

/** Ids that a page would hold twice. */
const repeatedIds: readonly Mistake[] = [
  ...['content', 'scale', 'section-cloud', 'search-lost'].map((id): Mistake => ({
    name: `a claim with the id of a part of the page, ${id}`,
    make: claimTo(id),
    expect: { rule: 'reserved-id', file: data.claims, at: `- id: ${id}`, says: `\`${id}\` belongs to the page` },
  })),
  ...['content', 'y2012'].map((id): Mistake => ({
    name: `an outage with the id of a part of the page, ${id}`,
    make: incidentTo(id),
    expect: { rule: 'reserved-id', file: data.incidents, at: `- id: ${id}`, says: `\`${id}\` belongs to the page` },
  })),
  {
    name: 'an outage with the id of an event',
    make: incidentTo('opening'),
    expect: {
      rule: 'reserved-id',
      file: data.incidents,
      at: '- id: opening',
      says: `is that of an event, at ${data.events}:1`,
    },
  },
  inGuide('with the id of a part of the page', '## Content', '`content`, which belongs to the page', 'reserved-id'),
  inGuide('with the id of the rules below', '## Rules', '`rules`, which belongs to the page', 'reserved-id'),
  inGuide('with the id of a rule', '## Rule broken-link', '`rule-broken-link`, which belongs to', 'reserved-id'),
  inGuide('with such an id in braces', '## Text {#search-lost}', '`search-lost`, which belongs to', 'reserved-id'),
  inGuide('with an id that another one has', '## A {#abc}\n\n## Abc', 'the one in line 5 has already', 'heading-id'),
  inGuide('with a sign in its id that nobody sees', '## A {#a&#x202e;b}', 'must be lower-case letters', 'heading-id'),
  inGuide('with an id that is too long', `## A {#${'a'.repeat(81)}}`, 'at most 80 characters', 'heading-id'),
  inGuide('on a level that no page has', '### A\n\n#### B\n\n##### C', 'no more than 4', 'heading-level'),
  inGuide('that skips a level', '#### A', 'the one above it on level 2', 'heading-level'),
  inGuide('that is a second title', '# A', 'a second title', 'heading-level'),
  {
    name: 'a row of a table in a guide that is too long',
    make: (site) => site.write(guide, '# Contributing\n\n| a |\n| - |\n| b | c |\n'),
    expect: { rule: 'table-cells', file: guide, at: 5, says: 'This row has 2 cells' },
  },
  {
    name: 'quotations inside each other in a guide',
    make: (site) => site.write(guide, `# Contributing\n\n${'> '.repeat(5)}Deep.\n`),
    expect: { rule: 'nesting', file: guide, at: 3, says: 'stands inside 4 others' },
  },
  inGuide('without a letter', '## 🦊', 'no letter or digit', 'heading-id'),
  inBoth(
    'duplicate-id',
    'the same chart twice',
    both('<Diagram id="system-gateway" />'),
    both('<Diagram id="system-gateway" />\n\n<Chart id="revenue-and-income" />'),
    'The chart `revenue-and-income` is shown twice in this chapter; the first is in line 38',
    [50, 50],
  ),
  inBoth(
    'duplicate-id',
    'the same diagram twice',
    both('<Diagram id="system-gateway" />'),
    both('<Diagram id="system-gateway" />\n\nText.\n\n<Diagram id="system-gateway" />'),
    'The diagram `system-gateway` is shown twice',
    [52, 52],
  ),
  inBoth(
    'duplicate-id',
    'a diagram of the chapter shown once more',
    both('<Diagram id="system-gateway" />'),
    both('<Diagram id="shelf-to-file" />'),
    'The diagram `shelf-to-file` is shown twice in this chapter; the first is in line 19',
  ),
  {
    name: 'two diagrams with one source',
    make: (site) => {
      for (const file of [english, german])
        site.append(file, `\n${fence('one', 'Shop', 'File')}\n${fence('other', 'Shop', 'File')}`);
    },
    expect: { rule: 'duplicate-id', file: german, at: 'mermaid other', says: '`other` is the same as `one`' },
    also: [{ rule: 'duplicate-id', file: english, at: 'mermaid other', says: '`other` is the same as `one`' }],
  },
];

/** Numbers that no page can print. */
const numbersBeyondReason: readonly Mistake[] = [
  ...(
    [
      ['a measure of endless digits', data.facts, 'value: 925', 'value: 1e300', 'must be at most'],
      ['a measure of no size', data.facts, 'value: 925', 'value: 1e-300', 'at least a billionth'],
      ['a point of a series of endless digits', data.series, 'value: 25', 'value: -1e308', 'must be at least'],
      ['a place of a claim beyond count', data.claims, 'order: 1', 'order: 10001', 'must be at most'],
    ] as const
  ).map(([name, file, from, to, says]): Mistake => ({
    name,
    make: (site) => site.replace(file, from, to),
    expect: { rule: 'invalid-value', file, at: to, says },
  })),
  ...['0', '1999.5', '12000'].map((year): Mistake => ({
    name: `a year that is none, ${year}`,
    make: (site) => site.replace(data.facts, 'value: 925\n      unit: titles', `value: ${year}\n      unit: year`),
    expect: { rule: 'invalid-value', file: data.facts, at: `value: ${year}`, says: 'a whole number from 1 to 9999' },
  })),
];

/** Mistakes that each line alone does not show: the page that comes of them would be broken. */
export const pageMistakes: readonly Mistake[] = [...nestingMistakes, ...repeatedIds, ...numbersBeyondReason];
