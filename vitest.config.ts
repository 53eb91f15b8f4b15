import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
          exclude: ['packages/*/tests/browser/**'],
          // Files share what they have loaded: a renderer of diagrams that is warm draws thrice as fast.
          isolate: false,
          // All cores: the runner itself waits most of the time.
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'packages/*/tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // Two browsers at a time, whatever the cores: tests in a browser wait more than they compute.
          maxWorkers: 2,
          // What is waited for comes late where much else runs.
          expect: { poll: { timeout: 10_000 } },
          // Said beside the test where it was needed: a machine that stalls for a second is no fault of the site.
          retry: 1,
        },
      },
    ],
  },
});
