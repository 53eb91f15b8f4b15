import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { temporarySite } from '../temporary-site.ts';

const glossary = 'src/data/glossary/terms.yaml';
const german = 'src/content/chapters/de/opening.mdx';
const valid = (file: string) => readFileSync(join('tests/fixtures/valid-site', file), 'utf8');

it('points at a word for which the book has another one, whole words only, in its own language', async () => {
  const root = temporarySite({
    [glossary]: `${valid(glossary)}  avoid:\n    de: [Laden-Netz, Stadt]\n`,
    [german]: valid(german).replace(
      'Die Dateien kamen',
      'Stadtbekannt war er.\nDas Laden-Netz wuchs: Die Dateien kamen',
    ),
  });
  const { problems } = await checkSite(root);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '8:136 `Stadt` is called `Auslieferungsnetz` in this book.',
    '14:5 `Laden-Netz` is called `Auslieferungsnetz` in this book.',
  ]);
});
