import { expect, test } from 'vitest';
import { LARGEST_BYTES, madeToFit, sidesOf } from './made-to-fit.ts';

test('a document of another kind, and a PDF that is too large, are refused before anything is sent', async () => {
  expect(await madeToFit(new Blob(['<script>'], { type: 'text/html' }))).toEqual({ kind: 'not_taken' });
  expect(await madeToFit(new Blob([new Uint8Array(LARGEST_BYTES + 1)], { type: 'application/pdf' }))).toEqual({ kind: 'too_large' });
});

test('a PDF goes as it is', async () => {
  const file = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
  expect(await madeToFit(file)).toEqual({ kind: 'fits', bytes: file, picture: false });
});

test('a picture keeps its shape, and no side is longer than reading needs', () => {
  expect(sidesOf({ width: 4800, height: 3600 })).toEqual({ width: 2400, height: 1800 });
  expect(sidesOf({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 });
  expect(sidesOf({ width: 20_000, height: 2 })).toEqual({ width: 2400, height: 1 });
});
