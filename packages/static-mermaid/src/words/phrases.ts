import type { Language } from '../types.ts';

/** The words between the labels, in one language. */
export interface Phrases {
  readonly from: (from: string, to: string, dashed: boolean) => string;
  readonly between: (from: string, to: string, dashed: boolean) => string;
  readonly group: (name: string, members: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly date: (date: Date) => string;
  readonly list: (items: readonly string[]) => string;
  readonly section: (name: string, members: string) => string;
  readonly start: string;
  readonly end: string;
  readonly within: (name: string, group: string) => string;
  readonly fork: string;
  readonly join: string;
  readonly choice: string;
  readonly note: (about: string) => string;
  readonly loop: string;
  readonly alternative: string;
  readonly otherwise: string;
  readonly optional: string;
  readonly parallel: string;
  readonly and: string;
  readonly critical: string;
  readonly option: string;
  readonly break: string;
  readonly highlighted: string;
  readonly finished: Record<Block, string>;
  readonly attributes: string;
  readonly methods: string;
  readonly junction: string;
  readonly relation: Record<Relation, (a: string, b: string) => string>;
  readonly cardinality: Record<Cardinality, string>;
  readonly at: (x: string, y: string) => string;
  readonly quadrant: (name: string) => string;
  readonly axis: (name: string, from: string, to: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly milestone: string;
  readonly status: Record<'done' | 'active' | 'crit', string>;
}

export type Block = 'loop' | 'alternative' | 'optional' | 'parallel' | 'critical' | 'break' | 'highlighted';
export type Relation = 'extends' | 'realizes' | 'contains' | 'aggregates' | 'depends' | 'provides' | 'linked';
export type Cardinality = 'ZERO_OR_ONE' | 'ZERO_OR_MORE' | 'ONE_OR_MORE' | 'ONLY_ONE' | 'MD_PARENT';

/** Strings and formats of a language. */
export function phrasesFor(lang: Language): Phrases {
  return lang === 'de' ? german : english;
}

const english: Phrases = {
  ...formats('en-GB'),
  from: (from, to, dashed) => `From ${from} to ${to}${dashed ? ' (dashed)' : ''}`,
  between: (a, b, dashed) => `Between ${a} and ${b}${dashed ? ' (dashed)' : ''}`,
  group: (name, members) => `Group “${name}”: ${members}`,
  section: (name, members) => `Section “${name}”: ${members}`,
  within: (name, group) => `${name} in ${group}`,
  start: 'start',
  end: 'end',
  fork: 'fork',
  join: 'join',
  choice: 'choice',
  note: (about) => `Note on ${about}`,
  loop: 'Loop',
  alternative: 'If',
  otherwise: 'Otherwise',
  optional: 'Optional',
  parallel: 'In parallel',
  and: 'At the same time',
  critical: 'Critical section',
  option: 'Option',
  break: 'Break',
  highlighted: 'Highlighted part',
  finished: {
    loop: 'End of the loop',
    alternative: 'End of the alternatives',
    optional: 'End of the optional part',
    parallel: 'End of the parallel part',
    critical: 'End of the critical section',
    break: 'End of the break',
    highlighted: 'End of the highlighted part',
  },
  attributes: 'attributes',
  methods: 'methods',
  junction: 'junction',
  relation: {
    extends: (a, b) => `${a} is a kind of ${b}`,
    realizes: (a, b) => `${a} realizes ${b}`,
    contains: (a, b) => `${a} is made of ${b}`,
    aggregates: (a, b) => `${a} has ${b}`,
    depends: (a, b) => `${a} uses ${b}`,
    provides: (a, b) => `${a} provides ${b}`,
    linked: (a, b) => `${a} is linked with ${b}`,
  },
  cardinality: {
    ZERO_OR_ONE: 'zero or one',
    ZERO_OR_MORE: 'zero or more',
    ONE_OR_MORE: 'one or more',
    ONLY_ONE: 'exactly one',
    MD_PARENT: 'parent',
  },
  at: (x, y) => `${x} across, ${y} up`,
  quadrant: (name) => `in “${name}”`,
  axis: (name, from, to) => `${name} axis: from ${from} to ${to}`,
  span: (from, to) => `${from} to ${to}`,
  milestone: 'milestone',
  status: { done: 'done', active: 'under way', crit: 'critical' },
};

const german: Phrases = {
  ...formats('de-DE'),
  from: (from, to, dashed) => `Von ${from} zu ${to}${dashed ? ' (gestrichelt)' : ''}`,
  between: (a, b, dashed) => `Zwischen ${a} und ${b}${dashed ? ' (gestrichelt)' : ''}`,
  group: (name, members) => `Gruppe „${name}“: ${members}`,
  section: (name, members) => `Abschnitt „${name}“: ${members}`,
  within: (name, group) => `${name} in ${group}`,
  start: 'Anfang',
  end: 'Ende',
  fork: 'Verzweigung',
  join: 'Zusammenführung',
  choice: 'Entscheidung',
  note: (about) => `Anmerkung zu ${about}`,
  loop: 'Schleife',
  alternative: 'Falls',
  otherwise: 'Sonst',
  optional: 'Möglicherweise',
  parallel: 'Gleichzeitig',
  and: 'Zugleich',
  critical: 'Kritischer Abschnitt',
  option: 'Möglichkeit',
  break: 'Abbruch',
  highlighted: 'Hervorgehobener Teil',
  finished: {
    loop: 'Ende der Schleife',
    alternative: 'Ende der Fallunterscheidung',
    optional: 'Ende des möglichen Teils',
    parallel: 'Ende des gleichzeitigen Teils',
    critical: 'Ende des kritischen Abschnitts',
    break: 'Ende des Abbruchs',
    highlighted: 'Ende des hervorgehobenen Teils',
  },
  attributes: 'Attribute',
  methods: 'Methoden',
  junction: 'Knotenpunkt',
  relation: {
    extends: (a, b) => `${a} ist eine Art von ${b}`,
    realizes: (a, b) => `${a} verwirklicht ${b}`,
    contains: (a, b) => `${a} besteht aus ${b}`,
    aggregates: (a, b) => `${a} hat ${b}`,
    depends: (a, b) => `${a} benutzt ${b}`,
    provides: (a, b) => `${a} bietet ${b}`,
    linked: (a, b) => `${a} ist verbunden mit ${b}`,
  },
  cardinality: {
    ZERO_OR_ONE: 'null oder eins',
    ZERO_OR_MORE: 'null oder mehr',
    ONE_OR_MORE: 'eins oder mehr',
    ONLY_ONE: 'genau eins',
    MD_PARENT: 'übergeordnet',
  },
  at: (x, y) => `waagerecht ${x}, senkrecht ${y}`,
  quadrant: (name) => `im Feld „${name}“`,
  axis: (name, from, to) => `${name}-Achse: von ${from} bis ${to}`,
  span: (from, to) => `${from} bis ${to}`,
  milestone: 'Meilenstein',
  status: { done: 'erledigt', active: 'in Arbeit', crit: 'kritisch' },
};

function formats(locale: string): Pick<Phrases, 'number' | 'percent' | 'date' | 'list'> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (value) => date.format(value),
    list: (items) => list.format(items),
  };
}
