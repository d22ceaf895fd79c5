import { keyRingOf, readMasterKey } from '../../server/src/platform/crypto/key-ring.ts';
import type { Pool } from '../../server/src/platform/database.ts';
import type { Somebody } from './people.ts';
import { enrolKey, fetchCertificate, signIn, well, type Phone } from './phone.ts';
import type { Stage } from './stage.ts';
import { Anomaly, newVisitor, type Visitor } from './visitor.ts';

const PIN = '835274';

/** From the three fields to the first code, then out, and in again by the PIN: whatever is struck on the way, the person ends with one e-card. */
export async function claimStory(stage: Stage, person: Somebody): Promise<Phone> {
  const visitor = newVisitor(stage);
  await proveByPhone(stage, visitor, person);
  well(await visitor.ask('POST', '/api/claims/current/pin', { body: { pin: PIN, deviceName: 'Torture' } }));
  const key = await enrolKey(visitor);
  await signOut(visitor);
  await signIn(visitor, key, PIN);
  return fetchCertificate(visitor, key);
}

/** Whoever is told that a message is on its way, and none comes, begins again, as a person does who does not want to wait a minute. */
async function proveByPhone(stage: Stage, visitor: Visitor, person: Somebody): Promise<void> {
  const policy = well(await visitor.ask('GET', '/api/privacy-policy'));
  const consent = { policyVersion: policy['version'], textHash: policy['textHash'] };
  const { name, identityNumber, cardNumber, phone } = person;
  for (let tries = 0; tries < 4; tries += 1) {
    well(await visitor.ask('POST', '/api/claims', { body: { name, identityNumber, cardNumber, consent } }));
    const before = (await messagesTo(stage, phone)).length;
    const sent = await visitor.ask('POST', '/api/claims/current/phone-code');
    if (sent.status >= 400 && sent.body['code'] !== 'phone_code_too_soon') well(sent);
    const [newest, ...older] = await messagesTo(stage, phone);
    if (!newest?.code || older.length + 1 === before) continue;
    well(await visitor.ask('POST', '/api/claims/current/phone-code/check', { body: { code: newest.code } }));
    return;
  }
  throw new Anomaly('no text message comes any more');
}

async function signOut(visitor: Visitor): Promise<void> {
  const reply = await visitor.ask('POST', '/api/sign-out');
  if (reply.status >= 400 && reply.body['code'] !== 'sign_in_needed') well(reply);
}

/** Newest first. */
async function messagesTo({ smsUrl }: Stage, phone: string): Promise<readonly { readonly code: string | null }[]> {
  return (await (await fetch(`${smsUrl}/messages?${new URLSearchParams({ to: phone })}`)).json()) as { code: string | null }[];
}

interface Left {
  readonly ecards: number;
  readonly live: number;
  readonly devices: number;
  readonly deviceSecrets: number;
  readonly digitNumbers: number;
  readonly certificates: number;
  readonly claimsDone: number;
  readonly consents: number;
  readonly notices: number;
  readonly issued: number;
  readonly proved: number;
  readonly enrolled: number;
  readonly bound: boolean;
  readonly deviceTries: number;
  readonly triesToday: number;
  readonly paused: boolean;
  readonly phoneTries: number;
}

/** Everything is there once, and nothing by half. A PIN try that was struck between its two transactions is spent: that is documented. */
export async function checkClaim(stage: Stage, person: Somebody, silences: number): Promise<void> {
  const left = await whatIsLeft(stage, person.identityNumber);
  const { deviceTries, triesToday, paused, bound, phoneTries, ...counts } = left;
  const not = Object.entries(counts).filter(([, count]) => count !== 1).map(([what, count]) => `${count} ${what}`);
  if (not.length > 0) throw new Anomaly(`one of each was to be there: ${not.join(', ')}`);
  if (!bound) throw new Anomaly('the card is not bound');
  if (deviceTries !== 6 || paused || triesToday > (silences > 0 ? 1 : 0)) throw new Anomaly(`tries of the PIN: ${deviceTries} left, ${triesToday} spent today`);
  if (phoneTries !== 4) throw new Anomaly(`${phoneTries} tries of the text message are left of 5, and one was made`);
}

async function whatIsLeft({ owner, config }: Stage, identityNumber: string): Promise<Left> {
  const numberHash = keyRingOf(readMasterKey(config.keysFile, false)).lookup('identity_number', identityNumber);
  return oneRow<Left>(owner, 'left_of_a_claim', `
    with one as (select holder_id from holder_numbers where number_hash = $1)
    select
      (select count(*) from ecards join one using (holder_id)) as ecards,
      (select count(*) from ecards join one using (holder_id) where ended_at is null) as live,
      (select count(*) from devices join one using (holder_id)) as devices,
      (select count(*) from device_secrets join one using (holder_id)) as device_secrets,
      (select count(*) from digit_numbers join one using (holder_id)) as digit_numbers,
      (select count(*) from showing_certificates join one using (holder_id)) as certificates,
      (select count(*) from claims join one using (holder_id) where step = 'done' and device_no = 1) as claims_done,
      (select count(*) from consents join one using (holder_id) where withdrawn_at is null) as consents,
      (select count(*) from notices join one using (holder_id) where kind = 'ecard_issued') as notices,
      (select count(*) from audit_entries join one using (holder_id) where action = 'ecard.issued') as issued,
      (select count(*) from audit_entries join one using (holder_id) where action = 'claim.proved') as proved,
      (select count(*) from audit_entries join one using (holder_id) where action = 'sign_in.device_enrolled') as enrolled,
      (select bool_and(level = 2 and card_id = (select card_id from cards join one using (holder_id))) from ecards join one using (holder_id)) as bound,
      (select min(pin_tries_left) from devices join one using (holder_id)) as device_tries,
      (select max(pin_tries_today) from ecards join one using (holder_id)) as tries_today,
      (select bool_or(pin_paused_until is not null) from ecards join one using (holder_id)) as paused,
      (select min(tries_left) from phone_codes join one using (holder_id) where tries_left < 5) as phone_tries`, [numberHash]);
}

export async function oneRow<Row>(owner: Pool, name: string, text: string, values: Parameters<Pool['query']>[2]): Promise<Row> {
  const [row] = await owner.query<Row>(name, text, values);
  if (!row) throw new Anomaly('the database answers nothing');
  return row;
}
