import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { registerPerson, type PersonWish, type RegisteredPerson } from '../../../../test/registry-person.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { testNeighbours } from '../../../../test/test-neighbours.ts';
import { testRing } from '../../../../test/test-world.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { Purpose, TerminalCaller } from '../../../platform/values/caller.ts';
import { makeReference } from '../../../platform/reference.ts';
import { asId } from '../../../platform/values/ids.ts';
import { registerDiagnosis } from '../index.ts';

/** The doors of diagnosis on a real database; each test begins with three places and nothing wrong. */
const { owner, pool, close } = await freshDatabase();
export const now = () => Date.parse('2030-06-14T17:00:00Z');
export const neighbours = testNeighbours();
/** Whoever is signed in; null: nobody. */
export const signedIn: { holder: RegisteredPerson | null } = { holder: null };
export const door = testDoor(pool, {
  now,
  holderOf: async (request) => (request.headers['x-holder'] && signedIn.holder ? { kind: 'holder', holderId: signedIn.holder.holderId, deviceNo: 1, sessionId: asId('session') } : null),
  terminals: new Map([terminal('pharmacy', '110100', ['identity', 'payment']), terminal('pharmacy-east', '110100', ['identity']), terminal('stranger-shop', '110100', ['identity', 'payment'])]),
});
export const afterwards: Promise<void>[] = [];
const app = await buildShell({ remember: async () => {}, now, logger: false, tls: null });
registerDiagnosis(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, afterReply: (work) => void afterwards.push(work()) });
afterAll(async () => {
  await app.close();
  await close();
});

let ordinal = 0;
beforeEach(async () => {
  neighbours.sent.length = 0;
  signedIn.holder = null;
  ordinal += 1;
  await owner.script(`
    truncate audit_entries, outages, neighbour_outages, service_points, verifications, verification_references, refusal_references, budgets, phone_codes;
    delete from policies where region_code <> '000000';
    delete from switches;
    insert into switches (name, region_code, open, since, reason, author) values
      ('ecard_issue', '110100', true, '2024-01-01', 'opened', 'test'), ('ecard_payment', '110100', true, '2024-01-01', 'opened', 'test');
    insert into service_points (service_point_id, region_code, name, address, hours, phone, institution_code, is_agency, purposes) values
      ${place('agency', 'A1', true)}, ${place('pharmacy', 'P1', false)}, ${place('pharmacy-east', 'P1', false)}, ${place('stranger-shop', 'P2', false)}`);
});

export { owner };

export function someone(wish: PersonWish = {}) {
  ordinal += 1;
  return registerPerson(door.inTransaction, ordinal, wish);
}

export async function insured({ holderId }: RegisteredPerson, { paidThrough, balanceFen }: { paidThrough: string; balanceFen: number }) {
  const months = ['2030-01', '2030-02', '2030-03', '2030-04', '2030-05', '2030-06'].filter((month) => month <= paidThrough);
  await owner.script(`
    insert into participations (holder_id, insurance_kind, region_code, state, since) values (${holderId}, '310', '110100', 'paying', '2020-01-01');
    insert into contributions (holder_id, insurance_kind, region_code, month, paid_on, base_fen) values
      ${months.map((month) => `(${holderId}, '310', '110100', '${month}', '${month}-05', 800000)`).join(', ')};
    insert into accounts (holder_id, region_code, balance_fen, as_of) values (${holderId}, '110100', ${balanceFen}, '2030-06-01')`);
}

export async function withECard({ holderId, cards: [card] }: RegisteredPerson) {
  await owner.script(`
    insert into ecards (holder_id, ecard_id, region_code, level, card_id, claimed_at, proved_by, pin_hash, pin_salt)
    values (${holderId}, '${randomUUID()}', '110100', 2, '${card?.cardId}', now(), 'phone', '\\x00', '\\x00')`);
}

interface Check {
  readonly servicePointId: string;
  readonly purpose: Purpose;
  readonly reasons: readonly string[];
  readonly amountFen?: number;
}

export async function checked({ holderId }: { readonly holderId: number }, { servicePointId, purpose, reasons, amountFen }: Check) {
  const [verificationId, reference] = [randomUUID(), makeReference()];
  await owner.query('test_check', `
    insert into verifications (holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, reasons, amount_fen, reference)
    values ($1, $2, 1, 1, $3, $4, 't', '1', '110100', $5, 'qr', 'refused', false, $6, $7, $8)`,
    [holderId, verificationId, new Date(now()), servicePointId, purpose, reasons, amountFen ?? null, reference]);
  await owner.query('test_reference', 'insert into verification_references (reference, holder_id, verification_id) values ($1, $2, $3)', [reference, holderId, verificationId]);
  return reference;
}

export async function refused(reference: string, code: string, hoursAgo = 0) {
  await owner.query('test_refusal', `
    insert into refusal_references (reference, at, operation_id, code, status, caller_kind) values ($1, $2, 'sendPhoneCode', $3, 503, 'stranger')`, [reference, new Date(now() - hoursAgo * 3_600_000), code]);
}

export async function down(servicePointId: string, { hoursAgo = 3, kind = 'declared', regionCode = '110100' } = {}) {
  await owner.query('test_outage', `
    insert into outages (service_point_id, outage_id, region_code, kind, opened_at, opened_by) values ($1, $2, $4, $5, $3, 'operator')`,
    [servicePointId, randomUUID(), new Date(now() - hoursAgo * 3_600_000), regionCode, kind]);
}

function place(id: string, institution: string, isAgency: boolean) {
  const said = (what: string) => JSON.stringify({ es: `${id}${what}`, 'zh-CN': `${id} zh`, en: `${id}${what}` });
  return `('${id}', '110100', '${said('')}', '${said(' street')}', '${said(' hours')}', '12333', '${institution}', ${isAgency}, '{identity,payment}')`;
}

function terminal(servicePointId: string, regionCode: string, purposes: readonly Purpose[]): [string, TerminalCaller] {
  return [servicePointId, { kind: 'terminal', terminalId: asId(servicePointId), servicePointId: asId(servicePointId), regionCode: asId(regionCode), purposes }];
}

async function post(url: string, { body, headers }: { body: object; headers: Record<string, string> }) {
  const reply = await app.inject({ method: 'POST', url, headers, payload: body });
  return { status: reply.statusCode, body: reply.json() };
}

export function ask(path: string, body: object) {
  return post(`/api/explanations${path}`, { body, headers: { 'accept-language': 'en' } });
}

export async function explainToStranger(body: object = {}, language = 'en') {
  const reply = await post('/api/explanations', { body: { situation: 'use', ...body }, headers: { 'accept-language': language } });
  return { ...reply, body: { ...reply.body, reference: 'masked' } };
}

export function explainToHolder(body: object, language = 'en') {
  return post('/api/explanations', { body: { situation: 'use', ...body }, headers: { 'accept-language': language, 'x-holder': 'yes' } });
}

export function atCounter(servicePointId: string | null, reference: string) {
  const headers: Record<string, string> = servicePointId === null ? {} : { authorization: `Bearer ${servicePointId}` };
  return post('/api/counter/explanations', { body: { reference }, headers: { 'accept-language': 'en', ...headers } });
}

export function withCard(servicePointId: string | null, body: { readonly identityNumber: string; readonly cardNumber: string }) {
  const headers: Record<string, string> = servicePointId === null ? {} : { authorization: `Bearer ${servicePointId}` };
  return post('/api/counter/card-explanations', { body, headers: { 'accept-language': 'en', ...headers } });
}

export async function throughPhone({ name, identityNumber, phone }: RegisteredPerson) {
  const { body: { attempt } } = await ask('/phone-code', { name, identityNumber });
  await Promise.all(afterwards);
  return ask('/phone-code/check', { attempt, code: neighbours.codeTo(phone), situation: 'use' });
}

export function codes({ body }: { body: { reasons: { code: string }[] } }) {
  return body.reasons.map(({ code }) => code);
}

export async function actions() {
  const rows = await owner.query<{ action: string }>('actions', 'select action from audit_entries order by at, entry_id');
  return rows.map(({ action }) => action);
}
