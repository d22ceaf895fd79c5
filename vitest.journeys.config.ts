import { defineConfig } from 'vitest/config';

/** Browser tests told as stories: one after another, for each has the whole product to itself. */
export default defineConfig({
  test: {
    globalSetup: 'journeys/prepared-product.ts',
    include: ['journeys/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    passWithNoTests: true,
  },
});
