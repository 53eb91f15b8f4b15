import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a name for what stands in files: it changes when one below `paths` is added, removed or another.
 * @param root the folder that `paths` start from; a path that is not there counts as empty
 * @param leaveOut paths below them that do not count, as `src/content/chapters`
 */
export function digestOfFiles(root: string, paths: readonly string[], leaveOut: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, root, path, new Set(leaveOut));
  return hash.digest('hex');
}

function addTo(hash: Hash, root: string, path: string, leaveOut: ReadonlySet<string>): void {
  const place = join(root, path);
  const stat = leaveOut.has(path) ? undefined : lstatSync(place, { throwIfNoEntry: false });
  if (!stat) return;
  hash.update(`\0${path}\0`);
  if (stat.isDirectory()) {
    for (const name of readdirSync(place).toSorted()) addTo(hash, root, `${path}/${name}`, leaveOut);
  } else if (stat.isFile()) hash.update(readFileSync(place));
}
