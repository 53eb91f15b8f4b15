import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findMissing } from './missing-packages.mjs';

/**
 * Installs the packages of the lock file where one is missing or has another version, or where the last
 * install was broken off. Says so on standard error, because a program may read what the command prints.
 * @param {string} root folder of package.json
 * @throws Error that says what to do, when npm cannot be started, fails, or leaves something out
 */
export function ensureInstalled(root) {
  const missing = findMissing(root);
  if (missing.length === 0) return;
  console.error(`Installing packages (${missing.length} missing or outdated, such as ${missing[0]}) …`);
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const env = withoutInstalledTools(root);
  const { error, status } = spawnSync('npm', installCommand(nodeOfNpm(env), devDependencies.node), {
    cwd: root,
    stdio: ['inherit', process.stderr.fd, 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`npm is needed to install the packages, but could not be started: ${error.message}.`);
  if (status !== 0)
    throw new Error(
      'npm could not install the packages, so nothing can be run. Its own message stands above; a network without the npm registry is the usual cause.',
    );
  const left = findMissing(root);
  if (left.length > 0)
    throw new Error(
      `npm installed the packages, but left out ${left.join(', ')}. A setting of your npm may be the cause (npm config list); delete node_modules and try again.`,
    );
}

/**
 * The arguments of npm that install everything. npm leaves out binaries that say they need a newer Node
 * than the one it runs on, even if the pinned Node will use them; so below that, npm is run on the pinned
 * Node, and in a version that knows that Node.
 * @param {string} version of the Node at hand
 * @param {string} pinned version of the package `node`
 */
export function installCommand(version, pinned) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const leavesNothingOut = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return leavesNothingOut
    ? INSTALL
    : ['exec', '--yes', QUIET, `--package=node@${pinned}`, `--package=npm@${NPM}`, '--', 'npm', ...INSTALL];
}

const NPM = '11.19.1';
/** Warnings name every package that needs a newer Node than the one at hand; the pinned Node will run them. */
const QUIET = '--loglevel=error';
/**
 * Everything is a development dependency, and some bring binaries as optional ones: NODE_ENV=production
 * or a setting of the person's own must not leave them out.
 */
const INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', QUIET];

/** npm runs on the Node it came with, not on the installed one, which it is about to replace. */
function withoutInstalledTools(root) {
  const tools = join(root, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return { ...process.env, PATH: path.join(delimiter) };
}

function nodeOfNpm(env) {
  const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8' });
  return stdout ? stdout.trim().replace(/^v/, '') : process.versions.node;
}
