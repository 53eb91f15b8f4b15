import type { Mistake } from './mistake.ts';
import { data } from './mistake.ts';

const bomb = `- id: bomb
  term: &a { en: "lol", de: "lol" }
  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
  e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
  f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
  g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
  h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
  i: [*h, *h, *h, *h, *h, *h, *h, *h, *h]
`;

/** Slips in the second source of the valid site, each as what stands there and what is written instead. */
function inSource(
  slips: readonly (readonly [name: string, from: string, to: string, says: string, at?: string | number])[],
): Mistake[] {
  return slips.map(([name, from, to, says, at = to.trim()]) => ({
    name,
    make: (site) => site.replace(data.sources, from, to),
    expect: { rule: 'yaml-syntax', file: data.sources, at, says },
  }));
}

/** Mistakes in the writing of YAML. */
export const yamlMistakes: readonly Mistake[] = [
  {
    name: 'a field indented too deep',
    make: (site) => site.replace(data.sources, '  publisher: Example Press', '    publisher: Example Press'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'publisher: Example Press', says: 'not indented like' },
  },
  {
    name: 'a field indented too little',
    make: (site) => site.replace(data.sources, '  publisher: Example Press', ' publisher: Example Press'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'publisher: Example Press', says: 'not indented like' },
  },
  {
    name: 'a text indented unlike its sister',
    make: (site) => site.replace(data.facts, '    de: "Es soll', '   de: "Es soll'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: 'de: "Es soll', says: 'not indented like' },
  },
  {
    name: 'a tab as indent of a field',
    make: (site) => site.replace(data.sources, '  publisher: Example Press', '\tpublisher: Example Press'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'publisher: Example Press', says: 'A tab stands where' },
  },
  {
    name: 'a tab as indent of a text',
    make: (site) => site.replace(data.facts, '    en: "An offer', '\t\ten: "An offer'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: 'en: "An offer', says: 'A tab stands where' },
  },
  {
    name: 'typographic quotes round a text',
    make: (site) => site.replace(data.facts, '"An offer is said to have been made."', '“An offer was made.”'),
    expect: { rule: 'yaml-quotes', file: data.facts, at: 'An offer was made', says: 'Typographic quotes' },
  },
  {
    name: 'German quotes round a text with a colon',
    make: (site) => site.replace(data.facts, '"Es soll ein Angebot gegeben haben."', '„Es heißt: ein Angebot.“'),
    expect: { rule: 'yaml-quotes', file: data.facts, at: 'Es heißt', says: 'Typographic quotes' },
  },
  {
    name: 'typographic quotes round a date',
    make: (site) => site.replace(data.facts, 'date: "1999"', 'date: “1999”'),
    expect: { rule: 'yaml-quotes', file: data.facts, at: 'date: “1999”', says: 'Typographic quotes' },
  },
  {
    name: 'a quote that is never closed',
    make: (site) => site.replace(data.facts, '"An offer is said to have been made."', '"An offer was made.'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: 'An offer was made', says: 'never closed' },
  },
  {
    name: 'a list whose bracket is never closed',
    make: (site) => site.replace(data.facts, 'sources: [from-memory]', 'sources: [from-memory'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: 'sources: [from-memory', says: 'never closed' },
  },
  {
    name: 'a colon in a text without quotes',
    make: (site) => site.replace(data.sources, 'publisher: Example Press', 'publisher: Example: Press'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'Example: Press', says: 'in quotes' },
  },
  {
    name: 'a quote inside a quoted text',
    make: (site) => site.replace(data.sources, '"Company history"', '"Company "history" told"'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'told', says: 'closing quote' },
  },
  {
    name: 'no space after a colon',
    make: (site) => site.replace(data.sources, 'publisher: Example Press', 'publisher:Example Press'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'publisher:Example', says: 'a colon and a space' },
  },
  {
    name: 'a text that begins with an at sign',
    make: (site) => site.replace(data.sources, 'publisher: Example Press', 'publisher: @example'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: '@example', says: 'in quotes' },
  },
  {
    name: 'the same field twice in one record',
    make: (site) => site.replace(data.sources, 'publisher: Example Press', 'publisher: A\n  publisher: B'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: 'publisher: B', says: 'given twice' },
  },
  {
    name: 'a second YAML document',
    make: (site) => site.replace(data.sources, '- id: from-memory', '---\n- id: from-memory'),
    expect: { rule: 'yaml-syntax', file: data.sources, at: '---', says: 'second document' },
  },
  {
    name: 'an alias bomb',
    make: (site) => site.append(data.glossary, bomb),
    expect: { rule: 'yaml-feature', file: data.glossary, at: 'term: &a', says: 'anchor `&a`' },
  },
  {
    name: 'a tag that runs code elsewhere',
    make: (site) => site.replace(data.sources, '"Company history"', '!!js/function "function () {}"'),
    expect: { rule: 'yaml-feature', file: data.sources, at: '!!js/function', says: '`!!js/function` is not allowed' },
  },
  {
    name: 'an alias for a repeated list',
    make: (site) => {
      site.replace(data.facts, 'sources: [annual-report]', 'sources: &report [annual-report]');
    },
    expect: { rule: 'yaml-feature', file: data.facts, at: '&report', says: 'anchor `&report`' },
  },
  {
    name: 'a group of fields where a list of records is wanted',
    make: (site) => site.write('src/data/facts/more.yaml', '# one fact\nid: more\nconfidence: high\n'),
    expect: { rule: 'invalid-value', file: 'src/data/facts/more.yaml', at: 'id: more', says: 'a list of records' },
  },
  {
    name: 'a bare word among the records',
    make: (site) => site.append(data.facts, '- rumour\n'),
    expect: { rule: 'invalid-value', file: data.facts, at: '- rumour', says: 'a group of fields' },
  },

  ...inSource([
    ['a dash without a space', '- id: from-memory', '-id: from-memory', 'A dash must be followed by a space'],
    ['a record that begins at the margin', '- id: from-memory', '\nid: from-memory', 'belongs to nothing above it'],
    [
      'a comment as in a programming language',
      '- id: from-memory',
      '// next\n- id: from-memory',
      'belongs to nothing',
      '// next',
    ],
    ['a plus left by a patch', '  publisher: Example Press', '+ publisher: Example Press', 'belongs to nothing'],
    [
      'a minus left by a patch',
      '  publisher: Example Press',
      '-  publisher: Example Press',
      'not indented like its record',
      14 - 2,
    ],
    [
      'a dash before a field',
      '  publisher: Example Press',
      '- publisher: Example Press',
      'its fields belong to the record above',
    ],
    [
      'a no-break space as indent',
      '  publisher: Example Press',
      '\u00a0\u00a0publisher: Example Press',
      'An unusual space',
    ],
    ['a no-break space after a colon', 'publisher: Example Press', 'publisher:\u00a0Example Press', 'An unusual space'],
    ['a text that begins with an asterisk', 'Example Press', '*Example* Press', 'must stand in quotes'],
    ['a text that begins with a bracket', 'Example Press', '[Example] Press', 'must stand in quotes'],
    [
      'an address as a Markdown link',
      'https://example.org/history',
      '[History](https://example.org/history)',
      'must stand in quotes',
    ],
    ['a hash inside a text without quotes', 'Example Press', 'Example #1 Press', 'A hash begins a comment'],
    ['a hash at the beginning of a text', 'Example Press', '#Example', 'A hash begins a comment'],
    [
      'a group of fields as the name of one',
      'publisher: Example Press',
      'publisher: Example Press\n  ? [a, b]\n  : c',
      'must have a word as its name',
      '? [a, b]',
    ],
    [
      'a number as the name of a field',
      'publisher: Example Press',
      'publisher: Example Press\n  1: c',
      'must have a word as its name',
      '1: c',
    ],
  ]),
  {
    name: 'no comma between two texts in braces',
    make: (site) => site.replace(data.facts, '[annual-report]', '["annual-report" "from-memory"]'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: '"annual-report" "from', says: 'A comma is missing' },
  },
  {
    name: 'a bracket that is closed twice',
    make: (site) => site.replace(data.claims, '[annual-report]', '[annual-report]]'),
    expect: {
      rule: 'yaml-syntax',
      file: data.claims,
      at: 'annual-report]]',
      says: 'closed here that was never opened',
    },
  },
  {
    name: 'a text below a bar that is not indented',
    make: (site) =>
      site.replace(data.facts, 'en: "An offer is said to have been made."', 'en: |\n    An offer was made.'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: 'An offer was made.', says: 'indented deeper than its field' },
  },
  {
    name: 'a typographic quote at the beginning and a straight one at the end',
    make: (site) => site.replace(data.facts, '"An offer is said to have been made."', '“An offer was made."'),
    expect: { rule: 'yaml-quotes', file: data.facts, at: 'An offer was made', says: 'Typographic quotes' },
  },
  {
    name: 'a straight quote at the beginning and a typographic one at the end',
    make: (site) => site.replace(data.facts, '"An offer is said to have been made."', '"An offer was made.”'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: 'An offer was made', says: 'never closed' },
  },
  {
    name: 'a merge key',
    make: (site) => site.replace(data.sources, '  publisher: Example Press', '  <<: { publisher: Example Press }'),
    expect: { rule: 'yaml-feature', file: data.sources, at: '<<:', says: 'merge key `<<`' },
  },
  {
    name: 'a tag for the type of a value',
    make: (site) => site.replace(data.facts, 'date: "1999"', 'date: !!str 1999'),
    expect: { rule: 'yaml-feature', file: data.facts, at: '!!str', says: '`!!str` is not allowed' },
  },
  {
    name: 'brackets in brackets without end',
    make: (site) => site.write('src/data/facts/more.yaml', `- id: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
    expect: { rule: 'yaml-syntax', file: 'src/data/facts/more.yaml', at: 1, says: 'nested far too deeply' },
  },
  {
    name: 'brackets in brackets as deep as the parser goes',
    make: (site) => site.write('src/data/facts/more.yaml', `- id: ${'['.repeat(300)}${']'.repeat(300)}\n`),
    expect: { rule: 'yaml-syntax', file: 'src/data/facts/more.yaml', at: 1, says: 'nested far too deeply' },
  },
  {
    name: 'a data file inside a code fence',
    make: (site) => site.append(data.facts, '```\n'),
    expect: { rule: 'yaml-syntax', file: data.facts, at: '```', says: 'A line of backticks' },
  },
];
