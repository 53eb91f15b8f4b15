// Runs on whatever Node the person has, before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '..');

/**
 * Installs the packages of the lock file where one is missing or has another version. Ends the
 * process with a message when that fails.
 */
export function ensureInstalled() {
  const missing = findMissing();
  if (missing.length === 0) return;
  console.log(`Installing packages (${missing.length} missing or outdated, such as ${missing[0]}) …`);
  // Warnings are left out: under an older Node they name every package that the pinned Node will run.
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      'npm ci failed, so nothing can be run. Its own message stands above; a network without the npm registry is the usual cause.',
    );
    process.exit(1);
  }
}

/** Environment in which commands find the pinned Node and the installed tools first. */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/** Runs a command with the pinned Node in front and returns its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: toolEnvironment(),
    shell: process.platform === 'win32',
    ...options,
  });
  return result.status ?? 1;
}

function findMissing() {
  const { devDependencies = {}, dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) => {
    const file = join(root, 'node_modules', name, 'package.json');
    const there = existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
    return there ? [] : [`${name}@${version}`];
  });
}
