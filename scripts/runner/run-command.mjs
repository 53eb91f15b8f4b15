import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './pinned-node.mjs';

const [command, ...args] = process.argv.slice(2);
try {
  if (!command) throw new Error('Say what to run: node scripts/run.cjs scripts/check.ts, or a tool such as astro.');
  ensureInstalled(fileURLToPath(new URL('../..', import.meta.url)));
  process.exitCode = await run(command, args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
