import { defineConfig } from 'vitest/config';

// Legal days are days in China, wherever the tests run.
process.env.TZ = 'Asia/Shanghai';

const builtPortal = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['test/**/*.test.ts'],
          exclude: builtPortal,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'portal',
          include: builtPortal,
          globalSetup: 'test/browser/build-portal.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Two browsers at once on a small machine make each other's waits run out.
          fileParallelism: false,
        },
      },
    ],
  },
});
