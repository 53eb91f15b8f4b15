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
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n${text}\n`);
  const { problems } = await checkSite(root);
  return problems.filter(({ rule }) => rule === 'number-form').map(({ message }) => message);
}

describe('a word behind a fact', () => {
  it.each([
    ['of what is counted', english, 'It had <Fact id="opening" /> titles.'],
    ['of a day', english, 'It was <Fact id="opening" show="date" /> then.'],
    ['of another sentence', german, 'Es waren <Fact id="revenue@2020" />. Dollar nahm er gern.'],
    ['that merely begins alike', german, 'Es waren <Fact id="revenue@2020" /> Dollarscheine.'],
    ['before it that says how exact it is', english, 'It was about <Fact id="revenue@2020" /> by then.'],
  ])('may be one %s', async (_what, file, text) => {
    expect(await problemsOf(file, text)).toEqual([]);
  });
});
