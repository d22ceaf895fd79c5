import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { verbsOn } from '../../test/verbs-on.ts';
import { wholeHouse } from '../../test/whole-house.ts';
import { activeStaff, grantOf } from '../modules/staff/test/staff.ts';

const house = await wholeHouse();
const { yika, done, keepTime } = verbsOn(house);
beforeEach(async () => {
  await house.owner.script('truncate staff, staff_grants');
  keepTime();
});
afterAll(house.close);

const held = () => house.owner.query<{ kind: string; subject: string; state: string; maker: string; reason: string }>('held', `
  select a.kind, a.subject, a.state, a.maker, v.reason from approvals a join approval_versions v on v.approval_id = a.approval_id and v.version = a.version order by a.approval_id desc limit 1`);

const verbs: readonly (readonly [string, string, string])[] = [
  ['switch set ecard_issue closed --region 510100 --reason Drill', 'switch', 'ecard_issue:510100'],
  ['policy add hotline 12345 --region 510100 --from 2029-01-01 --clause Rule', 'policy_row', 'hotline:510100:2029-01-01'],
  ['terminal enrol H2 --till 7', 'terminal', 'H2:7'],
];

describe.each(verbs)('yika %s', (words, kind, subject) => {
  test('before anybody could decide it is done at once, and held on record', async () => {
    await done(words);
    expect(await held()).toMatchObject([{ kind, subject, state: 'applied', maker: 'operator:cli' }]);
  });
});

describe('once somebody at the console could approve it', () => {
  beforeEach(async () => {
    await activeStaff(house.owner, grantOf('approver', '000000'));
  });

  test.each([
    'switch set ecard_payment closed --region 440000 --reason Drill', 'policy add hotline 12346 --region 520100 --from 2029-01-01 --clause Rule', 'terminal enrol H2 --till 8', 'service-point close P1',
  ])('yika %s leaves it to them, and changes nothing', async (words) => {
    const before = await guarded();
    expect(await yika(words, { mode: 'production' })).toMatchObject({ exitCode: 1, value: { error: 'approval_needed' } });
    expect(await guarded()).toEqual(before);
  });

  test('in the demonstration it is done at once: whoever types there is everybody at the console too', async () => {
    await done('switch set ecard_payment closed --region 450000 --reason Drill');
    expect(await held()).toMatchObject([{ kind: 'switch', subject: 'ecard_payment:450000', state: 'applied', maker: 'operator:cli' }]);
  });

  test('an emergency is done all the same, and its reason is on record', async () => {
    expect(await yika('switch set ecard_payment closed --region 440000 --reason Drill --emergency attack', { mode: 'production' })).toMatchObject({ exitCode: 0 });
    expect(await held()).toMatchObject([{ kind: 'switch', state: 'applied', maker: 'operator:cli', reason: 'attack' }]);
  });
});

function guarded(): Promise<unknown> {
  return house.owner.query('guarded', 'select t::text from policies t union all select t::text from switches t union all select t::text from service_points t union all select t::text from terminals t order by 1');
}
