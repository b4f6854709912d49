import { defineConfig } from 'vitest/config';

/** What every project shares; a test that needs longer than this waits for something that will not come. */
const shared = {
  testTimeout: 60_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    reporters: ['default', './test/support/plain-line-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'test/{core,collections,i18n,architecture,cli,export,islands,search/unit}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['test/{site,e2e,search}/**/*.test.ts'],
          exclude: ['test/search/unit/**'],
          globalSetup: './test/support/build-once.ts',
          // The machine has two cores and each file drives a browser or a build of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
