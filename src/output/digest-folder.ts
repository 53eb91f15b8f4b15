import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderDigest {
  /** Of the names of all folders and files and of every byte in them. Times count for nothing: a checkout and a copy make their own. */
  readonly digest: string;
  /** When a file or folder was changed last or put there, in milliseconds since 1970: tells of a change that was taken back. */
  readonly changed: number;
}

/**
 * Reads all files below `folder`.
 * @param isLeftOut whether a file or folder counts for nothing; it is given its path from `folder`, with slashes
 * @throws Error where something cannot be read, or is neither a file nor a folder, or a link to a folder.
 */
export function digestFolder(folder: string, isLeftOut: LeaveOut = () => false): FolderDigest {
  const hash = createHash('sha256');
  let changed = 0;
  const addEntries = (path: string) => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (isLeftOut(own, entry)) continue;
      if (entry.isDirectory()) addFolder(own);
      else addFile(own, entry);
    }
  };
  const addFolder = (path: string) => {
    changed = Math.max(changed, statSync(join(folder, path)).ctimeMs);
    hash.update(JSON.stringify([path]));
    addEntries(path);
  };
  const addFile = (path: string, entry: Dirent) => {
    const file = join(folder, path);
    const stat = statSync(file);
    // Reading from a pipe would wait for a writer, and behind a link to a folder there may be no end.
    if (!stat.isFile()) throw new Error(`${file} is no file.`);
    changed = Math.max(changed, stat.ctimeMs);
    const target = entry.isSymbolicLink() ? readlinkSync(file) : '';
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([path, target, bytes.length])).update(bytes);
  };
  addEntries('');
  return { digest: hash.digest('hex'), changed };
}

type LeaveOut = (path: string, entry: Dirent) => boolean;
