import { StaffRole, services, type CaseProposal, type CaseState, type ServiceKey } from '@yika/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HolderCaller, StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { saveCourse } from '../employment/index.ts';
import { courseOf } from '../employment/test/course.ts';
import { addPolicy } from '../regions/index.ts';
import { lapseCases } from './index.ts';
import { caseScene, grantOf, type Reply } from './test/case-scene.ts';

const scene = await caseScene();
const { owner, clock, door, hire, open, mine, tell, attach, desk } = scene;
afterAll(scene.close);
const START = clock.at;
const DAY_MS = 86_400_000;
const HOME = '110100';

/** Those that a desk decides; a loss that is reported is over at once, and on a page of its own. */
type Decided = Exclude<ServiceKey, 'temporary_loss'>;
type Opener = (holder: HolderCaller, cardId: string) => Promise<CaseProposal>;
const cardStands = (status: number): Opener => async (_, cardId) => {
  await owner.query('stand', 'update cards set status = $2::smallint where card_id = $1', [cardId, status]);
  return { service: status === 0 ? 'card_enabling' : 'card_unlock', content: { cardId } };
};

/** What each is asked for with, by somebody who may. A service that is missing here does not compile. */
const openers: Readonly<Record<Decided, Opener>> = {
  formal_loss: async (_, cardId) => ({ service: 'formal_loss', content: { cardId } }),
  card_enabling: cardStands(0),
  card_unlock: cardStands(3),
  unemployment_registration: async () => ({ service: 'unemployment_registration', content: { leftOn: '2030-01-15', leaving: 'dismissed' } }),
  training_voucher: async ({ holderId }) => {
    await owner.query('registered', `
      insert into unemployment_registrations (holder_id, region_code, case_number, left_on, leaving, months_paid, benefit_months, monthly_fen, registered_on)
      values ($1, '${HOME}', 'A7K2-9M4Q', '2030-01-02', 'dismissed', 0, 0, 0, '2030-01-03')`, [holderId]);
    await owner.transaction((database) => saveCourse(database, courseOf({ courseId: 'welding', regionCode: HOME, places: 1_000 })));
    return { service: 'training_voucher', content: { courseId: 'welding' } };
  },
  skill_certificate: async () => ({ service: 'skill_certificate', content: { occupationName: '焊工', level: 4, issuedBy: 'Centre', certificateNumber: 'S-110100-4711', issuedOn: '2020-05-04' } }),
  benefit_qualification: async ({ holderId }) => {
    const [row] = await owner.query<{ benefitId: string }>('pension', `
      insert into benefits (holder_id, kind, region_code, source, as_of, since, qualification_due_on, state, state_since, imported_due_on, imported_state)
      values ($1, 'pension', '${HOME}', 'Agency', '2030-01-20', '2020-01-01', '2030-02-10', 'current', '2030-01-20', '2030-02-10', 'current') returning benefit_id`, [holderId]);
    return { service: 'benefit_qualification', content: { benefitId: row?.benefitId ?? '', how: 'counter' } };
  },
  counter_fault: async () => ({ service: 'counter_fault', content: { servicePointId: 'A1', fault: 'system_down', at: START - 600_000, words: 'The screen stays dark.' } }),
  disputed_look: async ({ holderId }) => {
    const [entry] = await owner.query<{ entryId: string; at: number }>('look', `
      insert into audit_entries (holder_id, at, actor, action, subject, seen) values ($1, $2, 'terminal:T-1', 'presentation.verified', 'a check', '{photo}') returning entry_id, at`, [holderId, new Date(START - 60_000)]);
    return { service: 'disputed_look', content: { accessId: entry?.entryId ?? '', at: START - 60_000 } };
  },
  // The head of a PNG of 358 × 441.
  data_correction: async () => ({ service: 'data_correction', content: { field: 'photo', photo: 'iVBORw0KGgoAAAANSUhEUgAAAWYAAAG5eHh4' } }),
};
const decided = Object.keys(openers) as Decided[];

const REFUSAL = { outcome: 'refused', reason: 'not_the_person', words: 'Please come again.' };
const acts = ['look', 'claim', 'release', 'question', 'decision', 'confirmation'] as const;
type Act = (typeof acts)[number];
const bodies: Readonly<Partial<Record<Act, object>>> = { question: { words: 'Which day was it?' }, decision: REFUSAL, confirmation: { agree: true } };
const ask = (staff: StaffCaller, caseNumber: string, act: Act): Promise<Reply> => (act === 'look' ? desk(staff, caseNumber) : desk(staff, caseNumber, act, bodies[act]));
const saysOf = ({ status, body }: Reply): string => (status === 200 ? 'yes' : body.code);

let first: StaffCaller;
let second: StaffCaller;
beforeAll(async () => {
  [first, second] = [await hire(grantOf('officer', HOME)), await hire(grantOf('officer', '110000'))];
  await addPolicy(owner, { what: 'services_second_decision', regionCode: asId(HOME), validFrom: asId('2030-01-01'), value: decided.join(','), clause: 'test', author: 'test' });
});
beforeEach(() => owner.script('truncate budgets'));

/** How a case comes to stand like this. */
const ways: Readonly<Record<CaseState, (holder: HolderCaller, caseNumber: string) => Promise<unknown>>> = {
  received: async () => {},
  waiting_for_holder: async (_, caseNumber) => { await desk(first, caseNumber, 'claim'); await desk(first, caseNumber, 'question', bodies.question); },
  to_confirm: async (_, caseNumber) => { await desk(first, caseNumber, 'claim'); await desk(first, caseNumber, 'decision', { outcome: 'granted' }); },
  granted: async (holder, caseNumber) => { await ways.to_confirm(holder, caseNumber); await desk(second, caseNumber, 'confirmation', { agree: true }); },
  refused: async (_, caseNumber) => { await desk(first, caseNumber, 'claim'); await desk(first, caseNumber, 'decision', REFUSAL); await desk(second, caseNumber, 'confirmation', { agree: true }); },
  appealed: async (holder, caseNumber) => { await ways.refused(holder, caseNumber); await tell(holder, caseNumber, 'appeal', { words: 'It was not so at all.' }); },
  refused_finally: async (holder, caseNumber) => {
    await ways.appealed(holder, caseNumber);
    // Neither of the two who decided it before.
    const [third, fourth] = [await hire(grantOf('officer', HOME)), await hire(grantOf('officer', '110000'))];
    await desk(third, caseNumber, 'claim');
    await desk(third, caseNumber, 'decision', REFUSAL);
    await desk(fourth, caseNumber, 'confirmation', { agree: true });
  },
  withdrawn: (holder, caseNumber) => tell(holder, caseNumber, 'withdrawal'),
  lapsed: async (holder, caseNumber) => {
    await ways.waiting_for_holder(holder, caseNumber);
    clock.at += 60 * DAY_MS;
    await lapseCases(door.inTransaction);
    clock.at = START;
  },
};
const states = Object.keys(ways) as CaseState[];

async function standing(service: Decided, state: CaseState): Promise<{ readonly holder: HolderCaller; readonly caseNumber: string }> {
  await owner.script('truncate budgets, fault_reports, outages');
  const { caller: holder, person } = await scene.newHolder();
  const opened = await open(holder, await openers[service](holder, person.cards[0]?.cardId ?? ''));
  if (opened.body.documentNeeded) await attach(holder, opened.body.caseNumber, Buffer.from('%PDF-1.7\n%%EOF\n'));
  await ways[state](holder, opened.body.caseNumber);
  return { holder, caseNumber: opened.body.caseNumber };
}

const areas = ['110100', '110000', '000000', '110200', '440100', '440000'] as const;
const reaches = (role: StaffRole, area: string): boolean => (role === 'officer' || role === 'clerk_supervisor') && ['110100', '110000', '000000'].includes(area);
const strangers = StaffRole.enum.flatMap((role) => areas.map((area) => ({ role, area }))).filter(({ role, area }) => !reaches(role, area));

interface Row {
  /** Of somebody at that desk who has not claimed it; what would move it is tried elsewhere, and stands here as yes. */
  readonly desk: Readonly<Record<Act, string>>;
  readonly holder: Readonly<Record<'messages' | 'attach' | 'appeal' | 'withdrawal', string>>;
}

const over = { look: 'yes', claim: 'case_over', release: 'case_over', question: 'case_over', decision: 'case_over', confirmation: 'case_over' } as const;
const closed = { messages: 'case_over', attach: 'case_over', appeal: 'case_not_to_appeal', withdrawal: 'case_over' } as const;
const goesOn = { messages: 'yes', attach: 'yes', appeal: 'case_not_to_appeal', withdrawal: 'yes' } as const;
const another = 'case_of_another';

const may: Readonly<Record<CaseState, Row>> = {
  received: { desk: { look: 'yes', claim: 'yes', release: another, question: another, decision: another, confirmation: 'case_over' }, holder: goesOn },
  waiting_for_holder: { desk: { look: 'yes', claim: another, release: another, question: another, decision: 'case_over', confirmation: 'case_over' }, holder: goesOn },
  to_confirm: { desk: { look: 'yes', claim: 'yes', release: another, question: another, decision: 'case_over', confirmation: 'yes' }, holder: goesOn },
  granted: { desk: over, holder: closed },
  refused: { desk: over, holder: { ...closed, appeal: 'yes' } },
  appealed: { desk: { look: 'yes', claim: 'yes', release: another, question: another, decision: another, confirmation: 'case_over' }, holder: goesOn },
  refused_finally: { desk: over, holder: closed },
  withdrawn: { desk: over, holder: closed },
  lapsed: { desk: over, holder: closed },
};

describe.each(decided)('%s', (service) => {
  test.each(states)('%s: whoever has another role, or the role elsewhere, does nothing with it and learns nothing; nor does another holder', async (state) => {
    const { caseNumber, holder } = await standing(service, state);
    expect((await mine(holder, caseNumber)).body.state).toBe(state);
    const kept = await owner.query('kept', 'select * from cases where case_number = $1', [caseNumber]);
    for (const { role, area } of strangers) {
      const staff = await hire(grantOf(role, area));
      const expected = role === 'officer' || role === 'clerk_supervisor' ? 'case_not_found' : 'role_needed';
      const said = [];
      for (const act of acts) said.push(saysOf(await ask(staff, caseNumber, act)));
      expect([role, area, ...said]).toEqual([role, area, ...acts.map(() => expected)]);
    }
    const { caller: other } = await scene.newHolder();
    const theirs = [await mine(other, caseNumber), await tell(other, caseNumber, 'messages', { words: 'Let me in, please.' }), await tell(other, caseNumber, 'withdrawal'), await tell(other, caseNumber, 'appeal', { words: 'It was not so.' }), await attach(other, caseNumber, Buffer.from('%PDF-1.7\n%%EOF\n'))];
    expect(theirs.map(saysOf)).toEqual(theirs.map(() => 'case_not_found'));
    expect(await owner.query('kept', 'select * from cases where case_number = $1', [caseNumber])).toEqual(kept);
  });

  test.each(states)('%s: what a colleague in reach and its holder hear', async (state) => {
    const colleague = await hire(grantOf('clerk_supervisor', HOME));
    const { caseNumber, holder } = await standing(service, state);
    const said: Record<string, string> = {};
    for (const act of acts) if (may[state].desk[act] !== 'yes' || act === 'look') said[act] = saysOf(await ask(colleague, caseNumber, act));
    expect(said).toEqual(Object.fromEntries(Object.entries(may[state].desk).filter(([act, answer]) => answer !== 'yes' || act === 'look')));
    const heard = { messages: saysOf(await tell(holder, caseNumber, 'messages', { words: 'One more thing.' })), attach: saysOf(await attach(holder, caseNumber, Buffer.from('%PDF-1.7\n%%EOF\n'))), appeal: may[state].holder.appeal === 'yes' ? 'yes' : saysOf(await tell(holder, caseNumber, 'appeal', { words: 'It was not so at all.' })), withdrawal: saysOf(await tell(holder, caseNumber, 'withdrawal')) };
    expect(heard).toEqual(may[state].holder);
  });
});

test('the level that each service needs is one that an e-card has, and whoever claimed by the lowest way has it for all that need no card number', async () => {
  const { caller } = await scene.newHolder({ cardNumber: null });
  const catalogue = (await scene.send(caller, 'GET', '/api/services')).body as unknown as { services: { service: ServiceKey; refusal: string | null }[] };
  for (const { service, refusal } of catalogue.services) expect([service, refusal === 'level_too_low']).toEqual([service, services[service].level > 1]);
  expect(catalogue.services.map(({ service }) => service).sort()).toEqual([...decided, 'temporary_loss'].sort());
});
