import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Adds chapters to the other book in a copy of the project, in both languages: those with the numbers from `first`
 * to `last`. Each has seven sections, of which five speak of the same term.
 */
export function addChapters(copy: string, first: number, last: number): void {
  for (let number = first; number <= last; number += 1)
    for (const language of ['en', 'de'])
      write(copy, `src/content/chapters/${language}/year-${number}.mdx`, chapter(number));
}

/** Adds a chapter of 1,550 words with a diagram, its third, in both languages; returns its path. */
export function addUsualChapter(copy: string): string {
  for (const language of ['en', 'de'])
    cpSync('tests/fixtures/generated-chapter.mdx', join(copy, `src/content/chapters/${language}/usual.mdx`));
  return '/chapters/usual/';
}

/** Adds to its data as many sources and events as have to be divided among several pages. */
export function addRecords(copy: string): void {
  const records = (count: number, record: (index: number, letter: string) => object) =>
    JSON.stringify(
      Array.from({ length: count }, (_, index) => record(index, String.fromCodePoint(97 + (index % 20)))),
      undefined,
      1,
    );
  const both = (text: string) => ({ en: text, de: text });
  write(
    copy,
    'src/data/sources/many.yaml',
    records(260, (index, letter) => ({
      id: `paper-${index}`,
      title: `Report ${index}`,
      publisher: `${letter.toUpperCase()} Gazette`,
      published: `${2020 + (index % 6)}`,
      accessed: '2026-11-20',
      url: `https://example.org/reports/${index}`,
      kind: 'secondary',
      checked: 'read',
    })),
  );
  write(
    copy,
    'src/data/facts/many.yaml',
    records(170, (index) => ({
      id: `fact-${index}`,
      statement: both(`Something happened in ${1950 + (index % 70)}.`),
      date: String(1950 + (index % 70)),
      sources: [`paper-${index}`],
      confidence: 'medium',
    })),
  );
  write(
    copy,
    'src/data/events/many.yaml',
    records(170, (index) => ({
      id: `event-${index}`,
      kind: 'bakery',
      concerns: ['bakery'],
      title: both(`Event ${inLetters(index)}`),
      fact: `fact-${index}`,
    })),
  );
}

function chapter(number: number): string {
  const section = (name: string) =>
    `## The ${name} of it {#${name}}\n\nThe <Term id="proofing">dough</Term> rose in the oven of the mill, and the bakery sold what came out of it to the town, as it had done in the year before and in the one before that.<Cite id="town-chronicle" />\n`;
  return [
    `---\ntitle: One more year, called ${inLetters(number)}\ndescription: One more year of the bakery in the hall of the mill, told as the others are.\norder: ${number}\nquestion: What was new in this year?\n---\n`,
    ...['beginning', 'spring', 'summer', 'autumn', 'end'].map(section),
    ...['weather', 'price'].map((name) => section(name).replace(/<Term[^>]*>(.*?)<\/Term>/, '$1')),
  ].join('\n');
}

/** Titles hold no numbers. */
function inLetters(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('');
}

function write(copy: string, file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), `${text}\n`);
}
