import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, makeIdentityNumber } from '@yika/contract/numbers';
import { findHolderByNumber, readPersonForRules, saveHolders, type HolderToSave } from '../../server/src/modules/holders/index.ts';
import { keyRingOf } from '../../server/src/platform/crypto/key-ring.ts';
import { sealerOf } from '../../server/src/platform/crypto/sealed-record.ts';
import { connect, type Pool } from '../../server/src/platform/database.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { startOwnPostgres } from '../../server/src/platform/own-postgres.ts';
import { worldOf, type InTransaction } from '../../server/src/platform/world.ts';
import { benchLine, type BenchLine } from './bench-line.ts';
import type { Size, Wish } from './benches.ts';
import { inTurns, type Spent } from './turns.ts';

const DEFAULT_ROWS = { full: 1_000_000, tiny: 2_000 };
const TURNS = { full: { turns: 20, warmUp: 3 }, tiny: { turns: 1, warmUp: 0 } };
const LOOKUPS = 300;
const BATCH_ROWS = 4_000;

/**
 * From an identity number to the opened person – the keyed hash, the look-up, the row, the seal – one after the other on one connection,
 * in registries of 10,000, 100,000 and a million holders, each in a database of its own. The three take turns; whom they ask for is
 * drawn anew for each look, over the whole registry.
 */
export async function benchLookupGrowth(size: Size, { rows = DEFAULT_ROWS[size] }: Wish = {}): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-bench-lookup-'));
  const postgres = await startOwnPostgres(folder);
  try {
    const sizes = [Math.ceil(rows / 100), Math.ceil(rows / 10), rows] as const;
    return [await measure(await registries(postgres.host, sizes), TURNS[size])];
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

interface Registry {
  readonly holders: number;
  readonly inTransaction: InTransaction;
  readonly pool: Pool;
}

async function measure([small, middle, large]: readonly [Registry, Registry, Registry], turns: { readonly turns: number; readonly warmUp: number }): Promise<BenchLine> {
  const took = await inTurns({ small: () => lookUp(small), middle: () => lookUp(middle), large: () => lookUp(large) }, turns);
  for (const { pool } of [small, middle, large]) await pool.end();
  const perSecond = ({ clock }: Spent) => (LOOKUPS * turns.turns * 1000) / clock;
  return benchLine({
    bench: 'lookup-growth', unit: '1/s', value: perSecond(took.large), against: `the same among ${small.holders} holders`, againstValue: perSecond(took.small),
    details: { holders: [small.holders, middle.holders, large.holders], perSecond: [took.small, took.middle, took.large].map((one) => Math.round(perSecond(one))) },
  });
}

async function lookUp({ inTransaction, holders }: Registry): Promise<void> {
  await inTransaction(async (world) => {
    for (let look = 0; look < LOOKUPS; look += 1) {
      const number = numberOf(Math.floor(Math.random() * holders));
      const holderId = await findHolderByNumber(world, number);
      if (holderId === null || (await readPersonForRules(world, holderId)).identityNumber !== number) throw new Error('everybody asked for is there');
    }
  });
}

/** The small one is filled first, copied, and filled on. */
async function registries(host: string, sizes: readonly [number, number, number]): Promise<readonly [Registry, Registry, Registry]> {
  const cluster = connect({ host, database: 'postgres', user: 'postgres' }, { connections: 1 });
  const grow = async (place: 0 | 1 | 2): Promise<Registry> => {
    const [database, holders] = [`registry_${place}`, sizes[place]];
    await cluster.script(place === 0 ? `create database ${database}` : `create database ${database} template registry_${place - 1}`);
    const owner = connect({ host, database, user: 'postgres' }, { connections: 1 });
    if (place === 0) await migrate(owner);
    await fill(worldOn(owner), { from: place === 0 ? 0 : (sizes[place - 1] ?? 0), to: holders });
    await owner.script('vacuum analyze');
    await owner.end();
    return { holders, pool: owner, inTransaction: worldOn(owner) };
  };
  const grown = [await grow(0), await grow(1), await grow(2)] as const;
  await cluster.end();
  const open = ({ holders }: Registry, place: number): Registry => {
    const pool = connect({ host, database: `registry_${place}`, user: 'yika_server' }, { connections: 1 });
    return { holders, pool, inTransaction: worldOn(pool) };
  };
  return [open(grown[0], 0), open(grown[1], 1), open(grown[2], 2)];
}

const ring = keyRingOf(Buffer.alloc(32, 7));
const sealer = sealerOf(ring);

function worldOn(pool: Pool): InTransaction {
  return worldOf(pool, { now: Date.now, ring, sealer });
}

async function fill(inTransaction: InTransaction, { from, to }: { readonly from: number; readonly to: number }): Promise<void> {
  for (let first = from; first < to; first += BATCH_ROWS) {
    const people = Array.from({ length: Math.min(BATCH_ROWS, to - first) }, (_, place) => personAt(first + place));
    await inTransaction((world) => saveHolders(world, people, { dryRun: false, source: 'bench', tellAbove: async () => {} }));
  }
}

/** A thousand a birthday, from 1940 on. */
function numberOf(place: number): string {
  return makeIdentityNumber('110100', addDays('1940-01-01', Math.floor(place / 1_000)), place % 1_000);
}

function personAt(place: number): HolderToSave {
  return {
    name: '测试人', identityNumber: numberOf(place), documentKind: 'citizen', phone: '16000000001', birthDay: '1990-01-01' as HolderToSave['birthDay'], sex: 'female',
    deathDate: null, guardianIdentityNumber: null, regionCode: '110100', lifeStatus: 1,
  };
}
