import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '../../server/src/modules/audit/index.ts';
import type { Pool, Transaction } from '../../server/src/platform/database.ts';
import { asHolderId, asId } from '../../server/src/platform/values/ids.ts';
import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { crowdOf } from './crowd.ts';
import { durableDatabase } from './durable-database.ts';
import { paced } from './paced.ts';
import { inTurns } from './turns.ts';

/**
 * The audit entry of an act beside the bare insert of a row of the same columns and contents, whose only index is its own key. Each in
 * a commit of its own, sixteen at once, where the disk decides; and by the hundred in one commit, where the row itself does. Last, persons
 * are read at a pace, each with its entry in the same commit, beside the same reads without one: the audit must not hold them up.
 */
export async function benchAuditWrite(size: Size): Promise<BenchLine[]> {
  const { owner, pool, cores, close } = await durableDatabase(size);
  try {
    const { crowd, turns, warmUp, writers, entries, pace, seconds } = SIZES[size];
    await owner.script(`${crowdOf(crowd)}; ${BARE_TABLE}; analyze`);
    const inOwnCommits = (write: Write) => () => parallel(writers, async (writer) => {
      for (let entry = 0; entry < entries; entry += 1) await write(pool, writer * entries + entry);
    });
    const inOneCommit = (write: Write) => () => pool.transaction(async (database) => {
      for (let entry = 0; entry < writers * entries; entry += 1) await write(database, entry);
    });
    const took = await inTurns(
      { ours: inOwnCommits(writeEntry), bare: inOwnCommits(writeBare), oursTogether: inOneCommit(writeEntry), bareTogether: inOneCommit(writeBare) },
      { turns, warmUp, cores: async () => cores() },
    );
    await allThere(owner, writers * entries * 2 * (turns + warmUp), 3 * crowd);
    const count = writers * entries * turns;
    const line = (part: string, ours: keyof typeof took, bare: keyof typeof took) => benchLine({
      bench: 'audit-write', part, unit: '1/s', value: perSecond(count, took[ours].clock), against: 'the bare insert of a row of the same width', againstValue: perSecond(count, took[bare].clock),
      details: { 'ms of PostgreSQL’s core, each': each(count, took[ours].postgres), 'bare': each(count, took[bare].postgres) },
    });
    const read = (number: number, look: Write) => pool.transaction(async (database) => {
      await look(database, number % crowd);
      await database.query('read_holder', 'select sealed from holders where holder_id = $1', [1 + (number % crowd)]);
    });
    const without = await paced({ pace, seconds }, (number) => read(number, async () => {}));
    const withEntry = await paced({ pace, seconds }, (number) => read(number, writeEntry));
    return [
      line('each in a commit of its own, sixteen at once', 'ours', 'bare'), line('by the hundred in one commit', 'oursTogether', 'bareTogether'),
      benchLine({
        bench: 'audit-write', part: `persons read at ${pace} a second, each with its entry`, unit: '1/s', value: withEntry.perSecond, against: 'the same reads without an entry', againstValue: without.perSecond,
        details: { 'ms, the median and 95 of 100': [withEntry.medianMs, withEntry.p95Ms], 'without an entry': [without.medianMs, without.p95Ms] },
      }),
    ];
  } finally {
    await close();
  }
}

const SIZES = {
  full: { crowd: 20_000, turns: 12, warmUp: 2, writers: 16, entries: 20, pace: 2_000, seconds: 10 },
  tiny: { crowd: 50, turns: 1, warmUp: 1, writers: 2, entries: 2, pace: 50, seconds: 0.2 },
} as const;

const BARE_TABLE = `
  create table bare_entries (like audit_entries);
  alter table bare_entries add primary key (entry_id);
  grant insert on bare_entries to yika_server;
  insert into bare_entries select * from audit_entries`;

type Write = (database: Transaction, number: number) => Promise<void>;

const SUBJECT = '0199f2c4-8a55-7cc1-9d40-6d6f3b2a1e77';
const REFERENCE = 'YK-7K3M-Q294-B5';
const SEEN = ['photo', 'masked_name', 'age', 'masked_identity_number'];

async function writeEntry(database: Transaction, number: number): Promise<void> {
  await recordAudit(database, {
    holderId: asHolderId(1 + number), at: Date.now(), caller: { kind: 'terminal', terminalId: asId('T-CROWD'), servicePointId: asId('H1'), regionCode: asId('310100'), purposes: [] },
    action: 'presentation.verified', subject: SUBJECT, purpose: 'identity', outcome: 'valid', seen: SEEN, reference: REFERENCE,
  });
}

async function writeBare(database: Transaction, number: number): Promise<void> {
  await database.query('insert_bare_entry', `
    insert into bare_entries (holder_id, entry_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [1 + number, randomUUIDv7(), new Date(), 'terminal:T-CROWD', 'presentation.verified', SUBJECT, 'H1', 'identity', 'valid', SEEN, REFERENCE]);
}

async function allThere(owner: Pool, written: number, before: number): Promise<void> {
  for (const table of ['audit_entries', 'bare_entries']) {
    const [row] = await owner.query<{ count: number }>(`count ${table}`, `select count(*) from ${table}`);
    if (row?.count !== written + before) throw new Error(`${table} has ${row?.count} rows in place of ${written + before}`);
  }
}

async function parallel(count: number, work: (number: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, number) => work(number)));
}
