import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Copies what belongs to this project into a folder that is not there yet, as it stands, with changes that are not
 * committed. Its packages are links to the installed ones, so that only what a build keeps is its own.
 */
export function copyProject(to: string): void {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of list.trim().split('\n').filter(existsSync)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(file, join(to, file));
  }
  linkPackages(to);
}

/** One by one, because the cache of a build stands among them: it must be empty, and nobody else's. */
function linkPackages(to: string): void {
  mkdirSync(join(to, 'node_modules'));
  const own = new Set(readdirSync('packages'));
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') && name !== '.bin' && name !== '.package-lock.json') continue;
    const target = own.has(name) ? join('..', 'packages', name) : resolve('node_modules', name);
    symlinkSync(target, join(to, 'node_modules', name), 'junction');
  }
}
