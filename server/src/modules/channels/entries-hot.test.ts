import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { asId } from '../../platform/values/ids.ts';
import { findApproved, insertAskedEntry, takeAskedEntry } from './entries-hot.ts';
import { approveEntry, type ChannelEntry } from './entries-table.ts';
import { isPaused } from './entry.ts';

const { owner, pool, close } = await freshDatabase();
const at = Date.UTC(2030, 0, 28);

afterAll(close);
afterEach(() => owner.script(`truncate channel_entries; delete from switches where author = 'test'`));

const entryFor = (regionCode: string | null, wish: Partial<ChannelEntry> = {}): ChannelEntry => ({
  entryHash: randomBytes(32), channel: 'wechat', regionCode: regionCode === null ? null : asId<'Region'>(regionCode), accountHashes: [Buffer.alloc(32, 1)], nameHash: null, numberHash: null, way: 'page',
  stateHash: null, ticketHash: null, ticketExpiresAt: null, question: null, messageAddress: null, startedAt: at, expiresAt: at + 60_000, ...wish,
});
const regions = [null, '000000', '110000', '110100', '110101', '310100'];

test.each([
  ['nobody closed', []],
  ['the nation closed', [['channel_wechat', '000000', false]]],
  ['its province closed', [['channel_wechat', '110000', false]]],
  ['its prefecture closed and its province opened', [['channel_wechat', '110100', false], ['channel_wechat', '110000', true]]],
  ['the nation closed and its province opened', [['channel_wechat', '000000', false], ['channel_wechat', '110000', true]]],
  ['is another', [['channel_alipay', '000000', false]]],
  ['was opened again', [['channel_wechat', '110000', true]]],
] as const)('a channel that %s: setting out, coming back and what was approved say what the switch says, whatever the region', async (_, rows) => {
  const before: ChannelEntry[] = regions.map((region) => entryFor(region));
  const approved = regions.map((region) => entryFor(region));
  for (const entry of before) expect(await insertAskedEntry(pool, entry)).toBe(true);
  for (const entry of approved) await approveEntry(pool, Buffer.alloc(32), entry);
  for (const [name, region, open] of rows) await owner.query(`switch_${name}`, `insert into switches values ($1, $2, $3, '2030-01-01', 'test', 'test')`, [name, region, open]);
  for (const [index, regionCode] of regions.entries()) {
    const paused = await isPaused({ database: pool }, 'wechat', regionCode === null ? null : asId<'Region'>(regionCode));
    expect(await insertAskedEntry(pool, entryFor(regionCode)), `sets out for ${regionCode}`).toBe(!paused);
    expect(await takeAskedEntry(pool, before[index]?.entryHash ?? Buffer.alloc(0), { channel: 'wechat', at }), `comes back for ${regionCode}`).toMatchObject({ paused });
    expect((await findApproved(pool, approved[index]?.entryHash ?? Buffer.alloc(0), at)) === null, `approved for ${regionCode}`).toBe(paused);
  }
});

test('a return is spent by one of fifty, and what comes of it stands in its place', async () => {
  const asked = entryFor('110100', { accountHashes: [] });
  await insertAskedEntry(pool, asked);
  const takers = await Promise.all(Array.from({ length: 50 }, () => takeAskedEntry(pool, asked.entryHash, { channel: 'wechat', at })));
  expect(takers.filter((entry) => entry !== null)).toHaveLength(1);
  const approved = entryFor('110100');
  await approveEntry(pool, asked.entryHash, approved);
  expect(await findApproved(pool, asked.entryHash, at)).toBeNull();
  expect(await findApproved(pool, approved.entryHash, at)).toMatchObject({ channel: 'wechat', regionCode: '110100', accountHashes: [Buffer.alloc(32, 1)] });
  expect(await findApproved(pool, approved.entryHash, at + 60_000)).toBeNull();
  expect(await owner.query('count_entries', 'select count(*)::integer as count from channel_entries')).toEqual([{ count: 1 }]);
});
