import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages that are not installed as the lock file and package.json say, as `name@version`.
 * @param {string} root folder of package.json
 * @param {{ os: string, cpu: string, libc?: string }} machine whose binaries are wanted; this one unless told
 */
export function findMissing(root, machine = thisMachine()) {
  const { devDependencies = {}, dependencies = {} } = readJson(join(root, 'package.json'));
  const locked = readJson(join(root, 'package-lock.json')).packages;
  // npm writes this list last: after an install that was broken off it is not there.
  const list = join(root, 'node_modules', '.package-lock.json');
  const installed = existsSync(list) ? readJson(list).packages : {};
  const named = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ]);
  return Object.entries({ ...locked, ...Object.fromEntries(named) })
    .filter(([folder, { version, ...entry }]) => {
      // This project and its workspaces come with the checkout.
      if (!folder.includes('node_modules/')) return false;
      if (!installed[folder] && !isNeeded(entry, machine)) return false;
      return installed[folder]?.version !== version || !existsSync(join(root, folder, 'package.json'));
    })
    .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`);
}

/**
 * Optional packages are binaries for one kind of machine, and what those for WebAssembly need.
 * The binaries of this machine count as needed: an old npm leaves them out without a word.
 */
function isNeeded({ optional, os, cpu, libc }, machine) {
  if (!optional) return true;
  return Boolean(os ?? cpu) && fits(os, machine.os) && fits(cpu, machine.cpu) && fits(libc, machine.libc);
}

function fits(wanted, actual) {
  return wanted === undefined || wanted.includes(actual);
}

function thisMachine() {
  const { platform: os, arch: cpu } = process;
  return os === 'linux'
    ? { os, cpu, libc: process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl' }
    : { os, cpu };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
