// Runs on whatever Node the person has: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { toolEnvironment } from './ensure-installed.mjs';

/**
 * Runs a command with the pinned Node in front and returns its exit code, also when this process is
 * asked to end meanwhile: it hands that on and waits, so that no process is left behind. The same
 * when npm ends, whose shell hands no signal on.
 */
export function runToItsEnd(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: toolEnvironment(),
      shell: process.platform === 'win32',
    });
    const handOn = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, handOn);
    const parent = process.ppid;
    const look = setInterval(() => process.ppid === parent || handOn('SIGTERM'), 100);
    const done = (code) => {
      clearInterval(look);
      for (const signal of signals) process.off(signal, handOn);
      resolve(code);
    };
    child.on('error', () => done(1));
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
