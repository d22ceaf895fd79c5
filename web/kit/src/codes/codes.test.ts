import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { barcode128 } from './barcode128.ts';
import { moduleSize, qrModules, quietModules } from './qr-modules.ts';

const scale = 4;
const base45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

describe('a drawn code', () => {
  beforeAll(async () => {
    const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
    await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer }, fireImmediately: true });
  });

  test('a QR of any base45 text is read back by a reader that nobody here wrote', () => {
    const texts = fc.string({ unit: fc.constantFrom(...base45), minLength: 1, maxLength: 409 });
    fc.assert(fc.property(texts, (text) => { expect(jsQR(...qrPicture(`YK1:${text}`))?.data).toBe(`YK1:${text}`); }), { seed: 11, numRuns: 8 });
  });

  test('409 characters of base45 stay within version 12', () => {
    expect(qrModules('YK1:'.padEnd(409, 'A')).count).toBeLessThanOrEqual(65);
  });

  test('twenty digits as Code 128 are read back', async () => {
    expect(await readBack('74821093755603182954')).toBe('74821093755603182954');
  });

  test('letters, digits and both together are read back', async () => {
    for (const text of ['YK0000019', 'A1', '123', 'AB1234CD', '12345']) expect(await readBack(text)).toBe(text);
  });

  test('a sign that Code 128 B does not have is refused, not drawn wrong', () => {
    expect(() => barcode128('电子')).toThrow(RangeError);
  });

  test('each module fills whole device pixels and the quiet zone fits in', () => {
    for (const ratio of [1.5, 2, 2.625, 3]) {
      const size = moduleSize(65, 342, ratio);
      expect(Math.abs(size * ratio - Math.round(size * ratio))).toBeLessThan(1e-9);
      expect(size * (65 + 2 * quietModules)).toBeLessThanOrEqual(342);
    }
  });

  test('a code that whole pixels would make smaller than it has to be fills its room; where there is no room it is as sharp as can be', () => {
    expect(moduleSize(65, 320, 2) * (65 + 2 * quietModules)).toBeCloseTo(320);
    expect(moduleSize(65, 300, 1) * (65 + 2 * quietModules)).toBeCloseTo(300);
    expect(moduleSize(65, 299, 1)).toBe(4);
  });
});

/** The QR as pixels: grey bytes do not matter to a reader, so black and white. */
function qrPicture(text: string): [Uint8ClampedArray, number, number] {
  const { count, path } = qrModules(text);
  const side = (count + 2 * quietModules) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, column, row, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let y = 0; y < scale; y += 1) {
      const from = ((Number(row) + quietModules) * scale + y) * side + (Number(column) + quietModules) * scale;
      for (let x = 0; x < Number(width) * scale; x += 1) pixels.fill(0, (from + x) * 4, (from + x) * 4 + 3);
    }
  }
  return [pixels, side, side];
}

async function readBack(text: string): Promise<string | undefined> {
  const row = [...Array<number>(40).fill(255), ...barcode128(text).flatMap((width, index) => Array<number>(width * scale).fill(index % 2 === 0 ? 0 : 255)), ...Array<number>(40).fill(255)];
  const height = 60;
  const data = new Uint8ClampedArray(row.length * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (const [x, grey] of row.entries()) data.set([grey, grey, grey, 255], (y * row.length + x) * 4);
  }
  const found = await readBarcodes({ data, width: row.length, height, colorSpace: 'srgb' } as ImageData, { formats: ['Code128'] });
  return found[0]?.text;
}
