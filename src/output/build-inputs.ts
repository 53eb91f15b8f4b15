import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFolder } from './digest-folder.ts';
import type { FolderDigest } from './digest-folder.ts';

/**
 * A digest of everything that a build of the project in `root` depends on: its files, the packages that are
 * installed, the environment and Node itself. Two builds with the same digest make the same site. Undefined where
 * that cannot be told, because a file cannot be read or no packages are installed.
 * @param leftOut the path of a folder that is not to count
 */
export function digestInputs(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  leftOut?: string,
): FolderDigest | undefined {
  try {
    const { digest, changed } = digestFolder(
      root,
      (path, entry) => path === leftOut || (!entry.isFile() && isNoInput(path)),
    );
    const packages = readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8');
    const { versions, platform, arch } = process;
    const all = JSON.stringify([digest, packages, versions, platform, arch, settingsIn(environment)]);
    return { digest: createHash('sha256').update(all).digest('hex'), changed };
  } catch {
    return undefined;
  }
}

/**
 * Folders of the project that no build reads, or that it writes itself, beside those that are hidden. What is not named
 * counts, whatever its name in folders below: a file too many costs a build, a file too few shows readers a site of
 * yesterday.
 */
const noInputs = new Set(['node_modules', 'dist', 'tests', 'test-results', 'bench', 'docs']);

function isNoInput(path: string): boolean {
  return noInputs.has(path) || /^(?:\.[^/]*|packages\/[^/]+\/node_modules)$/.test(path);
}

/** Variables that the site reads, and those by which Astro, Vite and Node are told how to work. */
const setting =
  /^(?:SITE_URL|BASE_PATH|REPO_URL|GITHUB_SERVER_URL|GITHUB_REPOSITORY|TZ|LANG|NODE_ENV|NODE_OPTIONS|NODE_ICU_DATA|(?:LC|PUBLIC|VITE|ASTRO)_\w+)$/;

function settingsIn(environment: NodeJS.ProcessEnv): [string, string | undefined][] {
  return Object.entries(environment)
    .filter(([name]) => setting.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
