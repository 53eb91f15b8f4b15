import { ensureInstalled, run } from './ensure-installed.mjs';

ensureInstalled();
const built = run('node', ['scripts/build.ts']);
process.exitCode = built === 0 ? run('node', ['scripts/serve.ts']) : built;
