import { run } from './runner/pinned-node.mjs';

const built = await run('scripts/build.ts', []);
if (built === 0) process.exitCode = await run('scripts/serve.ts', []);
else {
  console.error('Nothing is served. If there was a site before, npm run preview serves that one.');
  process.exitCode = built;
}
