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
];
