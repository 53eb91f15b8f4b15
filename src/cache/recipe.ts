import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Returns a name for how something is made: it changes with every change of the file that makes it, of
 * the files which that one imports, and of the versions of the packages they use.
 * @param file path from the root of the project, such as `src/figures/social/social-card.ts`
 * @param root the root of the project; the working folder unless told
 * @throws Error when the file cannot be read.
 */
export function recipeOf(file: string, root = process.cwd()): string {
  const key = join(root, file);
  const known = recipes.get(key);
  if (known !== undefined) return known;
  const parts = new Map<string, string>();
  collect(file, root, parts);
  const recipe = createHash('sha256')
    .update(JSON.stringify([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
  recipes.set(key, recipe);
  return recipe;
}

/** Once per process: sources do not change under a build, and the dev server is started anew after a change of them. */
const recipes = new Map<string, string>();
const imports = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

function collect(file: string, root: string, parts: Map<string, string>): void {
  // Line ends differ between systems, what is made does not.
  const source = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  parts.set(file, source);
  for (const [, target = ''] of source.matchAll(imports)) {
    const path = target.startsWith('.') ? join(dirname(file), target).replaceAll('\\', '/') : packageOf(target);
    if (parts.has(path) || target.startsWith('node:')) continue;
    try {
      if (target.startsWith('.')) collect(path, root, parts);
      else parts.set(path, versionOf(path, root));
    } catch {
      // Only looks like an import, in a comment or a text.
    }
  }
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function versionOf(name: string, root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
