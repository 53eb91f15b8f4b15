import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installCommand } from '../../../../scripts/runner/ensure-installed.mjs';
import { findNode } from '../../../../scripts/runner/pinned-node.mjs';
import { freshClone, withNpm } from './fresh-clone.ts';

const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};
/** Leaves noise behind, as npm does, and then the packages of this project. */
const installs = 'echo "added 613 packages"; ln -s "$PACKAGES" node_modules';

function run(root: string, env: NodeJS.ProcessEnv, ...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/run.cjs'), ...args], { cwd: root, env, encoding: 'utf8' });
}

describe('every npm script', () => {
  it.each(Object.entries(scripts))('%s goes through the runner, and to something that exists', (_name, script) => {
    for (const step of script.split(' && ')) {
      const [, target = ''] = /^node scripts\/run\.cjs (\S+)/.exec(step) ?? [];
      expect(target.includes('/') ? existsSync(target) : target in devDependencies).toBe(true);
    }
  });
});

// The npm of these tests is a shell script.
describe.runIf(process.platform !== 'win32')('a command in a fresh clone', () => {
  it('installs what is missing, and prints on standard output what the command prints and nothing else', () => {
    const root = freshClone();
    const { status, stdout, stderr } = run(root, withNpm(root, installs), 'scripts/said.mjs', '--title', 'two words');
    expect(stderr).toMatch(
      /^Installing packages \(\d+ missing or outdated, such as \S+@\S+\) …\nadded 613 packages\n$/,
    );
    expect(JSON.parse(stdout)).toEqual(['--title', 'two words']);
    expect(status).toBe(0);
  });

  it('installs nothing the second time', () => {
    const root = freshClone();
    const env = withNpm(root, `${installs}; echo again >> installs`);
    run(root, env, 'scripts/said.mjs');
    const { stderr } = run(root, env, 'scripts/said.mjs');
    expect(stderr).toBe('');
    expect(readFileSync(join(root, 'installs'), 'utf8')).toBe('again\n');
  });

  it('installs development dependencies and binaries, also where the environment says production', () => {
    const root = freshClone();
    run(root, { ...withNpm(root, `echo "$@" > arguments; ${installs}`), NODE_ENV: 'production' }, 'scripts/said.mjs');
    expect(readFileSync(join(root, 'arguments'), 'utf8')).toContain('ci --include=dev --include=optional');
  });

  it('says in two lines that the install failed, and runs nothing', () => {
    const root = freshClone();
    const { status, stdout, stderr } = run(root, withNpm(root, 'exit 7'), 'scripts/said.mjs');
    expect(stderr.split('\n').slice(1)).toEqual([
      'npm could not install the packages, so nothing can be run. Its own message stands above; a network without the npm registry is the usual cause.',
      '',
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('says what an npm left out that thinks it is done', () => {
    const root = freshClone();
    const { status, stderr } = run(root, withNpm(root, 'exit 0'), 'scripts/said.mjs');
    expect(stderr).toMatch(/left out .*zod@.*\. A setting of your npm may be the cause/);
    expect(status).toBe(1);
  });

  it('runs tools by their name, on the pinned Node, which their children find first too', () => {
    const root = freshClone(
      "import { execFileSync } from 'node:child_process'; console.log(process.version, execFileSync('node', ['--version'], { encoding: 'utf8' }).trim())",
    );
    const env = withNpm(root, installs);
    expect(run(root, env, 'prettier', '--version').stdout).toBe(`${devDependencies['prettier']}\n`);
    expect(run(root, env, 'scripts/said.mjs').stdout).toBe(`v${devDependencies['node']} v${devDependencies['node']}\n`);
  });

  it('ends with the exit code of the command', () => {
    const root = freshClone('process.exitCode = 3');
    expect(run(root, withNpm(root, installs), 'scripts/said.mjs').status).toBe(3);
  });

  it('passes a signal on, waits until the command has put its things away, and ends as well', async () => {
    const root = freshClone(`
      process.on('SIGTERM', () => { console.log('put away'); process.exit(); });
      setInterval(() => {}, 1000);
      console.log('busy');`);
    const child = spawn(process.execPath, ['scripts/run.cjs', 'scripts/said.mjs'], {
      cwd: root,
      env: withNpm(root, installs),
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said === 'busy\n') child.kill('SIGTERM');
    });
    const code = await new Promise((ended) => child.once('close', ended));
    expect(said).toBe('busy\nput away\n');
    expect(code).toBe(143);
  });
});

describe('the install', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.21.0', '26.0.0'])('is an npm ci on Node %s', (version) => {
    expect(installCommand(version, '24.21.0')[0]).toBe('ci');
  });

  it.each(['18.0.0', '20.0.0', '20.18.3', '21.7.3', '22.11.0'])(
    'runs on the pinned Node where Node %s would leave binaries out',
    (version) => {
      const command = installCommand(version, '24.21.0');
      expect(command[0]).toBe('exec');
      expect(command).toContain('--package=node@24.21.0');
      expect(command.slice(command.indexOf('--')).slice(0, 3)).toEqual(['--', 'npm', 'ci']);
    },
  );
});

describe('the Node that runs a command', () => {
  const nowhere = '/no/such/folder';

  it('is the pinned one', () => {
    expect(findNode(resolve('.'), '18.0.0')).toMatch(/node_modules.node.bin.node(\.exe)?$/);
  });

  it('is the one at hand where npm could not install the pinned one and it will do', () => {
    expect(findNode(nowhere, '22.18.0')).toBe(process.execPath);
  });

  it('is none otherwise, with a way out', () => {
    expect(() => findNode(nowhere, '20.20.2')).toThrow(
      'Node 24 was not installed with the packages, because npm may not run install scripts here, and Node 20.20.2 is too old to go on with. Run npm ci --ignore-scripts=false, or use Node 22.18 or newer.',
    );
  });
});
