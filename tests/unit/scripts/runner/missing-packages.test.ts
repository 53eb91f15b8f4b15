import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findMissing } from '../../../../scripts/runner/missing-packages.mjs';

interface Entry {
  version: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const locked: Record<string, Entry> = {
  'node_modules/one': { version: '1.0.0' },
  'node_modules/@two/part': { version: '2.0.0' },
  'node_modules/one/node_modules/deep': { version: '3.0.0' },
  'node_modules/one-linux-gnu': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/one-linux-musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/one-darwin': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/for-wasm': { version: '1.0.0', optional: true },
};
const debian = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const onDebian = Object.keys(locked).filter((folder) => !/musl|darwin|wasm/.test(folder));

/** A project with these folders under node_modules; `list` is what npm noted at the end. */
function project(folders = onDebian, list: Record<string, Entry> = only(folders)): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (file: string, content: object) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify(content));
  };
  write('package.json', { devDependencies: { one: '1.0.0', '@two/part': '2.0.0' } });
  write('package-lock.json', { packages: { '': {}, ...locked } });
  for (const folder of folders) write(`${folder}/package.json`, {});
  write('node_modules/.package-lock.json', { packages: list });
  return root;
}

function only(folders: readonly string[]): Record<string, Entry> {
  return Object.fromEntries(Object.entries(locked).filter(([folder]) => folders.includes(folder)));
}

describe('what is missing', () => {
  it('is nothing after a whole install, whatever other systems would need', () => {
    expect(findMissing(project(), debian)).toEqual([]);
  });

  it('is everything for this machine in a fresh clone', () => {
    expect(findMissing(project([]), debian)).toEqual([
      'one@1.0.0',
      '@two/part@2.0.0',
      'deep@3.0.0',
      'one-linux-gnu@1.0.0',
    ]);
  });

  it('is everything where the install was broken off, though folders are there', () => {
    const root = project();
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(findMissing(root, debian)).toHaveLength(4);
  });

  it('is a package with another version than the lock file says, also deep in the tree', () => {
    const list = { ...only(onDebian), 'node_modules/one/node_modules/deep': { version: '2.9.9' } };
    expect(findMissing(project(onDebian, list), debian)).toEqual(['deep@3.0.0']);
  });

  it('is a package whose version was changed in package.json alone', () => {
    const root = project();
    writeFileSync(join(root, 'package.json'), JSON.stringify({ devDependencies: { one: '1.1.0' } }));
    expect(findMissing(root, debian)).toEqual(['one@1.1.0']);
  });

  it('is a package whose folder was deleted', () => {
    const root = project();
    rmSync(join(root, 'node_modules/@two'), { recursive: true });
    expect(findMissing(root, debian)).toEqual(['@two/part@2.0.0']);
  });

  it('is the binary of this machine that an old npm left out', () => {
    const without = onDebian.filter((folder) => !folder.endsWith('gnu'));
    expect(findMissing(project(without), debian)).toEqual(['one-linux-gnu@1.0.0']);
    expect(findMissing(project(without), { os: 'linux', cpu: 'x64', libc: 'musl' })).toEqual(['one-linux-musl@1.0.0']);
    expect(findMissing(project(without), { os: 'darwin', cpu: 'arm64' })).toEqual(['one-darwin@1.0.0']);
    expect(findMissing(project(without), { os: 'freebsd', cpu: 'x64' })).toEqual([]);
  });
});
