import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { RegisteredPerson } from '../../../../test/registry-person.ts';
import { testNeighbours } from '../../../../test/test-neighbours.ts';
import type { HolderCaller, StaffCaller } from '../../../platform/values/caller.ts';
import { killedAt } from '../../approvals/test/killed-at.ts';
import { readPersonForRules, readPhoto, saveHolders, savePhotos, toPerson } from '../../holders/index.ts';
import { registerNewPhone } from '../../proofing/index.ts';
import { caseScene, grantOf, type Reply } from '../test/case-scene.ts';

const neighbours = testNeighbours();
const DOCUMENT = Buffer.from('%PDF-1.7\n%%EOF\n');
const scene = await caseScene({ also: (app, door) => registerNewPhone(app, door, neighbours) });
const { owner, clock, door, hire, open, mine, tell, attach, desk, send } = scene;
afterAll(scene.close);

let holder: HolderCaller;
let person: RegisteredPerson;
let [officer, second]: StaffCaller[] = [];
let ordinal = 0;
const phoneNo = () => {
  ordinal += 1;
  return `1910000${String(ordinal).padStart(4, '0')}`;
};
beforeEach(async () => {
  await owner.script('truncate budgets');
  ({ caller: holder, person } = await scene.newHolder());
  [officer, second] = [await hire(grantOf('officer', '110100')), await hire(grantOf('officer', '110100'))];
});

const staff = (one: StaffCaller | undefined): StaffCaller => {
  if (!one) throw new Error('somebody was hired');
  return one;
};
const code = (phone: string, by = holder) => send(by, 'POST', '/api/new-phone/code', { body: { phone } });
const check = (phone: string, typed = neighbours.codeTo(phone), by = holder) => send(by, 'POST', '/api/new-phone/code/check', { body: { phone, code: typed } });
const prove = async (phone: string, by = holder) => {
  await code(phone, by);
  await check(phone, undefined, by);
  return phone;
};
const askPhone = (phone: string, by = holder) => open(by, { service: 'data_correction', content: { field: 'phone', phone } });
const withDocument = async (asked: Reply, by: HolderCaller) => {
  if (asked.status === 200) await attach(by, asked.body.caseNumber, DOCUMENT);
  return asked;
};
const askPhoto = async (photo: Buffer, by = holder) => withDocument(await open(by, { service: 'data_correction', content: { field: 'photo', photo: photo.toString('base64') } }), by);
/** The head of a PNG of that size: what a camera would have sent. */
const picture = (width = 358, height = 441, rest = 'x') => {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from(rest)]);
};
const registry = (holderId = holder.holderId) => door.inTransaction((world) => readPersonForRules(world, holderId));
const photo = () => door.inTransaction((world) => readPhoto(world, holder.holderId));
const grant = async (caseNumber: string) => {
  await desk(staff(officer), caseNumber, 'claim');
  return desk(staff(officer), caseNumber, 'decision', { outcome: 'granted' });
};
const importAs = (change: object) => door.inTransaction(async (world) => {
  const { holderId: _, ...known } = await readPersonForRules(world, holder.holderId);
  return saveHolders(world, [{ ...known, phone: person.phone, ...change }], { dryRun: false, source: 'import', tellAbove: async () => {} });
});

describe('a phone', () => {
  test('that was not proved, is held already, or is none is not asked for', async () => {
    const phone = phoneNo();
    expect((await askPhone(phone)).body.code).toBe('new_phone_not_proved');
    expect([(await askPhone(person.phone ?? '')).body.code, (await code(person.phone ?? '')).body.code]).toEqual(['correction_same_value', 'correction_same_value']);
    expect([(await askPhone('12345')).body.code, (await code('12345')).body.code]).toEqual(['new_phone_malformed', 'new_phone_malformed']);
  });

  test('is proved by the code that was sent to it, by nobody else and not for long', async () => {
    const phone = phoneNo();
    await code(phone);
    const other = (await scene.newHolder()).caller;
    expect((await check(phone, undefined, other)).body.code).toBe('phone_code_expired');
    expect((await check(phone, neighbours.codeTo(phone) === '000000' ? '000001' : '000000')).body.code).toBe('phone_code_wrong');
    expect((await check(phone)).status).toBe(200);
    expect((await askPhone(phone, other)).body.code).toBe('new_phone_not_proved');
    clock.at += 31 * 60_000;
    expect((await askPhone(phone)).body.code).toBe('new_phone_not_proved');
    clock.at -= 31 * 60_000;
    expect((await askPhone(phone)).status).toBe(200);
  });

  test('of a stranger is not drowned in messages, whoever asks', async () => {
    const phone = phoneNo();
    for (let sent = 0; sent < 5; sent += 1) expect((await code(phone, (await scene.newHolder()).caller)).status).toBe(200);
    expect((await code(phone)).body.code).toBe('phone_codes_spent');
  });

  test('asked twice is one case; a photo beside it is another', async () => {
    const [one, other] = [await prove(phoneNo()), await prove(phoneNo())];
    const asked = await Promise.all([askPhone(one), askPhone(other)]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(asked.find(({ status }) => status === 409)?.body.code).toBe('case_open_already');
    expect((await askPhoto(picture())).status).toBe(200);
  });

  test('is shown masked to both, changes nothing until it is granted, and then by one officer', async () => {
    const phone = await prove(phoneNo());
    const { caseNumber } = (await askPhone(phone)).body;
    const view = await mine(holder, caseNumber);
    expect(view.body.fields).toEqual([{ field: 'phone', held: expect.stringContaining('•'), asked: expect.stringContaining('•'), differs: true }]);
    expect(JSON.stringify([view.body, (await desk(staff(officer), caseNumber)).body])).not.toMatch(new RegExp(`${phone}|${person.phone}`));
    expect((await registry()).phone).toBe(person.phone);
    await owner.query('noted', "insert into holder_findings values ($1, 'phone_outdated', '2030-01-01')", [holder.holderId]);
    expect((await grant(caseNumber)).body.state).toBe('granted');
    expect((await registry()).phone).toBe(phone);
    expect(await owner.query('findings', 'select from holder_findings where holder_id = $1', [holder.holderId])).toHaveLength(0);
    const history = await owner.query<{ version: number; sealed: Buffer; source: string }>('history', 'select version, sealed, source from holder_history where holder_id = $1', [holder.holderId]);
    expect(history.map(({ source }) => source)).toEqual([`case:${caseNumber}`]);
    const before = await door.inTransaction(async ({ sealer }) => history.map((row) => toPerson(sealer, { ...row, holderId: holder.holderId, regionCode: '110100' as never, lifeStatus: 1 }).phone));
    expect(before).toEqual([person.phone]);
    expect(await owner.query('told', "select way from notice_deliveries join notices using (holder_id, notice_id) where holder_id = $1 and kind = 'phone_corrected' order by way", [holder.holderId])).toEqual([{ way: 'former_phone' }, { way: 'sms' }]);
  });

  test('granted, it ends open codes and what was proved by the phone before', async () => {
    const phone = await prove(phoneNo());
    const { caseNumber } = (await askPhone(phone)).body;
    await owner.query('code', `insert into phone_codes (owner_hash, phone_code_id, holder_id, use, code_hash, sent_at, resend_at, expires_at, tries_left)
      values ('\\x01', gen_random_uuid(), $1, 'claim', '\\x02', $2, $2, $3, 5)`, [holder.holderId, new Date(clock.at), new Date(clock.at + 300_000)]);
    await owner.query('claim', `insert into claims (claim_hash, holder_id, level, channel, policy_version, policy_text_hash, step, phone_allowed, face_allowed, proved_by, started_at, expires_at)
      values (decode(md5($4), 'hex'), $1, 1, 'app', 1, 'x', 'set_pin', true, true, 'phone', $2, $3)`, [holder.holderId, new Date(clock.at), new Date(clock.at + 300_000), caseNumber]);
    await grant(caseNumber);
    expect(await owner.query('codes', 'select from phone_codes where holder_id = $1 and used_at is null', [holder.holderId])).toHaveLength(0);
    expect(await owner.query('claims', "select from claims where holder_id = $1 and step = 'set_pin' and expires_at > $2", [holder.holderId, new Date(clock.at)])).toHaveLength(0);
  });

  test('refused or withdrawn, the registry holds what it held', async () => {
    for (const end of ['refused', 'withdrawn'] as const) {
      const { caseNumber } = (await askPhone(await prove(phoneNo()))).body;
      if (end === 'withdrawn') await tell(holder, caseNumber, 'withdrawal');
      else {
        await desk(staff(officer), caseNumber, 'claim');
        await desk(staff(officer), caseNumber, 'decision', { outcome: 'refused', reason: 'not_the_person', words: 'Please come to a counter.' });
      }
      expect((await registry()).phone).toBe(person.phone);
    }
  });
});

describe('who cannot', () => {
  test('whose e-card has level 1, whose chip is locked, whose region does not correct the field', async () => {
    const phone = await prove(phoneNo());
    const low = (await scene.newHolder({ cardNumber: null })).caller;
    expect((await askPhoto(picture(), low)).body.code).toBe('level_too_low');
    await owner.query('lock', 'update cards set status = 3 where holder_id = $1', [holder.holderId]);
    expect((await askPhone(phone)).body.code).toBe('card_locked');
    await owner.query('open', 'update cards set status = 1 where holder_id = $1', [holder.holderId]);
    await owner.script("insert into policies (what, region_code, valid_from, value, clause, author) values ('correction_fields', '110100', '2029-01-01', '\"phone\"', 'test', 'test')");
    expect((await askPhoto(picture())).body.code).toBe('correction_not_offered');
    await owner.script("delete from policies where what = 'correction_fields' and region_code = '110100'");
  });

  test('whom the registry knows dead by the day of the decision', async () => {
    const { caseNumber } = (await askPhone(await prove(phoneNo()))).body;
    await owner.query('died', 'update holders set life_status = 2 where holder_id = $1', [holder.holderId]);
    expect((await grant(caseNumber)).body).toMatchObject({ code: 'case_cannot_be_granted', missing: ['correction_holder_deceased'] });
    expect((await askPhoto(picture())).body.code).toBe('correction_holder_deceased');
  });

  test('a desk elsewhere, and any other role, decides nothing', async () => {
    const { caseNumber } = (await askPhone(await prove(phoneNo()))).body;
    for (const other of [await hire(grantOf('officer', '440100')), await hire(grantOf('approver', '110100')), await hire(grantOf('auditor', '110100'))]) {
      for (const act of ['claim', 'decision'] as const) expect((await desk(other, caseNumber, act, act === 'decision' ? { outcome: 'granted' } : undefined)).status).toBeGreaterThan(399);
    }
    expect((await registry()).phone).toBe(person.phone);
  });
});

describe('a photo', () => {
  test('that is too small, no picture, too large or the one held is not asked for', async () => {
    expect((await askPhoto(picture(357, 441))).body.code).toBe('new_photo_too_small');
    expect((await askPhoto(Buffer.from('not a picture at all, whatever it says'))).body.code).toBe('new_photo_unreadable');
    expect((await askPhoto(picture(400, 500, 'x'.repeat(205_000)))).body.code).toBe('new_photo_unreadable');
  });

  test('stands beside the one held, needs a second officer, and is what faces are compared with from then on', async () => {
    const asked = picture();
    const { caseNumber } = (await askPhoto(asked)).body;
    const [shown] = (await desk(staff(officer), caseNumber)).body.fields;
    expect(shown).toMatchObject({ field: 'photo', held: expect.stringMatching(/^data:image\/png;base64,/), asked: `data:image/png;base64,${asked.toString('base64')}`, differs: true });
    expect((await grant(caseNumber)).body.state).toBe('to_confirm');
    expect((await desk(staff(officer), caseNumber, 'confirmation', { agree: true })).body.code).toBe('case_own_decision');
    expect(await photo()).not.toEqual(asked);
    expect((await desk(staff(second), caseNumber, 'confirmation', { agree: true })).body.state).toBe('granted');
    expect(Buffer.from((await photo()) ?? [])).toEqual(asked);
    expect((await askPhoto(asked)).body.code).toBe('correction_same_value');
    expect(await owner.query('kept', 'select from holder_photo_history where holder_id = $1', [holder.holderId])).toHaveLength(1);
  });

  test('is not undone by a file: the same says nothing, another is reported once, the corrected one ends it', async () => {
    const held = Buffer.from((await photo()) ?? []);
    const asked = picture();
    const { caseNumber } = (await askPhoto(asked)).body;
    await grant(caseNumber);
    await desk(staff(second), caseNumber, 'confirmation', { agree: true });
    const imported = (image: Buffer) => door.inTransaction((world) => savePhotos(world, [{ holderId: holder.holderId, image }], { dryRun: false, source: 'import' }));
    expect(await imported(held)).toMatchObject({ unchanged: 1, conflicts: [] });
    expect([await imported(picture(500, 600)), await imported(picture(500, 600))]).toMatchObject([{ changed: 0, conflicts: [0] }, { conflicts: [] }]);
    expect(Buffer.from((await photo()) ?? [])).toEqual(asked);
    await imported(asked);
    expect(await imported(held)).toMatchObject({ changed: 1, conflicts: [] });
  });
});

describe('a file after a corrected phone', () => {
  let phone: string;
  beforeEach(async () => {
    phone = await prove(phoneNo());
    await grant((await askPhone(phone)).body.caseNumber);
  });

  test('that is unchanged undoes nothing; one that changes something else brings that and keeps the phone', async () => {
    expect(await importAs({})).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await importAs({ name: '测试新' })).toMatchObject({ changed: 1, conflicts: [] });
    expect(await registry()).toMatchObject({ name: '测试新', phone });
  });

  test('that says a third number is reported and not taken; one that has caught up ends the correction', async () => {
    const third = phoneNo();
    expect(await importAs({ phone: third })).toMatchObject({ changed: 1, conflicts: [{ place: 0, field: 'phone' }] });
    expect((await registry()).phone).toBe(phone);
    expect(await importAs({ phone })).toMatchObject({ changed: 1, conflicts: [] });
    expect(await importAs({ phone: third })).toMatchObject({ changed: 1, conflicts: [] });
    expect((await registry()).phone).toBe(third);
  });
});

test('a file that comes while it is decided loses neither the correction nor what it brings', async () => {
  for (let round = 0; round < 4; round += 1) {
    ({ caller: holder, person } = await scene.newHolder());
    const phone = await prove(phoneNo());
    const { caseNumber } = (await askPhone(phone)).body;
    await desk(staff(officer), caseNumber, 'claim');
    await Promise.all([desk(staff(officer), caseNumber, 'decision', { outcome: 'granted' }), importAs({ name: '测试新' })]);
    expect(await registry()).toMatchObject({ name: '测试新', phone });
  }
});

test('cut off at any statement of the decision, phone and case say the same', async () => {
  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    ({ caller: holder, person } = await scene.newHolder());
    await owner.script('truncate budgets');
    const phone = await prove(phoneNo());
    const { caseNumber } = (await askPhone(phone)).body;
    await desk(staff(officer), caseNumber, 'claim');
    outcome = await killedAt(scene, statement, () => desk(staff(officer), caseNumber, 'decision', { outcome: 'granted' }));
    expect((await mine(holder, caseNumber)).body.state, `statement ${statement}`).toBe((await registry()).phone === phone ? 'granted' : 'received');
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);

test('cut off at any statement of the second word, photo and case say the same', async () => {
  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    ({ caller: holder, person } = await scene.newHolder());
    const { caseNumber } = (await askPhoto(picture())).body;
    await grant(caseNumber);
    outcome = await killedAt(scene, statement, () => desk(staff(second), caseNumber, 'confirmation', { agree: true }));
    expect((await mine(holder, caseNumber)).body.state, `statement ${statement}`).toBe(Buffer.from((await photo()) ?? []).equals(picture()) ? 'granted' : 'to_confirm');
  }
  expect(statement).toBeGreaterThan(12);
}, 120_000);
