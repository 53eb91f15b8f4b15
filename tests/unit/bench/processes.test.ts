import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processTable, readRow } from '../../../bench/measure/process-table.ts';
import type { ProcessRow } from '../../../bench/measure/process-table.ts';
import { ProcessTree } from '../../../bench/measure/process-tree.ts';
import { explain, runMeasured, secondsOf } from '../../../bench/measure/run-measured.ts';

const inNode = (script: string) => ({
  file: process.execPath,
  args: ['-e', script],
  cwd: process.cwd(),
  env: { PATH: process.env['PATH'] },
});
/** As long as it takes on a busy machine. */
const busy = (seconds: number) => `while (process.cpuUsage().user < ${seconds * 1e6});`;

describe('a line of the process table', () => {
  it('is read whatever the program is called', () => {
    const line =
      '7 (a ) b (c) S 3 7 6 0 -1 4194304 100 0 0 0 150 50 0 0 20 0 1 0 8899 1000000 256 18446744073709551615 0';
    expect(readRow(7, line)).toEqual({
      pid: 7,
      parent: 3,
      session: 6,
      started: '8899',
      cpuSeconds: 2,
      residentBytes: 1_048_576,
    });
  });
});

describe('a tree of processes', () => {
  const row = (pid: number, parent: number, cpuSeconds: number, residentBytes = 10): ProcessRow => {
    return { pid, parent, cpuSeconds, residentBytes, session: pid === 1 ? 1 : 0, started: '1' };
  };

  it('counts children and grandchildren, in whatever order they are listed, and nobody else', () => {
    const tree = new ProcessTree(1);
    tree.look([row(3, 2, 4), row(2, 1, 2), row(1, 0, 1), row(9, 0, 100)]);
    expect(tree.cpuSeconds).toBe(7);
    expect(tree.peakBytes).toBe(30);
    expect(tree.alive).toEqual([3, 2, 1]);
  });

  it('keeps what those have used that have ended, and those whose parent has', () => {
    const tree = new ProcessTree(1);
    tree.look([row(1, 0, 1), row(2, 1, 2), row(3, 2, 4)]);
    tree.look([row(1, 0, 1), row(3, 0, 6)]);
    expect(tree.cpuSeconds).toBe(9);
    expect(tree.alive).toEqual([1, 3]);
  });

  it('counts one of its session whose parent ended before anybody looked', () => {
    const tree = new ProcessTree(1);
    tree.look([row(1, 0, 1), { ...row(5, 0, 3), session: 1 }]);
    expect(tree.cpuSeconds).toBe(4);
  });

  it('knows the most memory at one time, of all and of one', () => {
    const tree = new ProcessTree(1);
    tree.look([row(1, 0, 0, 50), row(2, 1, 0, 60)]);
    tree.look([row(1, 0, 0, 70)]);
    expect([tree.peakBytes, tree.peakBytesOfOne]).toEqual([110, 70]);
  });
});

describe('a measured command', () => {
  it('counts what its children and their threads have used', async () => {
    const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(busy(0.3))}, { eval: true })`;
    const child = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(thread)}])`;
    const { cpuSeconds } = await runMeasured(inNode(`${child}; ${busy(0.2)}`), 60);
    expect(cpuSeconds).toBeGreaterThan(0.5);
  });

  it.runIf(processTable().length > 0)('counts a child that nobody waits for', async () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'bench-test-')), 'done');
    const { file } = inNode('');
    const work = `${busy(0.4)} require('node:fs').writeFileSync('${mark}', ''); setTimeout(() => {}, 400)`;
    const left = `require('node:child_process').execFileSync('/bin/sh', ['-c', '"$0" -e "$1" > /dev/null &', '${file}', ${JSON.stringify(work)}])`;
    const wait = `setInterval(() => require('node:fs').existsSync('${mark}') && process.exit(), 20)`;
    const { cpuSeconds } = await runMeasured(inNode(`${left}; ${wait}`), 60);
    rmSync(dirname(mark), { recursive: true });
    expect(cpuSeconds).toBeGreaterThan(0.4);
  });

  it('says that it failed, with the line that tells why', async () => {
    const script = 'console.log("at work"); console.error("Error: the roof is missing"); process.exit(3)';
    await expect(runMeasured(inNode(script), 60)).rejects.toThrow('failed with code 3: Error: the roof is missing');
  });

  it('says that it ran out of memory', async () => {
    const greedy = 'const all = []; for (;;) all.push(new Array(1e5).fill({}))';
    const command = inNode(greedy);
    const small = { ...command, args: ['--max-old-space-size=30', ...command.args] };
    await expect(runMeasured(small, 60)).rejects.toThrow('ran out of memory');
  });

  it('is ended with all its children when it takes too long', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })`;
    await expect(runMeasured(inNode(`${child}; setInterval(() => {}, 1000)`), 1)).rejects.toThrow(
      'took longer than 1 s',
    );
  });
});

describe('what the shell says about time', () => {
  it('is that of the children, in its second line', () => {
    expect(secondsOf('0m0.00s 0m0.01s\n1m2.50s 0m0.25s\n')).toBe(62.75);
    expect(secondsOf('')).toBe(0);
  });
});

describe('the reason of a failure', () => {
  it('is the exit code where nothing was said', () => {
    expect(explain(2, '')).toBe('failed with code 2');
    expect(explain(137, 'Killed')).toBe('ran out of memory');
  });
});
