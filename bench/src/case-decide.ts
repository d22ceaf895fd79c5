import { randomUUIDv7 } from 'node:crypto';
import { decideCase } from '../../server/src/modules/cases/desk/decide-case.ts';
import { insertCase, insertCaseNumber } from '../../server/src/modules/cases/cases-table.ts';
import { servicesOf } from '../../server/src/modules/cases/services/index.ts';
import { activeStaff, grantOf } from '../../server/src/modules/staff/test/staff.ts';
import { asHolderId, asId } from '../../server/src/platform/values/ids.ts';
import { registerPerson, type RegisteredPerson } from '../../server/test/registry-person.ts';
import { testWorld } from '../../server/test/test-world.ts';
import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { durableDatabase } from './durable-database.ts';
import { parallel } from './parallel.ts';
import { inTurns } from './turns.ts';

/**
 * A case granted, from its lock to the notice with timeline and audit, beside the bare statement that it is about: the same card locked
 * by its owner in a commit of its own. Eight at once, each of another person.
 */
export async function benchCaseDecide(size: Size): Promise<BenchLine[]> {
  const { owner, pool, cores, close } = await durableDatabase(size);
  try {
    const { turns, warmUp, writers, decisions, crowd } = SIZES[size];
    const inTransaction = testWorld(pool, Date.now);
    const officer = await activeStaff(owner, grantOf('officer', '110100'));
    const services = servicesOf({ tellAboveCards: async () => {} });
    const people: RegisteredPerson[] = [];
    for (let count = 1; count <= writers * decisions; count += 1) people.push(await registerPerson(testWorld(owner, Date.now), count));
    await owner.script(`${crowdOf(crowd)}; analyze`);
    let waiting: string[] = [];
    const took = await inTurns(
      {
        ours: () => parallel(writers, waiting, async (caseNumber) => {
          await inTransaction((world) => decideCase(world, services, officer, { caseNumber, outcome: 'granted', words: 'bench', reference: 'YK-BENC-HBEN-CH' }));
        }),
        bare: () => parallel(writers, people, async ({ holderId, cards }) => {
          await owner.query('bare_card', 'update cards set status = 3, loss_lapses_on = null where holder_id = $1 and card_id = $2', [holderId, cards[0]?.cardId ?? '']);
        }),
      },
      {
        turns, warmUp, cores: async () => cores(),
        prepare: async () => {
          await owner.script('update cards set status = 1, loss_lapses_on = null');
          waiting = await Promise.all(people.map(({ holderId, cards }) => inTransaction(async ({ database, sealer, now }) => {
            const key = { holderId: asHolderId(holderId), caseId: asId<'Case'>(randomUUIDv7()) };
            const caseNumber = numberOf(key.caseId);
            const sealed = sealer.seal({ table: 'cases', holderId: key.holderId, version: key.caseId }, { cardId: cards[0]?.cardId });
            await insertCaseNumber(database, { ...key, caseNumber });
            await insertCase(database, { ...key, caseNumber, service: 'formal_loss', subject: cards[0]?.cardId ?? '', regionCode: asId('110100'), at: now(), dueOn: asId('2030-01-29'), sealed });
            return caseNumber;
          })));
          await owner.query('claimed', "update cases set claimed_by = $1 where state = 'received'", [officer.staffId]);
        },
      },
    );
    const count = people.length * turns;
    const [granted] = await owner.query<{ count: number }>('granted', "select count(*) from cases where state = 'granted' and service = 'formal_loss'");
    if (granted?.count !== people.length * (turns + warmUp)) throw new Error(`${granted?.count} cases were granted`);
    return [benchLine({
      bench: 'case-decide', unit: '1/s', value: perSecond(count, took.ours.clock), against: 'the bare statement in a commit of its own', againstValue: perSecond(count, took.bare.clock),
      details: {
        'ms of PostgreSQL’s core, each': each(count, took.ours.postgres), 'bare': each(count, took.bare.postgres),
        'ms of this process’s core, each': each(count, took.ours.server), 'bare, this process': each(count, took.bare.server),
      },
    })];
  } finally {
    await close();
  }
}

const SIZES = {
  full: { turns: 10, warmUp: 2, writers: 8, decisions: 20, crowd: 100_000 },
  tiny: { turns: 1, warmUp: 1, writers: 2, decisions: 2, crowd: 20 },
} as const;

/** Unlike each other where numbers of a case may be. */
const numberOf = (caseId: string) => `${caseId.slice(-8, -4)}-${caseId.slice(-4)}`.toUpperCase();

/** What was decided before, by others: lists and locks are to find their rows among many. */
const crowdOf = (size: number) => `
  insert into cases (holder_id, case_number, service, subject, region_code, state, state_since, opened_at, due_on, sealed, key_version, decided_by, decided_at)
    select 900000000000 + n, 'crowd ' || n, 'crowd', '', '110100', 'granted', now(), now(), '2029-01-01', '', 1, gen_random_uuid(), now() from generate_series(1, ${size}) n;
  insert into case_numbers (case_number, holder_id, case_id) select case_number, holder_id, case_id from cases where service = 'crowd'`;
