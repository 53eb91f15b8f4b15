import { addParagraph } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

/** Lets the finding name a fact, and say something. */
function findingOf(site: SiteFiles, english: string, german: string, facts = '  facts: [opening]\n'): void {
  site.replace(data.claims, 'en: "It opened in 1998."', `en: "${english}"`);
  site.replace(data.claims, 'de: "Er öffnete 1998."', `de: "${german}"\n${facts}`.trimEnd());
}

/** Numbers in the texts of records that nothing else in the data bears out. */
export const typedNumberMistakes: readonly Mistake[] = [
  {
    name: 'a finding with a number that is in none of its facts',
    make: (site) => findingOf(site, 'It had 925 titles and 8,471 members.', 'Er hatte 925 Titel und 8.471 Mitglieder.'),
    expect: {
      rule: 'contradicted-finding',
      file: data.claims,
      at: '8,471',
      says: '`8,471`, which is in none of the facts that it names, and it has no source but theirs',
    },
    also: [{ rule: 'contradicted-finding', file: data.claims, at: '8.471', says: '`8.471`' }],
    mend: {
      says: 'add the source of it',
      make: (site) => site.replace(data.claims, 'sources: [annual-report]', 'sources: [annual-report, from-memory]'),
    },
  },
  {
    name: 'a finding with a number in words that is in none of its facts',
    make: (site) => findingOf(site, 'It had 925 titles and sixteen clerks.', 'Er hatte 925 Titel und Verkäufer.'),
    expect: { rule: 'contradicted-finding', file: data.claims, at: 'sixteen', says: '`sixteen`' },
  },
  {
    name: 'a finding with two digits exchanged',
    make: (site) => {
      site.replace(data.facts, 'with 925 titles', 'with 9,254 titles');
      site.replace(data.facts, 'mit 925 Titeln', 'mit 9.254 Titeln');
      site.replace(data.facts, 'value: 925', 'value: 9254');
      findingOf(site, 'It had 9,254 titles, or 9,524.', 'Er hatte 9.254 Titel, oder 9.524.');
      site.replace(data.claims, 'sources: [annual-report]', 'sources: [annual-report, from-memory]');
    },
    expect: {
      rule: 'contradicted-finding',
      file: data.claims,
      at: 'titles, or 9,524',
      says: '`9,524`, and a fact that it names `9254`, which differs by a single slip',
      severity: 'warning',
    },
    also: [{ rule: 'contradicted-finding', file: data.claims, at: 'oder 9.524', says: '`9.524`', severity: 'warning' }],
    mend: {
      says: 'Write the number as the fact has it',
      make: (site) => site.write(data.claims, site.read(data.claims).replaceAll('524', '254')),
    },
  },
  {
    name: 'an outage with another number in German',
    make: (site) => {
      site.replace(data.incidents, '"Many viewers saw nothing."', '"For 42 minutes viewers saw nothing."');
      site.replace(data.incidents, '"Viele Zuschauer sahen nichts."', '"24 Minuten lang war nichts zu sehen."');
    },
    expect: {
      rule: 'language-parity',
      file: data.incidents,
      at: '24 Minuten',
      says: 'The German text says `24`, the English one `42`',
    },
    mend: {
      says: 'correct the one that is wrong',
      make: (site) => site.replace(data.incidents, '24 Minuten', '42 Minuten'),
    },
  },
  {
    name: 'a definition of a series with another year in German',
    make: (site) => {
      site.replace(data.series, 'Revenue of the calendar year.', 'Revenue of the year, with rentals since 1998.');
      site.replace(data.series, 'Umsatz des Kalenderjahres.', 'Umsatz des Jahres, seit 1989 mit Leihe.');
    },
    expect: { rule: 'language-parity', file: data.series, at: 'seit 1989', says: '`1989`, the English one `1998`' },
  },
  {
    name: 'a definition of the glossary with a year and no source',
    make: (site) => {
      site.replace(data.glossary, 'close to the viewers.', 'close to the viewers, since 1998.');
      site.replace(data.glossary, 'nahe bei den Zuschauern stehen.', 'seit 1998 nahe bei den Zuschauern stehen.');
    },
    expect: {
      rule: 'unsourced-number',
      file: data.glossary,
      at: 'viewers, since 1998',
      says: '`1998` has no source in this definition',
    },
    mend: {
      says: 'Name the source under `sources` of the entry',
      make: (site) => site.append(data.glossary, '  sources: [annual-report]\n'),
    },
  },
  {
    name: 'an event with another number in its title than its fact has',
    make: (site) => {
      site.replace(data.events, 'The shop opens', 'The shop opens with 295 titles');
      site.replace(data.events, 'Der Laden öffnet', 'Der Laden öffnet mit vielen Titeln');
    },
    expect: {
      rule: 'statement-number',
      file: data.events,
      at: '295',
      says: 'The title says `295`, which is none of the numbers of its fact `opening`: 925',
    },
    mend: {
      says: 'Write the number as the fact has it',
      make: (site) => site.replace(data.events, '295', '925'),
    },
  },
  {
    name: 'a number that is about so many in its sentence and exact in its measure',
    make: (site) => site.replace(data.facts, 'with 925 titles', 'with about 925 titles'),
    expect: {
      rule: 'statement-number',
      file: data.facts,
      at: 'value: 925',
      says: 'The sentence says `about 925`, and the measure gives 925 as exact',
      severity: 'warning',
    },
    mend: {
      says: 'Add `qualifier: approximately` to the measure',
      make: (site) => site.replace(data.facts, 'value: 925', 'value: 925\n      qualifier: approximately'),
    },
  },
  {
    name: 'a number that is exact in its sentence and about so many in its measure',
    make: (site) => site.replace(data.facts, 'value: 925', 'value: 925\n      qualifier: approximately'),
    expect: {
      rule: 'statement-number',
      file: data.facts,
      at: 'qualifier: approximately',
      says: 'The number is `approximately` 925, and the sentence gives `925` as exact',
      severity: 'warning',
    },
    mend: {
      says: 'Say “about” before the number in each language',
      make: (site) => {
        site.replace(data.facts, 'with 925', 'with about 925');
        site.replace(data.facts, 'mit 925', 'mit etwa 925');
      },
    },
  },
  {
    name: 'a finding and a sentence with a number that a correction has replaced',
    make: (site) => {
      site.append(data.corrections, correction);
      findingOf(site, 'It had 925 titles, not 931.', 'Er hatte 925 Titel.');
      addParagraph(site, 'Erst hieß es 931, dann <Fact id="opening" /> Titel.<Cite id="annual-report" />');
      addParagraph(site, 'It had <Fact id="opening" /> titles.<Cite id="annual-report" />', english);
    },
    expect: {
      rule: 'untold-change',
      file: data.claims,
      at: 'not 931',
      says: 'Here still stands the number 931, which `facts/opening` had until the correction `titles-counted`',
      severity: 'warning',
    },
    also: [
      { rule: 'contradicted-finding', file: data.claims, at: 'not 931', says: '`931`' },
      { rule: 'untold-change', file: german, at: 'Erst hieß es 931', says: 'the number 931', severity: 'warning' },
    ],
    mend: {
      says: 'Write the new one, 925',
      make: (site) => {
        site.replace(data.claims, 'not 931', 'not more than 925');
        site.replace(german, 'Erst hieß es 931, dann', 'Es waren');
      },
    },
  },
];

const correction = `- id: titles-counted
  date: "2026-11-01"
  subject: { en: "How many titles it had", de: "Wie viele Titel es waren" }
  was: { en: "Another count.", de: "Eine andere Zählung." }
  is: { en: "A new count.", de: "Eine neue Zählung." }
  reason: { en: "Somebody counted.", de: "Jemand hat gezählt." }
  records: [facts/opening]
  changes: [{ record: facts/opening, field: titles, was: { value: 931, unit: titles }, is: { value: 925, unit: titles } }]
`;
