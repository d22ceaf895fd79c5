import { expect, test } from 'vitest';
import { isWell, sentencesOf } from './report.ts';
import { torture } from './torture.ts';

/** 25 processes and 400 connections; `npm run torture` kills as often as is wished. */
const ORDER = { points: 425, seed: 20_261_128, only: null, point: null } as const;

test('killed while they claim, verify, import and decide, server and connections lose nothing and do nothing twice', async () => {
  const summary = await torture({ ...ORDER, progress: (line) => console.log(line) });
  console.log(sentencesOf(summary));
  expect(summary.anomalies).toEqual([]);
  expect(summary.audit.anomaly).toBeNull();
  expect(isWell(summary)).toBe(true);
  // Two more of the server, while it seals the audit.
  expect([summary.processKills, summary.connectionKills]).toEqual([25 + 2, 400]);
  expect(summary.statements).toBeGreaterThan(100);
});
