import { buildSync } from 'esbuild';

/**
 * Returns the script that stands in every page, made small. It is read from its files rather than imported, because it
 * must be the same text, which the policy allows by its hash, wherever the policy is asked for.
 */
export function startScript(): string {
  return (made ??= make());
}

let made: string | undefined;

function make(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['src/components/start/start.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome99', 'firefox97', 'safari15.4'],
    // Without the settings of the project, which would add a line for the strict mode that modules have anyway.
    tsconfigRaw: '{}',
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
