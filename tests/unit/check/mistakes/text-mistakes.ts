import type { Mistake } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const folder = 'src/content/texts';
const english = `${folder}/en/site.json`;
const german = `${folder}/de/site.json`;
const short = `${folder}/de/timeline.json`;
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
    expect: { rule: 'unused-text', file: english, at: 'nav.nowhere', says: '`nav.nowhere`' },
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
    name: 'a locale that there is not',
    make: (site) => replaceIn(site, settings, /de-DE/, 'de_DE'),
    expect: { rule: 'invalid-value', file: settings, at: 'de_DE', says: 'locale' },
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
