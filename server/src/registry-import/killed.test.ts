import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeIdentityNumber } from '@yika/contract/numbers';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { seededRandom } from '../demo/seeded-random.ts';

const { owner, place, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-killed-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const ROWS = 24_000;
const path = join(folder, 'holders.csv');
const errors = `${path}.errors.csv`;

/** Which rows are refused, by number: every fiftieth has no name, and the last five come a second time. */
const expected = [
  ...Array.from({ length: ROWS / 50 }, (_, place) => [String(50 * (place + 1) + 1), 'cell_missing']),
  ...Array.from({ length: 5 }, (_, place) => [String(ROWS + 2 + place), 'twice_in_file']),
];

interface Run {
  readonly rowsDone: number;
  readonly errorBytes: number;
  readonly runId: string;
}

type Moment = (now: Run, before: Run) => boolean;
const settled = () => (existsSync(errors) ? statSync(errors).size : 0);

/** The moments at which it is killed, one process after the other. Rows are drawn by a fixed seed. */
const random = seededRandom(20_300_128);
const moments: readonly (readonly [string, Moment])[] = [
  ['when it has taken over and done nothing', (now, before) => now.runId !== before.runId],
  ['after some batches', (now, before) => now.rowsDone - before.rowsDone >= random.whole(1, 3) * 2_000],
  ['between the error file and the commit, or right after it', (now, before) => now.rowsDone > before.rowsDone && settled() > now.errorBytes],
  ['after one batch', (now, before) => now.rowsDone > before.rowsDone],
  ['with its last rows under way', (now) => now.rowsDone >= ROWS - 4_000],
];

test('killed again and again, in threads, and begun again: no person lost, none twice, and the error file is exact', { timeout: 240_000 }, async () => {
  mkdirSync(join(folder, 'keys'));
  writeFileSync(join(folder, 'keys', 'master.key'), Buffer.alloc(32, 7).toString('base64url'), { mode: 0o600 });
  const numbers = Array.from({ length: ROWS }, (_, row) => makeIdentityNumber('110100', `19${40 + Math.floor(row / 1_000)}-03-07`, row % 1_000));
  const rows = numbers.map((number, row) => `${number},${row % 50 === 49 ? '' : '张伟'},citizen,110100,`);
  writeFileSync(path, ['identity_number,name,document_kind,region_code,phone', ...rows, ...rows.slice(0, 5)].join('\n'));

  for (const [title, moment] of moments) {
    const killed = await runAndKill(moment);
    expect(killed, title).toBe('SIGKILL');
  }
  const { code, summary } = await runToTheEnd();
  expect([code, summary]).toMatchObject([0, { rowsDone: ROWS + 5, rowsRefused: expected.length, counts: { added: ROWS - ROWS / 50, changed: 0, unchanged: 0 } }]);
  expect(summary['resumedAt']).toBeGreaterThanOrEqual(ROWS - 4_000);
  const [counted] = await owner.query('counted', `
    select (select count(*) from holders) as holders, (select count(*) from holder_numbers join holders using (holder_id)) as numbers,
      (select count(*) from holder_history) as history, (select count(*) from import_keys) as keys`);
  expect(counted).toEqual({ holders: ROWS - ROWS / 50, numbers: ROWS - ROWS / 50, history: 0, keys: 0 });
  const refused = parse(readFileSync(errors), { bom: true, columns: true }) as Record<string, string>[];
  expect(refused.map((row) => [row['row_number'], row['error_code']])).toEqual(expected);
});

/** The verb itself, in a process of its own. */
function start() {
  const { host, database } = place('yika_server');
  const url = `postgresql://yika_server@localhost/${database}?host=${encodeURIComponent(host)}`;
  const env = { PATH: process.env['PATH'], YIKA_DATA_DIR: folder, YIKA_MODE: 'demo', DATABASE_URL: url };
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const child = spawn(process.execPath, [cli, 'import', 'holders', path, '--threads', '2', '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [answer, said] = ['', ''];
  child.stdout.on('data', (chunk) => (answer += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null; answer: string; said: string }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, answer, said }));
  });
  return { child, ended };
}

async function runAndKill(moment: Moment): Promise<NodeJS.Signals | null> {
  const before = await readRun();
  const { child, ended } = start();
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) {
    if (!moment(await readRun(), before)) continue;
    child.kill('SIGKILL');
    break;
  }
  const { signal, said, answer } = await ended;
  return signal ?? expect.unreachable(`it ended before it could be killed: ${answer}${said}`);
}

async function runToTheEnd() {
  const { code, answer, said } = await start().ended;
  if (answer === '') expect.unreachable(said);
  return { code, summary: JSON.parse(answer) as Record<string, unknown> };
}

async function readRun(): Promise<Run> {
  const [run] = await owner.query<Run>('read_run', 'select rows_done, error_bytes, run_id from imports');
  return run ?? { rowsDone: 0, errorBytes: 0, runId: '' };
}
