import { defineConfig } from 'vitest/config';

/** Everything but the journeys, which drive a browser through the whole product (vitest.journeys.config.ts), and the kills (vitest.torture.config.ts). */
export default defineConfig({
  test: {
    globalSetup: 'server/test/one-cluster.ts',
    include: ['{contract,code,chip,client,server,simulators,tools,web,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.yika/**', 'tools/torture/**'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});
