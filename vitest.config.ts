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
          hookTimeout: 120_000,
          // One browser at a time: two cores are shared with the server.
          fileParallelism: false,
        },
      },
    ],
  },
});
