import { addParagraph } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';

const longWord = 'Lang'.repeat(2500);

/** Signs, words and ids that pages and pictures cannot take, however they are written. */
export const signMistakes: readonly Mistake[] = [
  ...[
    ['NUL', '\\0', 'U+0000'],
    ['a backspace', '\\x08', 'U+0008'],
    ['a mark that turns text round', '\\u202E', 'U+202E'],
    ['a space without width', '\\u200b', 'U+200B'],
    ['half a sign', '\\uD83D', 'U+D83D'],
    ['a sign that is none', '\\uFFFE', 'U+FFFE'],
    ['a hidden letter', '\\U000E0041', 'U+E0041'],
    ['a soft hyphen', '\\u00AD', 'U+00AD'],
  ].map(([what, escape, code]): Mistake => ({
    name: `${what} as an escape in a data file`,
    make: (site) => site.replace(data.facts, 'en: "The shop opened', `en: "The ${escape}shop opened`),
    expect: { rule: 'file-encoding', file: data.facts, at: `${escape}shop`, says: `(${code})` },
  })),
  ...[
    ['a mark that turns text round', '&#x202E;', 'U+202E'],
    ['a space without width', '&#8203;', 'U+200B'],
    ['NUL', '&#0;', 'U+FFFD'],
    ['a soft hyphen', '&shy;', 'U+00AD'],
  ].map(([what, entity, code]): Mistake => ({
    name: `${what} as an entity in a chapter`,
    make: (site) => addParagraph(site, `Ein Wort mit ${entity} darin.`),
    expect: { rule: 'file-encoding', file: german, at: `${entity} darin`, says: `(${code})` },
  })),
  {
    name: 'a mark that turns text round in an attribute of a chapter',
    make: (site) => site.replace(german, '<System id="amazon-s3">', '<System id="amazon-s3&#x202E;">'),
    expect: { rule: 'file-encoding', file: german, at: '&#x202E;', says: '(U+202E)' },
    also: [{ rule: 'unknown-reference', file: german, at: '&#x202E;', says: 'is not in systems' }],
  },
  {
    name: 'a mark that turns text round as an escape in a frontmatter',
    make: (site) => site.replace(german, 'title: ', 'title: "\\u202E" # '),
    expect: { rule: 'file-encoding', file: german, at: 2, says: '(U+202E)' },
  },
  ...[
    ['an arrow', '→'],
    ['a letter of another script', '漢'],
    ['an emoji', '🎬'],
  ].map(([what, sign]): Mistake => ({
    name: `${what} in the name of a system`,
    make: (site) => site.replace(data.systems, 'name: Amazon S3', `name: "Amazon ${sign} S3"`),
    expect: { rule: 'undrawable-letter', file: data.systems, at: `Amazon ${sign}`, says: `no \`${sign}\`` },
  })),
  {
    name: 'a sign in the name of a provider, which is drawn too',
    make: (site) => site.replace(data.providers, 'name: Amazon', 'name: "Amazon →"'),
    expect: { rule: 'undrawable-letter', file: data.providers, at: 'Amazon →', says: 'no `→`' },
  },
  ...(
    [
      ['a Roman numeral of one sign', 'Ⅻ', 'Teil Ⅻ kam zuletzt.', 'Write XII.', 'XII'],
      ['a number in a circle', '②', 'Es war ② von allen.', 'Write 2.', 'zwei'],
      [
        'a fraction of one sign',
        '½',
        'Es war ½ von allem.',
        'or with decimals: 0.5',
        'halb so viel wie sonst und die Hälfte',
      ],
    ] as const
  ).map(([what, sign, text, says, right]): Mistake => ({
    name: `${what} in a chapter`,
    make: (site) => {
      addParagraph(site, `${text}<Cite id="annual-report" />`);
      addParagraph(site, 'Much came.<Cite id="annual-report" />', english);
    },
    expect: { rule: 'number-form', file: german, at: text, says: `\`${sign}\` is a number in signs of its own` },
    mend: { says, make: (site) => site.replace(german, sign, right) },
  })),
  {
    name: 'an entity in the title of a chapter',
    make: (site) => site.replace(german, 'title: ', 'title: Wort &amp; '),
    expect: { rule: 'unclosed-markup', file: german, at: 2, says: '`&amp;`' },
  },
  {
    name: 'a straight apostrophe in a record',
    make: (site) => site.replace(data.facts, 'An offer is said', "An owner's offer is said"),
    expect: { rule: 'quotation-mark', file: data.facts, at: 'owner', says: "`'`, where English has `’`" },
  },
  {
    name: 'straight marks of quotation in a record that quotes itself with them',
    make: (site) => site.replace(data.facts, 'An offer is said', String.raw`An \"offer\" is said`),
    expect: { rule: 'quotation-mark', file: data.facts, at: 'offer', says: '`"`, where English has `“`' },
    also: [{ rule: 'quotation-mark', file: data.facts, at: 'offer', says: '`"`' }],
  },
  {
    name: 'a mark for inches that could be one of quotation',
    make: (site) => site.replace(data.facts, 'with 925 titles', String.raw`with seven\" records and 925 titles`),
    expect: { rule: 'quotation-mark', file: data.facts, at: '925 titles', says: 'not certain' },
  },
  {
    name: 'a straight apostrophe in a title of the frontmatter',
    make: (site) => site.replace(german, 'title: ', "title: Hans' "),
    expect: { rule: 'quotation-mark', file: german, at: 2, says: "`'`, where German has `’`" },
  },
  {
    name: 'English marks of quotation in a German chapter',
    make: (site) => addParagraph(site, 'Ein “*Wort*” steht da.'),
    expect: { rule: 'quotation-mark', file: german, at: 'Wort*', says: '`“`, where German has `„`' },
    also: [{ rule: 'quotation-mark', file: german, at: 'Wort*', says: '`“`' }],
  },
  {
    name: 'a straight apostrophe in a label of a diagram',
    make: (site) => site.replace(german, 'shop["Der Laden"]', `shop["Hans' Laden"]`),
    expect: { rule: 'quotation-mark', file: german, at: 'shop["Hans', says: "`'`, where German has `’`" },
  },
  {
    name: 'a word of ten thousand letters in a chapter',
    make: (site) => addParagraph(site, `Ein ${longWord} steht da.`),
    expect: { rule: 'long-word', file: german, at: 'steht da', says: '10,000 characters; at most 80' },
  },
  {
    name: 'a word of ninety letters in a data file',
    make: (site) => site.replace(data.facts, 'The shop opened', `The ${longWord.slice(0, 90)} opened`),
    expect: { rule: 'long-word', file: data.facts, at: 'LangLang', says: 'has 90 characters' },
  },
  {
    name: 'a name as long as a page',
    make: (site) => site.replace(data.systems, 'name: Amazon S3', `name: Amazon ${'sehr '.repeat(100)}S3`),
    expect: { rule: 'invalid-value', file: data.systems, at: 'sehr sehr', says: 'at most 120 characters' },
  },
  ...['content', 'use-1', 'references', 'reference-2', 'chart-revenue'].map((id): Mistake => ({
    name: `a heading with the id of a part of the page, ${id}`,
    make: (site) => {
      for (const file of [english, german]) site.replace(file, '{#who-carried-it}', `{#${id}}`);
    },
    expect: { rule: 'reserved-id', file: german, at: `{#${id}}`, says: `\`${id}\` belongs to the page` },
    also: [{ rule: 'reserved-id', file: english, at: `{#${id}}`, says: `\`${id}\` belongs to the page` }],
  })),
  {
    name: 'a glossary entry with the id of a part of the page',
    make: (site) => {
      site.replace(data.glossary, '- id: cdn', '- id: content');
      for (const file of [english, german]) site.replace(file, '<Term id="cdn">', '<Term id="content">');
    },
    expect: { rule: 'reserved-id', file: data.glossary, at: '- id: content', says: '`content` belongs to the page' },
  },
  ...['dependency-layers', 'path-browse', 'system-gateway'].map((id): Mistake => ({
    name: `a diagram named like one that is drawn from the data, ${id}`,
    make: (site) => {
      for (const file of [english, german]) site.replace(file, 'mermaid shelf-to-file', `mermaid ${id}`);
    },
    expect: { rule: 'diagram', file: german, at: `mermaid ${id}`, says: 'drawn from the data' },
    also: [{ rule: 'diagram', file: english, at: `mermaid ${id}`, says: 'drawn from the data' }],
  })),
  {
    name: 'a heading on the fifth level',
    make: (site) => {
      for (const file of [english, german])
        site.append(file, '\n#### Deeper {#deeper}\n\nText.\n\n##### Too deep {#too-deep}\n\nText.\n');
    },
    expect: { rule: 'heading-level', file: german, at: 'Too deep', says: 'no more than 4' },
    also: [{ rule: 'heading-level', file: english, at: 'Too deep', says: 'no more than 4' }],
  },
  {
    name: 'a list of things to tick',
    make: (site) => addParagraph(site, '- [ ] Noch offen'),
    expect: { rule: 'closed-vocabulary', file: german, at: '[ ] Noch', says: 'box to tick' },
  },
];
