import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginBuild } from '../output/begin-build.ts';
import type { Build } from '../output/begin-build.ts';

/**
 * Makes a build all or nothing: the site grows beside the one that is served, and takes its place when
 * everything is done. Must be the first integration, so that nothing happens before the place is clear.
 */
export function wholeOutput(): AstroIntegration {
  let makePages = () => {};
  return {
    name: 'whole-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const build = beginBuild(fileURLToPath(config.outDir).replace(/[\\/]$/, ''));
        process.once('exit', build.abandon);
        updateConfig({
          outDir: folderAddress(build.place.draft),
          // Not in node_modules, which may be shared with another copy of the site, or closed for writing.
          cacheDir: folderAddress(build.place.notes),
          vite: { cacheDir: join(build.place.notes, 'vite') },
          // Integrations that are added come last: by then the others have written their files.
          integrations: [finishLast(build)],
        });
        makePages = build.makePages;
      },
      'astro:build:start': () => makePages(),
    },
  };
}

function finishLast(build: Build): AstroIntegration {
  return { name: 'whole-output-finish', hooks: { 'astro:build:done': () => build.finish() } };
}

function folderAddress(path: string): URL {
  return new URL(`${pathToFileURL(path).href}/`);
}
