import type { AstroIntegration } from 'astro';

/**
 * The oldest browsers in which pages look as they should, all from the first quarter of 2022: the first
 * that know cascade layers, on which the style sheets rest. What they cannot do is in docs/browsers.md.
 */
const oldestBrowsers = {
  chrome: [99, 0],
  edge: [99, 0],
  firefox: [97, 0],
  ios: [15, 4],
  safari: [15, 4],
} as const;

/**
 * Lets style sheets and scripts be written for browsers of today: the build puts younger syntax, such as
 * `light-dark()` and nesting, in words that the oldest browsers understand.
 */
export function lowerForOldestBrowsers(): AstroIntegration {
  return {
    name: 'oldest-browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            css: { transformer: 'lightningcss', lightningcss: { targets: targetsOfLightningCss() } },
            build: { target: targetsOfEsbuild() },
          },
        });
      },
    },
  };
}

function targetsOfEsbuild(): string[] {
  return Object.entries(oldestBrowsers).map(([browser, version]) => browser + version.join('.'));
}

/** Lightning CSS keeps a version in three bytes, and has its own name for Safari on phones. */
function targetsOfLightningCss(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(oldestBrowsers).map(([browser, [major, minor]]) => [
      browser === 'ios' ? 'ios_saf' : browser,
      (major << 16) | (minor << 8),
    ]),
  );
}
