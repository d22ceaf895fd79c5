import { parseArgs } from 'node:util';
import { stories } from './torture/points.ts';
import { isWell, sentencesOf } from './torture/report.ts';
import { torture } from './torture/torture.ts';

/**
 * `npm run torture -- --points N [--seed S] [--only claim|verify|import|decide] [--point P] [--json]`: kills processes and connections at N
 * seeded points, and says what was lost or done twice; with Ctrl-C after fewer. Exit codes: 0 nothing, 1 something, 2 it was asked for in another way.
 */
const { values } = parseArgs({ options: { points: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, point: { type: 'string' }, json: { type: 'boolean' } } });
const [points, seed, point] = [values.points ?? '425', values.seed ?? '1', values.point ?? '0'].map((text) => (/^\d{1,9}$/.test(text) ? Number(text) : null));
const only = stories.find((story) => story === values.only) ?? null;

if (points === null || points === undefined || seed === null || seed === undefined || point === null || point === undefined || (values.only !== undefined && only === null)) {
  process.stderr.write(`npm run torture -- --points N [--seed S] [--only ${stories.join('|')}] [--point P] [--json]\n`);
  process.exitCode = 2;
} else {
  const enough = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => enough.abort());
  const summary = await torture({ points, seed, only, point: point === 0 ? null : point, progress: (line) => process.stderr.write(`${line}\n`), enough: enough.signal });
  process.stdout.write(`${values.json ? JSON.stringify(summary) : sentencesOf(summary)}\n`);
  process.exitCode = isWell(summary) ? 0 : 1;
}
