import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const entry = 'scripts/run.cjs';

/** Runs a command as if the Node at hand had another version. */
function runUnder(version: string) {
  const disguise = `for (const [name, value] of Object.entries({ version: 'v${version}', versions: { ...process.versions, node: '${version}' } })) Object.defineProperty(process, name, { value });`;
  return spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(disguise)}`, entry, 'scripts/count.ts'],
    { encoding: 'utf8' },
  );
}

describe('a Node that is too old', () => {
  it.each(['17.9.1', '16.20.2', '14.21.3'])('%s is told in one line what is needed', (version) => {
    const { status, stdout, stderr } = runUnder(version);
    expect(stderr).toBe(
      `Built on a Rival needs Node 18 or newer; this is v${version}. Install a newer one (https://nodejs.org) and run the command again.\n`,
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('understands the file that tells it, which loads no other first', () => {
    const text = readFileSync(entry, 'utf8');
    // Node 10 knows the language of 2018, and import() of the language of 2020.
    const fault = new Linter().verify(text.replace('import(', 'load('), {
      languageOptions: { ecmaVersion: 2018, sourceType: 'commonjs' },
    });
    expect(fault).toEqual([]);
    expect(text).not.toContain('require(');
  });
});

describe('a Node that is old enough to matter and young enough to do', () => {
  it.each(['18.0.0', '20.10.0'])('%s runs the command', (version) => {
    const { status, stdout, stderr } = runUnder(version);
    expect(stderr).toBe('');
    expect(stdout).toContain('words');
    expect(status).toBe(0);
  });
});

describe('the oldest Node', () => {
  it('is the same in package.json, its lock file and the guides', () => {
    const oldest = /OLDEST = (\d+)/.exec(readFileSync(entry, 'utf8'))?.[1];
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> };
    expect(engines.node).toBe(`>=${oldest}`);
    expect(lock.packages['']).toMatchObject({ engines });
    expect(readFileSync('README.md', 'utf8')).toContain(`Node ${oldest} or newer`);
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`Node ${oldest} or newer`);
    expect(readFileSync('CONTRIBUTING.de.md', 'utf8')).toContain(`Node ab Version ${oldest}`);
  });
});
