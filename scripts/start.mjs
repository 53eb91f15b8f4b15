import { ensureInstalled } from './ensure-installed.mjs';
import { runToItsEnd } from './run-to-its-end.mjs';

ensureInstalled();
const built = await runToItsEnd('node', ['scripts/build.ts']);
if (built === 0) process.exitCode = await runToItsEnd('node', ['scripts/serve.ts']);
else {
  // Above 128 somebody ended it, and knows.
  if (built < 128) console.error('Nothing is served. If there was a site before, npm run preview serves that one.');
  process.exitCode = built;
}
