import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './runner/pinned-node.mjs';

const reports = mkdtempSync(join(tmpdir(), 'test-report-'));
const vitest = (project) => [
  'vitest',
  [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${project}.json`)}`,
  ],
];

const steps = [
  ['check', 'scripts/check.ts', []],
  // Before lint, which needs the types that Astro writes in this step.
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'error']],
  // With their settings named: without that, both look for files of settings beside each file.
  ['lint', 'eslint', ['--config', 'eslint.config.mjs', '.']],
  ['unused', 'knip', ['--no-config-hints']],
  ['used by tests alone', 'knip', ['--no-config-hints', '--production', '--include', 'files']],
  ['format', 'prettier', ['--config', 'prettier.config.mjs', '--check', '--log-level', 'warn', '.']],
  ['unit', ...vitest('unit')],
  ['build', 'scripts/build.ts', []],
  ['browser', ...vitest('browser')],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
let built = true;
for (const [name, command, args] of steps) {
  if (name === 'browser' && !built) {
    console.log('\n── browser: FAILED (not run: dist holds no site of this state)');
    counts.failed += 1;
    continue;
  }
  const started = Date.now();
  console.log(`\n── ${name}`);
  const code = await run(command, args, { TZ: 'UTC' });
  if (name === 'build') built = code === 0;
  const tests = readReport(name);
  counts.passed += tests?.numPassedTests ?? 0;
  counts.failed += tests?.numFailedTests ?? 0;
  counts.skipped += (tests?.numPendingTests ?? 0) + (tests?.numTodoTests ?? 0);
  // A step without tests of its own counts as one; so does a runner that fell over with no failed test.
  if (!tests || (code !== 0 && tests.numFailedTests === 0)) counts[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}
