import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { benchLine, sentenceOf } from './bench-line.ts';
import { benches } from './benches.ts';

const run = promisify(execFile);

test('a name that no bench has is refused in a sentence that lists those there are, and nothing is run', async () => {
  const refused = await run(process.execPath, ['bench/src/main.ts', 'verify-offline', 'verify-ofline', '--json']).then(() => null, (error: { code: number; stdout: string; stderr: string }) => error);
  expect(refused?.code).toBe(2);
  expect(refused?.stdout).toBe('');
  expect(refused?.stderr).toBe(`There is no bench named verify-ofline. There are: ${benches.map(({ name }) => name).join(', ')}.\n`);
});

test('an option that there is not is refused as well', async () => {
  await expect(run(process.execPath, ['bench/src/main.ts', '--jsno'])).rejects.toMatchObject({ code: 2, stdout: '' });
});

test('the ratio is of what was measured, before it was rounded', () => {
  const line = benchLine({ bench: 'walk', unit: '1/s', value: 1004.4, against: 'running', againstValue: 2000.4, details: { steps: [1, 2] } });
  expect(line).toEqual({ bench: 'walk', unit: '1/s', value: 1004, against: 'running', againstValue: 2000, ratio: 0.502, details: { steps: [1, 2] } });
  expect(sentenceOf(line)).toBe('walk: 1004 1/s, 0.502 of running (2000 1/s)\n    steps: 1,2');
});

for (const bench of benches) {
  test(`the bench ${bench.name} runs, what it checks about itself holds, and it says its figures in the one form`, { timeout: 180_000 }, async () => {
    const lines = await bench.run('tiny');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatchObject({ bench: bench.name, unit: expect.stringMatching(/./), against: expect.stringMatching(/./) });
      for (const figure of [line.value, line.againstValue, line.ratio]) expect(Number.isFinite(figure) && figure > 0, JSON.stringify(line)).toBe(true);
    }
    expect(new Set(lines.map(({ part }) => part)).size).toBe(lines.length);
  });
}
