import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts a peer into a folder and installs what its lock file names, unless that has been done.
 * Returns the versions of the packages that its package.json names.
 * @throws Error with what npm says, when it cannot be installed
 */
export function installPeer(from: string, folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const isInstalled =
    existsSync(join(folder, 'node_modules/.package-lock.json')) &&
    lockOf(folder) === lockOf(from) &&
    existsSync(join(folder, 'package.json'));
  cpSync(from, folder, { recursive: true });
  if (!isInstalled) install(folder);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return dependencies;
}

interface Manifest {
  readonly dependencies: Record<string, string>;
}

function install(folder: string): void {
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status === 0) return;
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (?:error|ERR!) /, ''));
  const reason = error?.message ?? lines.find((line) => line !== '' && !/^(?:code|errno|syscall) /.test(line)) ?? '';
  throw new Error(`could not be installed: ${reason.slice(0, 200)}`);
}

function lockOf(folder: string): string {
  const file = join(folder, 'package-lock.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
