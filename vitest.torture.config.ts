import { defineConfig } from 'vitest/config';

/** Kills, one file after the other: each has processes of its own, and both cores to itself. */
export default defineConfig({
  test: {
    globalSetup: 'server/test/one-cluster.ts',
    include: ['tools/torture/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 180_000,
  },
});
