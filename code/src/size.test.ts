import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const door = fileURLToPath(new URL('./index.ts', import.meta.url));

test('a page that only makes codes carries nothing that verifies them, in three kilobytes', async () => {
  const script = await bundled(['makeShownCode', 'nextIat', 'digitsFor', 'formatDigits', 'webSigner', 'webHmac']);
  expect(script).toContain('YK1 digits');
  for (const word of ['issuer_unknown', 'DecompressionStream', 'payment_code', 'cut_short', 'BigInt']) expect(script).not.toContain(word);
  expect(gzipSync(script).length).toBeLessThan(3 * 1024);
});

test('a page that verifies carries ten kilobytes at most', async () => {
  const script = await bundled([
    'recogniseInput',
    'readDigits',
    'verifyOffline',
    'readStatusList',
    'pinIssuerKeys',
    'webCrypto',
    'webInflate',
  ]);
  for (const word of ['issuer_unknown', 'DecompressionStream', 'payment_code', 'cut_short', 'BigInt']) expect(script).toContain(word);
  expect(gzipSync(script).length).toBeLessThan(10 * 1024);
});

/** The script that a page would load for these names, as our pages are built. */
async function bundled(names: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? `export { ${names.join(', ')} } from ${JSON.stringify(door)};` : null),
      },
    ],
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}
