import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a script of the project (`scripts/build.ts`) or an installed tool (`astro`) on the pinned Node,
 * which child processes find first as well. Returns the exit code.
 * A signal is passed on and ends this process too, as soon as the command has ended. The end of npm counts
 * as one, because the shell between hands no signal on.
 * @throws Error that says what to do, when there is no Node that can run it
 */
export function run(command, args, environment = {}) {
  const child = spawn(findNode(), [fileOf(command), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Types are taken out and code is compiled once, not in every run.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
      ...environment,
    },
  });
  let stopped;
  const passOn = (signal) => {
    stopped = signal;
    // Ctrl+C in a terminal reaches the command by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || passOn('SIGTERM'), 100);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new Error(`${command} could not be started: ${error.message}. Delete node_modules and try again.`));
    });
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of SIGNALS) process.off(name, passOn);
      if (stopped) process.exit(exitCodeOf(stopped));
      resolve(code ?? exitCodeOf(signal));
    });
  });
}

/**
 * The Node of the npm package `node`; where that is not there, the one that runs this, if it will do.
 * @throws Error that says how to get one
 */
export function findNode(folder = root, version = process.versions.node) {
  const pinned = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const [major, minor] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `Node 24 was not installed with the packages, because npm may not run install scripts here, and Node ${version} is too old to go on with. Run npm ci --ignore-scripts=false, or use Node 22.18 or newer.`,
  );
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** As shells count it. */
function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

function fileOf(command) {
  if (command.includes('/')) return join(root, command);
  const folder = join(root, 'node_modules', command);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
