import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * Writes a small site into a folder of its own and returns the folder: the valid twin in
 * `tests/fixtures/valid-site`, with the given files put over it (undefined removes one).
 */
export function temporarySite(files: Readonly<Record<string, string | Uint8Array | undefined>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(root);
  cpSync('tests/fixtures/valid-site', root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    if (text === undefined) {
      rmSync(path, { force: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}
