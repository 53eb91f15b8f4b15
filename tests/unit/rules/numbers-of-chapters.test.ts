import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { english, german } from '../check/mistakes/mistake.ts';
import { temporarySite } from '../temporary-site.ts';

const cite = '<Cite id="annual-report" />';

/** What is said of a site whose first section begins with these paragraphs. */
async function problemsWith(inEnglish: string, inGerman: string): Promise<string[]> {
  const root = temporarySite({});
  const begin = (file: string, heading: string, text: string) => {
    const path = join(root, file);
    const written = readFileSync(path, 'utf8');
    if (!written.includes(heading)) throw new Error(`${file} has no ${heading}`);
    writeFileSync(path, written.replace(heading, `${heading}\n\n${text}`));
  };
  begin(english, '{#the-first-day}', inEnglish);
  begin(german, '{#the-first-day}', inGerman);
  const { problems } = await checkSite(root);
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a paragraph of two languages with the same source', () => {
  it.each([
    ['a number in another scale', 'It had 1.67 billion of them.', 'Es hatte 1.670 Millionen davon.'],
    ['a number without its scale', 'It had 2 million of them.', 'Es hatte 2.000.000 davon.'],
    ['a fraction as so many percent', 'It had half of them.', 'Es hatte 50 Prozent davon.'],
    ['a number in words', 'It had twenty of them.', 'Es hatte 20 davon.'],
    ['a small number in words', 'It had 7 of 30 there.', 'Es hatte sieben von 30 dort.'],
    ['a number that it leaves out', 'It had 30 of them in 1998.', 'Im Jahr 1998 hatte es viele davon.'],
    ['its numbers in another order', 'In 1998 it had 30 of them.', 'Es waren 30 davon im Jahr 1998.'],
    ['a million with an article', 'It had 1 million of them.', 'Von 30 hatte es eine Million.'],
    ['the time of a day', 'At 9.29 pm it had 30.', 'Um 21:29 Uhr waren es 30.'],
  ])('may say %s', async (_what, inEnglish, inGerman) => {
    expect(await problemsWith(inEnglish + cite, inGerman + cite)).toEqual([]);
  });

  it('is held against the one with its sources, not against its neighbour', async () => {
    const source = (text: string) => `${text}${cite}`;
    const problems = await problemsWith(
      [source('It had 30.'), 'Words.', source('It had 45.')].join('\n\n'),
      [source('Es waren 30.'), source('Es waren 54.'), 'Worte.'].join('\n\n'),
    );
    expect(problems).toEqual([expect.stringMatching(/^language-parity: The German text says `54` here.*`45` at /)]);
  });
});
