import { expect, test } from 'vitest';

test('tests run on the Node that npm brought, whatever Node the machine has', () => {
  expect(Number.parseInt(process.versions.node, 10)).toBeGreaterThanOrEqual(26);
});
