import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Installs the packages of the lock file where one is missing or has another version, or where the last
 * install was broken off. Says so on standard error, because a program may read what the command prints.
 * @param {string} root folder of package.json
 * @throws Error that says what to do, when npm cannot be started or fails
 */
export function ensureInstalled(root) {
  const missing = findMissing(root);
  if (missing.length === 0) return;
  console.error(`Installing packages (${missing.length} missing or outdated, such as ${missing[0]}) …`);
  const { error, status } = spawnSync('npm', INSTALL, {
    cwd: root,
    stdio: ['inherit', process.stderr.fd, 'inherit'],
    env: withoutInstalledTools(root),
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`npm is needed to install the packages, but could not be started: ${error.message}.`);
  if (status !== 0)
    throw new Error(
      'npm ci failed, so nothing can be run. Its own message stands above; a network without the npm registry is the usual cause.',
    );
}

/**
 * The packages that are not installed as the lock file and package.json say, as `name@version`.
 * What is installed stands in a file that npm writes last: after a broken-off install it is not there.
 * @param {string} root folder of package.json
 */
export function findMissing(root) {
  const { devDependencies = {}, dependencies = {} } = readJson(join(root, 'package.json'));
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const list = join(root, 'node_modules', '.package-lock.json');
  const installed = existsSync(list) ? readJson(list).packages : {};
  const named = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ]);
  return Object.entries({ ...wanted, ...Object.fromEntries(named) })
    .filter(([folder, { version, optional }]) => {
      // Binaries of other systems are in the lock file and stay away.
      if (folder === '' || (optional && !installed[folder])) return false;
      return installed[folder]?.version !== version || !existsSync(join(root, folder, 'package.json'));
    })
    .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`);
}

/**
 * Warnings are left out: under an older Node they name every package that the pinned Node will run.
 * All is a development dependency, and some bring binaries as optional ones: NODE_ENV=production or a
 * setting of the person's own must not leave them out.
 */
const INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/** npm runs on the Node it came with, not on the pinned one, which it is about to replace. */
function withoutInstalledTools(root) {
  const tools = join(root, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return { ...process.env, PATH: path.join(delimiter) };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
