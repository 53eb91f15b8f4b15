import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
