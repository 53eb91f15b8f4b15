import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files stand in a folder and below it, and how many bytes they hold. */
export function folderSize(folder: string): { files: number; bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}
