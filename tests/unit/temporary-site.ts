import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Writes a small site into a folder of its own and returns the folder: the valid twin in
 * `tests/fixtures/valid-site`, with the given files put over it (undefined removes one). It goes when the
 * test ends; outside of tests, say `afterAll` for `whenOver`.
 */
export function temporarySite(
  files: Readonly<Record<string, string | Uint8Array | undefined>> = {},
  whenOver: (remove: () => void) => void = onTestFinished,
): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  whenOver(() => rmSync(root, { recursive: true, force: true }));
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
