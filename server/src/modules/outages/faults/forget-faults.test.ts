import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { forgetFaultReports } from '../index.ts';

const { pool, owner, as, close } = await freshDatabase();
afterAll(close);
const NOW = Date.parse('2030-01-28T12:00:00+08:00');

test('a report that is over is forgotten after 400 days; one whose outage goes on, or whose case is open, is not', async () => {
  const rows: readonly (readonly [days: number, state: string, told: boolean])[] = [
    [401, 'refused', false], [401, 'withdrawn', false], [401, 'confirmed', true], [801, 'open', false],
    [399, 'refused', false], [401, 'confirmed', false], [900, 'confirmed', false], [401, 'open', false],
  ];
  for (const [days, state, told] of rows) {
    const at = new Date(NOW - days * 86_400_000);
    await owner.query('report', `
      insert into fault_reports (service_point_id, case_id, holder_id, case_number, fault, happened_at, reported_at, state, outage_id, told_at)
      values ('A1', gen_random_uuid(), 1, 'A7K2-9M4Q', 'system_down', $1, $1, $2, case when $2 = 'confirmed' then gen_random_uuid() end, case when $3 then $1::timestamptz end)`, [at, state, told]);
  }
  expect([await forgetFaultReports(as('yika_worker'), NOW), await forgetFaultReports(as('yika_worker'), NOW)]).toEqual([4, 0]);
  expect(await owner.query('kept', 'select state from fault_reports order by reported_at desc')).toEqual(['refused', 'confirmed', 'open', 'confirmed'].map((state) => ({ state })));
  await expect(forgetFaultReports(pool, NOW)).rejects.toThrow('permission denied');
});
