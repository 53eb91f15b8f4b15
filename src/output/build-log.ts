import type { AstroLoggerDestination } from 'astro';
import { withoutStack } from './explain-failure.ts';

/**
 * Writes what Astro says during a build as people read it. An error ends the build and is explained
 * there once, so that here only the page that was being made is of use.
 */
export default function buildLog(): AstroLoggerDestination {
  return {
    write({ level, message }) {
      if (level === 'warn' || (level === 'error' && !repeated.test(message)))
        process.stderr.write(`${withoutStack(message)}\n`);
    },
  };
}

const repeated = /^An unhandled error occurred while running|Build failed in|\n\s+at /;
