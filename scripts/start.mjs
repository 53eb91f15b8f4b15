import { join } from 'node:path';
import { digestInputs } from '../src/output/build-inputs.ts';
import { buildPlaceFor } from '../src/output/build-place.ts';
import { builtFrom } from '../src/output/build-record.ts';
import { run } from './runner/pinned-node.mjs';

const root = process.cwd();
const inputs = digestInputs(root);
const finished = inputs && builtFrom(buildPlaceFor(join(root, 'dist')), inputs.digest);
if (finished) {
  const time = finished.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  console.log(`Nothing has changed since the build of ${time}; that site is served.`);
}
const built = finished ? 0 : await run('scripts/build.ts', []);
if (built === 0) process.exitCode = await run('scripts/serve.ts', []);
else {
  console.error('Nothing is served. If there was a site before, npm run preview serves that one.');
  process.exitCode = built;
}
