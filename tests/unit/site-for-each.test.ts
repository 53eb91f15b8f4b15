import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteForEach } from './site-for-each.ts';

const newSite = siteForEach();
const fixture = 'tests/fixtures/valid-site';
const file = 'src/data/sources/press.yaml';

/** All that is in a folder: files with their text, folders without. */
function contentsOf(root: string): (readonly [string, string])[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => [name, statSync(join(root, name)).isFile() ? readFileSync(join(root, name), 'utf8') : ''] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

it.each<[string, (site: ReturnType<typeof newSite>) => void]>([
  ['edited', (site) => site.append(file, '# more')],
  ['removed', (site) => site.remove(file)],
  ['moved', (site) => site.move(file, 'src/data/elsewhere/deeper/press.yaml')],
  ['added', (site) => site.write('src/new/folder/a.txt', 'a')],
  ['copied from elsewhere', (site) => site.copy('src/content/texts')],
  ['led elsewhere, a whole folder of them', (site) => moveAndLink(site)],
])('a test finds the site as it was, whatever was %s before', (_what, change) => {
  const site = newSite();
  expect(contentsOf(site.root)).toEqual(contentsOf(fixture));
  change(site);
  expect(contentsOf(site.root)).not.toEqual(contentsOf(fixture));
});

it('a test finds the site as it was behind the last of them', () => {
  expect(contentsOf(newSite().root)).toEqual(contentsOf(fixture));
});

function moveAndLink(site: ReturnType<typeof newSite>): void {
  site.move('src/content', 'elsewhere');
  site.link('src/content', '../elsewhere');
}
