import { describe, expect, it } from 'vitest';
import { runModule } from './child-process.ts';

describe.skipIf(process.platform === 'win32')('a process that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s says goodbye, clears up and ends with code %i', async (signal, code) => {
    const running = runModule(`
      import { endOnSignals } from './src/output/end-on-signals.ts';
      process.on('exit', () => console.log('cleared'));
      endOnSignals(() => console.log('goodbye'));
      console.log('ready');
      setInterval(() => {}, 1000);`);
    await running.says('ready');
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code, signal: null, said: 'ready\ngoodbye\ncleared\n' });
  });
});
