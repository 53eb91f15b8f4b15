import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { english, german } from '../check/mistakes/mistake.ts';
import { temporarySite } from '../temporary-site.ts';

/** What is said of the form of numbers where a chapter ends with this paragraph. */
async function problemsOf(file: string, text: string): Promise<string[]> {
  const root = temporarySite({});
  const path = join(root, file);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n${text}<Cite id="annual-report" />\n`);
  const { problems } = await checkSite(root);
  return problems.filter(({ rule }) => rule === 'number-form').map(({ message }) => message);
}

describe('a number that looks shortened', () => {
  it.each([
    ['a size of pictures', english, 'It came in 4K and 8K.'],
    ['a name with a letter', english, 'It stood in zone 1b, at gate 3B, with 5G.'],
    ['a length', english, 'The shelf was 5 m long.'],
    ['the words of others', english, 'They wrote “10% of 5m users” in it.'],
    ['the words of others', german, 'Sie schrieben „10% von 5 Mio. Leuten“ darin.'],
    ['code', english, 'It printed `10%` there.'],
    ['a number with a word', german, 'Es waren 5 Minuten und 3 Bio-Läden.'],
  ])('may be %s: %s', async (_what, file, text) => {
    expect(await problemsOf(file, text)).toEqual([]);
  });
});

describe('a day in a text', () => {
  it.each([
    ['the last of February in a leap year', english, 'On 29 February 2012 and on 29 February it rained.'],
    ['a day with the month first', english, 'On March 31, 2012 it rained.'],
    ['a month before a count', english, 'In February 30 shops closed, and in June 31 more.'],
    ['a version', english, 'It was 1.5.18 then.'],
    ['a day in digits', german, 'Am 04.03.2012 und am 29. Februar 2012 hat es geregnet.'],
    ['a range', german, 'Vom 28. bis 31. März hat es geregnet.'],
    ['as records have it', english, 'The file of 2012-02-29 was lost.'],
  ])('may be %s: %s', async (_what, file, text) => {
    expect(await problemsOf(file, text)).toEqual([]);
  });
});
