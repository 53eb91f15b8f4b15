import type { Mistake } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const folder = 'src/content/texts';
const english = `${folder}/en/site.json`;
const german = `${folder}/de/site.json`;
const short = `${folder}/de/glossary.json`;
const search = `${folder}/de/search.json`;
const drawn = `${folder}/de/diagrams.json`;
const settings = `${folder}/de/language.json`;

/** Mistakes with the texts of the interface, in a site that has those of the project. */
export const textMistakes: readonly Mistake[] = [
  {
    name: 'a comma behind the last text of a file',
    make: (site) => replaceIn(site, short, /\n\}\n$/, ',\n}\n'),
    expect: { rule: 'json-syntax', file: short, at: '}', says: 'The file is not JSON' },
  },
  {
    name: 'a key that stands twice in a file of texts',
    make: (site) => replaceIn(site, german, /^( *"nav\.skip": .*\n)/m, '$1  "nav.skip": "Zum Text",\n'),
    expect: { rule: 'json-syntax', file: german, at: 'Zum Text', says: 'given twice' },
  },
  {
    name: 'a text that a complete language lacks',
    make: (site) => replaceIn(site, german, /^ *"nav\.main": .*\n/m, ''),
    expect: { rule: 'missing-text', file: german, at: '"nav.skip"', says: 'German has no text for `nav.main`' },
  },
  {
    name: 'a text that the site asks for and no language has',
    make: (site) => {
      replaceIn(site, english, /^ *"nav\.main": .*\n/m, '');
      replaceIn(site, german, /^ *"nav\.main": .*\n/m, '');
    },
    expect: { rule: 'missing-text', file: english, at: '"nav.skip"', says: 'English has no text for `nav.main`' },
    also: [{ rule: 'missing-text', file: german, at: '"nav.skip"', says: 'German has no text for `nav.main`' }],
  },
  {
    name: 'a file of texts that the default language lacks',
    make: (site) => {
      withTexts(site);
      site.remove(`${folder}/en/diagrams.json`);
    },
    expect: { rule: 'missing-text', file: `${folder}/en/diagrams.json`, at: 1, says: 'English has none of the' },
  },
  {
    name: 'a file of texts that a complete language lacks',
    make: (site) => {
      withTexts(site);
      site.remove(`${folder}/de/home.json`);
    },
    expect: { rule: 'missing-text', file: `${folder}/de/home.json`, at: 1, says: 'German has none of the' },
  },
  {
    name: 'a folder of texts that does not say which language it is',
    make: (site) => {
      withTexts(site);
      site.remove(settings);
    },
    expect: { rule: 'missing-text', file: settings, at: 1, says: 'is missing' },
  },
  {
    name: 'a misspelt key of a text',
    make: (site) => replaceIn(site, german, /^( *"nav\.skip")(: .*\n)/m, '$1$2  "nav.skipp"$2'),
    expect: { rule: 'unknown-text', file: german, at: 'nav.skipp', says: 'Did you mean `nav.skip`?' },
  },
  {
    name: 'a text in another file than in the default language',
    make: (site) => {
      replaceIn(site, german, /^( *"nav\.skip": .*\n)/m, '$1  "home.lead": "Text",\n');
      replaceIn(site, `${folder}/de/book.json`, /^ *"home\.lead": .*\n/m, '');
    },
    expect: { rule: 'unknown-text', file: german, at: 'home.lead', says: 'belongs into `book.json`' },
    also: [{ rule: 'missing-text', file: `${folder}/de/book.json`, at: 'home.question', says: '`home.lead`' }],
  },
  {
    name: 'a text that nothing asks for',
    make: (site) => {
      replaceIn(site, english, /^( *"nav\.skip": .*\n)/m, '$1  "nav.nowhere": "Nowhere",\n');
      replaceIn(site, german, /^( *"nav\.skip": .*\n)/m, '$1  "nav.nowhere": "Nirgends",\n');
    },
    expect: { rule: 'unknown-text', file: english, at: 'nav.nowhere', says: 'Nothing asks for a text `nav.nowhere`' },
    also: [{ rule: 'unknown-text', file: german, at: 'nav.nowhere', says: 'Nothing asks for a text `nav.nowhere`' }],
  },
  {
    name: 'a misspelt placeholder',
    make: (site) => replaceIn(site, german, /\{minutes\}/, '{minuten}'),
    expect: { rule: 'text-placeholders', file: german, at: '{minuten}', says: 'Did you mean `minutes`?' },
  },
  {
    name: 'a placeholder left out',
    make: (site) => replaceIn(site, german, /\{minutes\} ?/, 'wenige '),
    expect: { rule: 'text-placeholders', file: german, at: '"chapter.readingTime"', says: 'lacks `{minutes}`' },
  },
  {
    name: 'a text that is a number',
    make: (site) => replaceIn(site, german, /("nav\.skip": )".*"/, '$17'),
    expect: { rule: 'invalid-value', file: german, at: '"nav.skip"', says: 'nav.skip' },
  },
  {
    name: 'texts that are none, beside one that lacks a name',
    make: (site) => {
      replaceIn(site, german, /("nav\.skip": )".*"/, '$17');
      replaceIn(site, german, /("nav\.main": )".*"/, '$1null');
      replaceIn(site, german, /\{minutes\} ?/, 'wenige ');
    },
    expect: { rule: 'invalid-value', file: german, at: '"nav.skip"', says: 'nav.skip' },
    also: [
      { rule: 'invalid-value', file: german, at: '"nav.main"', says: 'nav.main' },
      { rule: 'text-placeholders', file: german, at: '"chapter.readingTime"', says: 'lacks `{minutes}`' },
    ],
  },
  {
    name: 'a text that is blank',
    make: (site) => replaceIn(site, german, /("nav\.skip": )".*"/, '$1"  "'),
    expect: { rule: 'invalid-value', file: german, at: '"nav.skip"', says: 'nav.skip' },
  },
  {
    name: 'a text whose forms lack the one for all other numbers',
    make: (site) => replaceIn(site, search, /("search\.all": \{[^]*?)"other"/, '$1"few"'),
    expect: { rule: 'missing-field', file: search, at: '"search.all"', says: '`other`' },
  },
  {
    name: 'a list in place of texts',
    make: (site) => {
      withTexts(site);
      site.write(short, '[]\n');
    },
    expect: { rule: 'invalid-value', file: short, at: 1, says: 'must be one object' },
  },
  {
    name: 'nothing in place of the settings of a language',
    make: (site) => {
      withTexts(site);
      site.write(settings, 'null\n');
    },
    expect: { rule: 'invalid-value', file: settings, at: 1, says: 'must be one object' },
  },
  {
    name: 'a placeholder that nothing fills in, in every language',
    make: (site) => {
      replaceIn(site, english, /("chapter\.number": .*)\{number\}/, '$1{nummer}');
      replaceIn(site, german, /("chapter\.number": .*)\{number\}/, '$1{nummer}');
    },
    expect: { rule: 'text-placeholders', file: english, at: '{nummer}', says: 'Did you mean `number`?' },
    also: [{ rule: 'text-placeholders', file: german, at: '{nummer}', says: 'Did you mean `number`?' }],
  },
  {
    name: 'a placeholder left out in one of several forms',
    make: (site) => replaceIn(site, search, /("search\.count": \{[^]*?"other": ".*)\{count\}/, '$1viele'),
    expect: { rule: 'text-placeholders', file: search, at: '"search.count"', says: '`{count}` in its form `other`' },
  },
  {
    name: 'forms by number where no number is given',
    make: (site) => replaceIn(site, german, /("nav\.skip": )(".*")/, '$1{ "one": "Zum", "other": $2 }'),
    expect: { rule: 'text-placeholders', file: german, at: '"nav.skip"', says: 'no number is given' },
  },
  {
    name: 'placeholders named as what every object has',
    make: (site) => replaceIn(site, german, /("nav\.skip": )".*"/, '$1"{constructor} {toString}"'),
    expect: { rule: 'text-placeholders', file: german, at: '{constructor}', says: '`{constructor}`' },
  },
  {
    name: 'a misspelt placeholder in the words of diagrams',
    make: (site) => replaceIn(site, drawn, /(zu|Von) („?)\{from\}/, '$1 $2{form}'),
    expect: { rule: 'text-placeholders', file: drawn, at: '{form}', says: 'Did you mean `from`?' },
  },
  {
    name: 'the key `__proto__`',
    make: (site) => replaceIn(site, german, /^( *"nav\.skip": .*\n)/m, '$1  "__proto__": "Text",\n'),
    expect: { rule: 'unknown-text', file: german, at: '__proto__', says: '`__proto__`' },
  },
  {
    name: 'a sign that turns a text round, written as an escape in the name of a language',
    make: (site) => replaceIn(site, settings, /Deutsch/, 'Deu\\u202etsch'),
    expect: { rule: 'file-encoding', file: settings, at: '"name"', says: 'U+202E' },
  },
  {
    name: 'a control character written as an escape among the words of the search',
    make: (site) => replaceIn(site, settings, /"als"/, '"a\\u0000ls"'),
    expect: { rule: 'file-encoding', file: settings, at: 'u0000', says: 'U+0000' },
  },
  {
    name: 'a control character written as an escape in the reason of a rule',
    make: (site) => replaceIn(site, `${folder}/en/rules.json`, /("rule\.long-word\.why": ")/, '$1\\u001b[31m'),
    expect: { rule: 'file-encoding', file: `${folder}/en/rules.json`, at: 'long-word.why', says: 'U+001B' },
  },
  {
    name: 'a tagline, which stands in on pictures, with letters that they cannot show',
    make: (site) => replaceIn(site, `${folder}/en/book.json`, /("site\.tagline": ")/, '$1🎈中ש'),
    expect: { rule: 'undrawable-letter', file: `${folder}/en/book.json`, at: 'site.tagline', says: '`🎈`, `中`, `ש`' },
  },
  {
    name: 'a text of the interface with a word that fits no line',
    make: (site) => replaceIn(site, german, /("nav\.skip": ")/, `$1${'Wort'.repeat(30)} `),
    expect: { rule: 'long-word', file: german, at: '"nav.skip"', says: 'at most 80' },
  },
  {
    name: 'a straight apostrophe in a text of the interface, beside code',
    make: (site) => replaceIn(site, english, /("nav\.skip": ")/, "$1Don't `say 'so'` "),
    expect: { rule: 'quotation-mark', file: english, at: '"nav.skip"', says: "`'`, where English has `’`" },
  },
  {
    name: 'a straight apostrophe in the page about the site',
    make: (site) => {
      withTexts(site);
      site.append(`${folder}/en/about.md`, "\nIt's this.\n");
    },
    expect: { rule: 'quotation-mark', file: `${folder}/en/about.md`, at: "It's", says: "`'`, where English has `’`" },
  },
  {
    name: 'a language whose marks of quotation are not two',
    make: (site) => replaceIn(site, settings, /"quotes": \["„", "“"\]/, '"quotes": ["„"]'),
    expect: { rule: 'invalid-value', file: settings, at: '"quotes"', says: 'quotation.quotes' },
  },
  {
    name: 'a folder of texts named like no language',
    make: (site) => {
      withTexts(site);
      site.copyTo(`${folder}/de`, `${folder}/de copy`);
    },
    expect: { rule: 'file-name', file: `${folder}/de copy`, at: 1, says: 'is not the tag of a language' },
  },
  {
    name: 'a folder of texts with an underscore and capitals',
    make: (site) => {
      withTexts(site);
      site.copyTo(`${folder}/de`, `${folder}/pt_BR`);
    },
    expect: { rule: 'file-name', file: `${folder}/pt_BR`, at: 1, says: 'Did you mean `pt-br`?' },
  },
  {
    name: 'a link among the files of texts',
    make: (site) => {
      withTexts(site);
      site.link(`${folder}/en/more.json`, '/dev/zero');
    },
    expect: { rule: 'file-location', file: `${folder}/en/more.json`, at: 1, says: 'is a link' },
  },
  {
    name: 'a locale that there is not',
    make: (site) => replaceIn(site, settings, /de-DE/, 'de_DE'),
    expect: { rule: 'invalid-value', file: settings, at: 'de_DE', says: 'locale' },
  },
  {
    name: 'a word for a number that is written in digits',
    make: (site) => replaceIn(site, settings, /"12": "zwölf"/, '"13": "dreizehn"'),
    expect: { rule: 'unknown-field', file: settings, at: '"13": "dreizehn"', says: '`13`' },
  },
  {
    name: 'HTML in the page about the site',
    make: (site) => {
      withTexts(site);
      site.append(`${folder}/de/about.md`, '\n<marquee>Neu\n');
    },
    expect: { rule: 'closed-vocabulary', file: `${folder}/de/about.md`, at: '<marquee>', says: 'HTML' },
  },
  {
    name: 'a file that holds no texts among the texts',
    make: (site) => {
      withTexts(site);
      site.write(`${folder}/notes.json`, '{}\n');
    },
    expect: { rule: 'file-location', file: `${folder}/notes.json`, at: 1, says: 'is no file of texts' },
  },
];

function withTexts(site: SiteFiles): void {
  if (!site.touched.has(folder)) site.copy(folder);
}

function replaceIn(site: SiteFiles, file: string, from: RegExp, to: string): void {
  withTexts(site);
  const before = site.read(file);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} does not stand in ${file}.`);
  site.write(file, after);
}
