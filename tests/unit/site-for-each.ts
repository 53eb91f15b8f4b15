import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { SiteFiles } from './check/mistakes/site-files.ts';

const fixture = 'tests/fixtures/valid-site';

/**
 * Returns what gives each test of a file the valid site of the fixtures, to be changed through it. There is one
 * folder for all of them, and only what a test touched is put back behind it: of many tests in a row that is half
 * of the time.
 */
export function siteForEach(): () => SiteFiles {
  let root = '';
  let lent: SiteFiles | undefined;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(fixture, root, { recursive: true });
  });
  afterEach(() => {
    if (lent) putBack(lent);
    lent = undefined;
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => (lent ??= new SiteFiles(root));
}

function putBack({ root, touched }: SiteFiles): void {
  for (const path of touched) rmSync(join(root, path), { recursive: true, force: true });
  for (const path of touched) removeEmpty(root, dirname(path));
  for (const [file, content] of original()) {
    if (![...touched].some((path) => file === path || file.startsWith(`${path}/`))) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** Removes a folder that a test has made, and those above it, as far as nothing else is in them. */
function removeEmpty(root: string, folder: string): void {
  if (folder === '.') return;
  const path = join(root, folder);
  if (existsSync(path)) {
    if (readdirSync(path).length > 0) return;
    rmSync(path, { recursive: true });
  }
  removeEmpty(root, dirname(folder));
}

let read: Map<string, Buffer> | undefined;

/** The files of the valid site, read once. */
function original(): Map<string, Buffer> {
  read ??= new Map(
    globSync('**/*.*', { cwd: fixture }).map((file) => [file.replaceAll('\\', '/'), readFileSync(join(fixture, file))]),
  );
  return read;
}
