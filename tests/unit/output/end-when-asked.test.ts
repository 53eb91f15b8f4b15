import { describe, expect, it } from 'vitest';
import { runModule } from './child-process.ts';

const politeProcess = `
  import { endWhenAsked } from './src/output/end-when-asked.ts';
  process.on('exit', () => console.log('cleared'));
  endWhenAsked(() => console.log('goodbye'));
  console.log('ready');
  setInterval(() => {}, 1000);`;

describe.skipIf(process.platform === 'win32')('a process that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s says goodbye, clears up and ends with code %i', async (signal, code) => {
    const running = runModule(politeProcess);
    await running.says('ready');
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code, signal: null, said: 'ready\ngoodbye\ncleared\n' });
  });

  it('by the end of npm, which hands no signal on, does the same', async () => {
    const npm = runModule(`
      import { spawn } from 'node:child_process';
      spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(politeProcess)}], {
        stdio: 'inherit',
        env: { ...process.env, npm_lifecycle_event: 'build' },
      });`);
    await npm.says('ready');
    npm.child.kill('SIGKILL');
    // Its output is open as long as the inner process lives.
    expect((await npm.ended).said).toBe('ready\ngoodbye\ncleared\n');
  });
});
