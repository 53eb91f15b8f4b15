import { appendFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/library/read-content.ts';
import { temporarySite } from '../temporary-site.ts';

const facts = 'src/data/facts/company.yaml';

it('reads the files once as long as none is another', () => {
  const root = temporarySite();
  expect(readContent(root)).toBe(readContent(root));
});

it('reads again after a change that leaves name, size and date as they were', () => {
  const root = temporarySite();
  const before = readContent(root);
  const path = join(root, facts);
  const { size, atime, mtime } = statSync(path);
  writeFileSync(`${path}.new`, 'x'.repeat(size));
  renameSync(`${path}.new`, path);
  utimesSync(path, atime, mtime);
  expect(readContent(root)).not.toBe(before);
});

it('hands out the records as they are written beside what the schemas made of them', () => {
  const { data } = readContent(temporarySite());
  expect(data.raw.facts).toHaveLength(data.dataset.facts.length);
});

it('parses no file again but the one that was changed', () => {
  const root = temporarySite();
  const before = readContent(root);
  appendFileSync(join(root, facts), '\n');
  const after = readContent(root);
  expect(after).not.toBe(before);
  expect(after.data.dataset.facts[0]).not.toBe(before.data.dataset.facts[0]);
  expect(after.data.dataset.sources[0]).toBe(before.data.dataset.sources[0]);
  expect(after.book.chapters).toEqual(before.book.chapters);
  expect(after.book.chapters[0]).toBe(before.book.chapters[0]);
});

it('finds the same problems however often it reads', () => {
  const root = temporarySite({ [facts]: '- id: Nobody' });
  const { problems } = readContent(root).data;
  expect(problems).not.toEqual([]);
  writeFileSync(join(root, 'src/data/glossary/more.yaml'), '[');
  expect(readContent(root).data.problems).toEqual(expect.arrayContaining([...problems]));
});
