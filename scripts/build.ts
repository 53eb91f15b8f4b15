import { rmSync } from 'node:fs';
import { build } from 'astro';
import { closeRenderer } from '../src/diagrams/index.ts';

// A failed build must not leave an older or half-built site behind that looks like a good one.
const clear = () => rmSync('dist', { recursive: true, force: true });

clear();
try {
  await build({ logLevel: process.env['BUILD_LOG'] === 'info' ? 'info' : 'warn' });
} catch (error) {
  clear();
  console.error(
    error instanceof Error
      ? error.stack?.startsWith(error.message)
        ? error.message
        : (error.stack ?? error.message)
      : error,
  );
  console.error('\nThe build failed; dist was removed.');
  process.exitCode = 1;
} finally {
  await closeRenderer();
}
