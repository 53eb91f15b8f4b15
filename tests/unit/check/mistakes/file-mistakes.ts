import { Buffer } from 'node:buffer';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Mistakes with files as such: their names, places, sizes and bytes. */
export const fileMistakes: readonly Mistake[] = [
  {
    name: 'a file of 5 MB',
    make: (site) => site.write('src/data/facts/all.yaml', '# filler\n'.repeat(600_000)),
    expect: { rule: 'file-size', file: 'src/data/facts/all.yaml', at: 1, says: '5,400,000 bytes; 524,288 are allowed' },
  },
  {
    name: 'a data file that grew to 5 MB',
    make: (site) => site.append(data.sources, '# filler\n'.repeat(600_000)),
    expect: { rule: 'file-size', file: data.sources, at: 1, says: 'bytes; 524,288 are allowed' },
  },
  {
    name: 'a byte order mark in a data file',
    make: (site) => site.write(data.facts, `\ufeff${site.read(data.facts)}`),
    expect: { rule: 'file-encoding', file: data.facts, at: 1, says: 'byte order mark' },
  },
  {
    name: 'a byte order mark in a chapter',
    make: (site) => site.write(german, `\ufeff${site.read(german)}`),
    expect: { rule: 'file-encoding', file: german, at: 1, says: 'byte order mark' },
  },
  {
    name: 'a data file saved as Latin-1',
    make: (site) => site.write(data.glossary, latin1(site.read(data.glossary).replace('nahe', 'näher'))),
    expect: { rule: 'file-encoding', file: data.glossary, at: 7, says: 'not UTF-8' },
  },
  {
    name: 'a chapter saved as Latin-1',
    make: (site) => site.write(german, latin1(site.read(german))),
    expect: { rule: 'file-encoding', file: german, at: 2, says: 'not UTF-8' },
  },
  {
    name: 'a data file saved as UTF-16',
    make: (site) => site.write(data.corrections, Buffer.from(`\ufeff${site.read(data.corrections)}`, 'utf16le')),
    expect: { rule: 'file-encoding', file: data.corrections, at: 1, says: 'not UTF-8' },
  },
  {
    name: 'a NUL byte in a data file',
    make: (site) => site.replace(data.facts, 'An offer', 'An \0offer'),
    expect: { rule: 'file-encoding', file: data.facts, at: 'is said to have been made', says: 'U+0000' },
  },
  {
    name: 'a mark that turns text round, in a chapter',
    make: (site) => site.replace(english, 'a busy day', 'a \u202ebusy day'),
    expect: { rule: 'file-encoding', file: english, at: 'Nobody knows how many', says: 'U+202E' },
  },
  {
    name: 'letters lost to a wrong encoding long ago',
    make: (site) => site.replace(german, 'Die Eröffnung', 'Die Er\ufffdffnung'),
    expect: { rule: 'file-encoding', file: german, at: 'title:', says: 'lost letter' },
  },
  {
    name: 'a link out of the tree',
    make: (site) => site.link('src/data/facts/secrets.yaml', '/etc/passwd'),
    expect: { rule: 'file-location', file: 'src/data/facts/secrets.yaml', at: 1, says: 'is a link' },
  },
  {
    name: 'a folder that is a link out of the tree',
    make: (site) => site.link('src/content/chapters/fr', '/etc'),
    expect: { rule: 'file-location', file: 'src/content/chapters/fr', at: 1, says: 'is a link' },
  },
  {
    name: 'a data file that ends in .yml',
    make: (site) => site.move(data.sources, 'src/data/sources/press.yml'),
    expect: { rule: 'file-location', file: 'src/data/sources/press.yml', at: 1, says: 'does not end in .yaml' },
  },
  {
    name: 'a data file that ends in .json',
    make: (site) => site.write('src/data/facts/more.json', '[]\n'),
    expect: { rule: 'file-location', file: 'src/data/facts/more.json', at: 1, says: 'does not end in .yaml' },
  },
  {
    name: 'a chapter that ends in .md',
    make: (site) => site.move(german, german.replace('.mdx', '.md')),
    expect: { rule: 'file-location', file: german.replace('.mdx', '.md'), at: 1, says: 'does not end in .mdx' },
  },
  {
    name: 'a folder of data with a misspelt name',
    make: (site) => site.move(data.sources, 'src/data/source/press.yaml'),
    expect: {
      rule: 'file-location',
      file: 'src/data/source/press.yaml',
      at: 1,
      says: 'There is no collection `source`, so nothing reads this file. Did you mean `sources`?',
    },
  },
  {
    name: 'a data file beside the folders',
    make: (site) => site.move(data.sources, 'src/data/press.yaml'),
    expect: { rule: 'file-location', file: 'src/data/press.yaml', at: 1, says: 'outside the folders' },
  },
  {
    name: 'a chapter in a language the site does not have',
    make: (site) => site.write('src/content/chapters/fr/opening.mdx', site.read(english)),
    expect: { rule: 'file-location', file: 'src/content/chapters/fr/opening.mdx', at: 1, says: '{en,de}' },
  },
  {
    name: 'a data file with capitals and a space in its name',
    make: (site) => site.move(data.sources, 'src/data/sources/Press Reports.yaml'),
    expect: { rule: 'file-name', file: 'src/data/sources/Press Reports.yaml', at: 1, says: '`Press Reports.yaml`' },
  },
  {
    name: 'a chapter with capitals and a space in its name',
    make: (site) => site.write('src/content/chapters/en/The Closing.mdx', site.read(english)),
    expect: { rule: 'file-name', file: 'src/content/chapters/en/The Closing.mdx', at: 1, says: '`The Closing.mdx`' },
  },
  {
    name: 'an empty data file',
    make: (site) => site.write('src/data/facts/more.yaml', ''),
    expect: { rule: 'empty-file', file: 'src/data/facts/more.yaml', at: 1, says: 'no records' },
  },
  {
    name: 'a data file of comments',
    make: (site) => site.write('src/data/facts/more.yaml', '# to do\n'),
    expect: { rule: 'empty-file', file: 'src/data/facts/more.yaml', at: 1, says: 'no records' },
  },
  {
    name: 'merge-conflict markers in a data file',
    make: (site) =>
      site.replace(
        data.sources,
        '  url: https://example.org/history',
        '<<<<<<< HEAD\n  url: https://example.org/history\n=======\n  url: https://example.org/past\n>>>>>>> main',
      ),
    expect: { rule: 'merge-conflict', file: data.sources, at: '<<<<<<< HEAD', says: 'A merge conflict' },
  },
  {
    name: 'merge-conflict markers in a chapter',
    make: (site) => {
      const line = 'Niemand weiß, wie viele Leute kamen';
      site.replace(german, line, `<<<<<<< HEAD\n${line}\n=======\nKeiner weiß\n>>>>>>> main`);
    },
    expect: { rule: 'merge-conflict', file: german, at: '<<<<<<< HEAD', says: 'A merge conflict' },
  },

  {
    name: 'a data file with the line ends of an old Mac',
    make: (site) => site.write(data.facts, site.read(data.facts).replaceAll('\n', '\r')),
    expect: { rule: 'file-encoding', file: data.facts, at: 1, says: 'do not end in line feeds' },
  },
  {
    name: 'two byte order marks',
    make: (site) => site.write(data.facts, `\ufeff\ufeff${site.read(data.facts)}`),
    expect: { rule: 'file-encoding', file: data.facts, at: 1, says: 'byte order mark' },
  },
  {
    name: 'a byte order mark in the middle, as files put together have it',
    make: (site) => site.replace(data.facts, '- id: rumour', '\ufeff- id: rumour'),
    expect: { rule: 'file-encoding', file: data.facts, at: 'id: rumour', says: 'U+FEFF' },
  },
  {
    name: 'a space without width in an id',
    make: (site) => site.replace(data.systems, 'id: amazon-s3', 'id: amazon\u200b-s3'),
    expect: { rule: 'file-encoding', file: data.systems, at: 1, says: 'U+200B' },
  },
  {
    name: 'a line separator in a text',
    make: (site) => site.replace(data.facts, 'An offer', 'An\u2028offer'),
    expect: { rule: 'file-encoding', file: data.facts, at: 'is said to have been made', says: 'U+2028' },
  },
  {
    name: 'umlauts spoilt by a wrong encoding',
    make: (site) => site.replace(data.glossary, 'nahe', 'nÃ¤her'),
    expect: { rule: 'file-encoding', file: data.glossary, at: 'nÃ¤her', says: '`Ã¤`' },
  },
  {
    name: 'a chapter spoilt by a wrong encoding from end to end',
    make: (site) => site.write(german, Buffer.from(site.read(german), 'utf8').toString('latin1')),
    expect: { rule: 'file-encoding', file: german, at: 2, says: 'a wrong encoding has spoilt' },
  },
  {
    name: 'a data file saved as UTF-16 without a mark',
    make: (site) => site.write(data.events, Buffer.from(site.read(data.events), 'utf16le')),
    expect: { rule: 'file-encoding', file: data.events, at: 1, says: 'UTF-16' },
  },
  {
    name: 'a copy of a data file',
    make: (site) => site.write('src/data/facts/company-copy.yaml', site.read(data.facts)),
    expect: {
      rule: 'duplicate-id',
      file: 'src/data/facts/company-copy.yaml',
      at: 1,
      says: `The 2 records from \`opening\` to \`rumour\` stand in facts a second time; the first is at ${data.facts}:1`,
    },
  },
  {
    name: 'a data file in the folder of another collection',
    make: (site) => site.move(data.events, 'src/data/facts/events.yaml'),
    expect: {
      rule: 'file-location',
      file: 'src/data/facts/events.yaml',
      at: 1,
      says: 'records of this file are events',
    },
  },
  {
    name: 'a guide that is a link out of the project',
    make: (site) => site.link('CONTRIBUTING.md', '/etc/hostname'),
    expect: { rule: 'file-location', file: 'CONTRIBUTING.md', at: 1, says: 'is a link' },
  },
  {
    name: 'a folder above the chapters that is a link',
    make: (site) => {
      site.move('src/content', 'elsewhere');
      site.link('src/content', '../elsewhere');
    },
    expect: { rule: 'file-location', file: 'src/content/chapters', at: 1, says: 'is a link' },
  },
  {
    name: 'a Markdown file among the pages',
    make: (site) => site.write('src/pages/README.md', 'Notes.\n'),
    expect: { rule: 'file-location', file: 'src/pages/README.md', at: 1, says: 'among the pages' },
  },
  {
    name: 'a link among the pages',
    make: (site) => {
      site.write('src/pages/index.astro', '');
      site.link('src/pages/extra.md', '../../README.md');
    },
    expect: { rule: 'file-location', file: 'src/pages/extra.md', at: 1, says: '`src/pages/extra.md` is a link' },
  },
  {
    name: 'settings of the linter among the content',
    make: (site) => site.write('src/content/eslint.config.mjs', 'export default [];\n'),
    expect: { rule: 'file-location', file: 'src/content/eslint.config.mjs', at: 1, says: 'Nothing reads' },
  },
  {
    name: 'hidden settings of the formatter among the chapters',
    make: (site) => site.write('src/content/chapters/en/.prettierrc.mjs', 'export default {};\n'),
    expect: {
      rule: 'file-location',
      file: 'src/content/chapters/en/.prettierrc.mjs',
      at: 1,
      says: 'does not end in .mdx',
    },
  },
  {
    name: 'a folder of packages among the data',
    make: (site) => site.write('src/data/node_modules/vite/index.js', 'x\n'),
    expect: { rule: 'file-location', file: 'src/data/node_modules', at: 1, says: 'a folder of some program' },
  },
  {
    name: 'a data file in a folder inside that of its collection',
    make: (site) => site.move(data.sources, 'src/data/sources/press/press.yaml'),
    expect: {
      rule: 'file-location',
      file: 'src/data/sources/press/press.yaml',
      at: 1,
      says: 'in a folder inside that of its collection',
    },
  },
  {
    name: 'a chapter with a name that is too long for a file of its address',
    make: (site) => site.write(`src/content/chapters/en/${'a'.repeat(81)}.mdx`, site.read(english)),
    expect: {
      rule: 'file-name',
      file: `src/content/chapters/en/${'a'.repeat(81)}.mdx`,
      at: 1,
      says: 'must have at most 80 characters',
    },
  },
  {
    name: 'quotations in a guide that go too deep to be read',
    make: (site) => site.write('CONTRIBUTING.md', `# Guide\n\n${'>'.repeat(100_000)}\n`),
    expect: { rule: 'mdx-syntax', file: 'CONTRIBUTING.md', at: 3, says: 'nested more than 50 deep' },
  },
  {
    name: 'a guide with a frontmatter',
    make: (site) => site.write('CONTRIBUTING.md', '---\ntitle: Guide\n---\n\n# Guide\n'),
    expect: { rule: 'closed-vocabulary', file: 'CONTRIBUTING.md', at: 1, says: 'has no fields' },
  },
  {
    name: 'a series that charts compare, gone',
    make: (site) => site.replace('src/data/series/income.yaml', '- id: net-income', '- id: income-of-old'),
    expect: { rule: 'unknown-reference', file: data.charts, at: '[revenue, net-income]', says: 'is not in series' },
    also: [{ rule: 'unknown-reference', file: data.charts, at: '[net-income, revenue]', says: 'is not in series' }],
  },
];
