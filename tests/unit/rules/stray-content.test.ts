import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { siteForEach } from '../site-for-each.ts';

const newSite = siteForEach();

async function filesNamed(make: (site: ReturnType<typeof newSite>) => void): Promise<string[]> {
  const site = newSite();
  make(site);
  const { problems } = await checkSite(site.root);
  return problems
    .filter(({ rule, severity }) => severity === 'error' && /^file-(?:location|name)$/.test(rule))
    .map((problem) => problem.file);
}

it.each([
  'src/content/evil.js',
  'src/content/config.ts',
  'src/content/eslint.config.mjs',
  'src/content/tsconfig.json',
  'src/content/x.mdx',
  'src/content/.prettierrc',
  'src/content/chapters/.prettierrc.mjs',
  'src/content/chapters/eslint.config.mjs',
  'src/content/chapters/en/.prettierrc.mjs',
  'src/content/chapters/en/.hidden.mdx',
  'src/content/chapters/en/deeper/opening.mdx',
  'src/content/texts/eslint.config.mjs',
  'src/content/texts/en/.prettierrc.json',
  'src/content/texts/en/.prettierrc.mjs',
  'src/content/texts/en/deeper/site.json',
  'src/data/.editorconfig',
  'src/data/eslint.config.mjs',
  'src/data/facts/.prettierrc.mjs',
  'src/data/facts/.prettierrc.yaml',
  'src/data/facts/deeper/more.yaml',
])('refuses what nothing reads and programs might: %s', async (file) => {
  expect(await filesNamed((site) => site.write(file, '- id: x\n'))).toEqual([file]);
});

it.each([
  ['src/content/other', 'chapters/x.mdx'],
  ['src/content/.vscode', 'settings.json'],
  ['src/content/node_modules', 'prettier/index.js'],
  ['src/content/chapters/node_modules', 'en/x.mdx'],
  ['src/content/chapters/en/.vscode', 'settings.json'],
  ['src/data/node_modules', 'vite/dist/client/x.js'],
  ['src/data/facts/node_modules', 'x.yaml'],
])('names a folder of programs once, whatever is in it: %s', async (folder, inside) => {
  const named = await filesNamed((site) => {
    for (const name of [inside, `${inside}.2`]) site.write(`${folder}/${name}`, 'x\n');
  });
  expect(named).toEqual([folder]);
});

it.each([
  'src/content/.DS_Store',
  'src/content/chapters/en/Thumbs.db',
  'src/data/desktop.ini',
  'src/data/facts/.DS_Store',
  'src/data/facts/.company.yaml.swp',
])('passes over what systems and open editors leave: %s', async (file) => {
  expect(await filesNamed((site) => site.write(file, Buffer.from([0, 1, 2])))).toEqual([]);
});

it('takes no link or folder for what a system leaves', async () => {
  expect(
    await filesNamed((site) => {
      site.link('src/data/facts/.DS_Store', '/etc/hostname');
      site.write('src/content/.DS_Store/x.js', 'x');
    }),
  ).toEqual(['src/content/.DS_Store', 'src/data/facts/.DS_Store']);
});
