import { randomUUID } from 'node:crypto';
import type { InTransaction } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { GIVE_UP_AFTER, isRight, judgeTest, questionsOf, type Question } from '../rules/index.ts';
import type { OpenRegionalSystem, RegionalConnection } from './regional-connection.ts';
import { findRegionalSystem, type RegisteredSystem } from './regional-systems-table.ts';
import { endTest, insertLooks, insertResult, keepTest, listLooks, listTestsToRun, takeTest, type LookRow, type TestKey } from './technical-tests-table.ts';

export interface RunningTests {
  readonly open: OpenRegionalSystem;
  /** The machine's clock: processes compare who has gone silent. What happened is told in the product's. */
  readonly machineNow: () => number;
  /** A look that failed; the next one makes up for it. */
  readonly onFailure: () => void;
  readonly lookEveryMs?: number;
}

export interface TestRunner {
  /** Runs whatever waits, now; for whoever has just asked for one. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const LOOK_EVERY_MS = 2000;
/** Longer than any four questions take: who is silent for so long has died, and another goes on. */
const HOLD_MS = 30_000;
const AT_ONCE = 4;
/** A whole test takes no longer; what is left is not asked. */
const LONGEST_MS = 180_000;

/** Every process looks for tests that wait; one takes each, asks outside any transaction, and writes down what came after every few questions. */
export function runTechnicalTests(inTransaction: InTransaction, { open, machineNow, onFailure, lookEveryMs = LOOK_EVERY_MS }: RunningTests): TestRunner {
  const runner = randomUUID();
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => {
    // One at a time in a process: a test measures, and another beside it would be measured too.
    looking = looking.then(runAll).catch(onFailure);
    return looking;
  };
  const timer = setInterval(() => void look(), lookEveryMs).unref();
  return {
    look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };

  async function runAll(): Promise<void> {
    if (stopped) return;
    const waiting = await inTransaction(({ database }) => listTestsToRun(database, machineNow()));
    for (const test of waiting) {
      if (!stopped) await runOne(test);
    }
  }

  async function runOne(test: TestKey): Promise<void> {
    const taken = await inTransaction(async ({ database }) => {
      const version = await takeTest(database, test, { runner, at: machineNow(), until: machineNow() + HOLD_MS });
      const system = version === null ? null : await findRegionalSystem(database, test.areaCode, version);
      return system && { system, looks: await listLooks(database, test) };
    });
    if (!taken) return;
    const connection = open(taken.system);
    try {
      await ask(test, connection, taken);
    } finally {
      connection.close();
    }
  }

  async function ask(test: TestKey, connection: RegionalConnection, { system, looks }: { readonly system: RegisteredSystem; readonly looks: readonly LookRow[] }): Promise<void> {
    const questions = questionsOf(test.areaCode, test.testId);
    const begun = machineNow();
    const tls = await connection.lookAtCertificate();
    const first = await connection.askHealth();
    // One connection that breaks says nothing of the system; two do.
    const health = first.outcome === 'dropped' || first.outcome === 'timed_out' ? await connection.askHealth() : first;
    const all = [...looks];
    const open = health.outcome === 'answered' ? questions.filter(({ no }) => !looks.some((look) => look.no === no)) : [];
    for (let from = 0; from < open.length; from += AT_ONCE) {
      if (stopped) return;
      if (machineNow() - begun > LONGEST_MS || all.filter(({ outcome }) => outcome !== 'right' && outcome !== 'wrong').length >= GIVE_UP_AFTER) break;
      const answered = await Promise.all(open.slice(from, from + AT_ONCE).map((question) => askOne(connection, question)));
      const isStillOurs = await inTransaction(async ({ database, now }) => {
        if (!(await keepTest(database, test, { runner, until: machineNow() + HOLD_MS }))) return false;
        await insertLooks(database, test, answered, now());
        return true;
      });
      if (!isStillOurs) return;
      all.push(...answered);
    }
    await conclude(test, { system, all, toAsk: questions.length, tls, healthFault: health.outcome === 'answered' ? null : health.outcome, clockOffsetMs: health.outcome === 'answered' ? health.value.clockOffsetMs : null });
  }

  async function conclude(test: TestKey, { all, toAsk, tls, healthFault, clockOffsetMs }: Conclusion): Promise<void> {
    await inTransaction(async ({ database, now }) => {
      if (!(await keepTest(database, test, { runner, until: machineNow() + HOLD_MS }))) return;
      const at = now();
      // Certificates end by the machine's clock, whatever the demonstration's says.
      const { findings, latencyMs } = judgeTest({ toAsk, looks: all, healthFault, clockOffsetMs, tls, at: machineNow() });
      await insertResult(database, test, { findings, p50Ms: latencyMs?.p50 ?? null, p95Ms: latencyMs?.p95 ?? null, maxMs: latencyMs?.max ?? null, clockOffsetMs, tls, at });
      await endTest(database, test);
      await recordAudit(database, {
        holderId: NOBODY, at, caller: { kind: 'neighbour', name: `region-${test.areaCode}` }, action: 'registration.test_ended', subject: test.areaCode, outcome: findings.length === 0 ? 'passed' : 'failed',
      });
    });
  }
}

interface Conclusion extends Pick<Parameters<typeof judgeTest>[0], 'toAsk' | 'tls' | 'healthFault' | 'clockOffsetMs'> {
  readonly system: RegisteredSystem;
  readonly all: readonly LookRow[];
}

async function askOne(connection: RegionalConnection, { no, identityNumber, expected }: Question): Promise<LookRow> {
  const answer = await connection.askHolder(identityNumber);
  if (answer.outcome !== 'answered') return { no, outcome: answer.outcome, latencyMs: answer.latencyMs };
  return { no, outcome: isRight(answer.value, expected) ? 'right' : 'wrong', latencyMs: answer.latencyMs };
}
