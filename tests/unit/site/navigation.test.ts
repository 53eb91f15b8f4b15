import { expect, test } from 'vitest';
import { pageRecords } from '../../../src/search/build/page-records.ts';
import { navigation } from '../../../src/site/navigation.ts';
import { fixedPaths } from '../../../src/site/routes.ts';
import { smallDataset } from '../small-dataset.ts';

test('The navigation leads to pages that exist', () => {
  expect(fixedPaths).toEqual(expect.arrayContaining(navigation.map(({ path }) => path)));
});

test('The search finds every page that lists or explains something', () => {
  const found = pageRecords({ dataset: smallDataset({}) }, 'en').map(({ path }) => path);
  expect(found.toSorted()).toEqual(fixedPaths.filter((path) => !['/', '/search/'].includes(path)).toSorted());
});
