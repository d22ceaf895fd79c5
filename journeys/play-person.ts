import type { ECardView, ExplanationView, VerificationView } from '@yika/contract';
import { mustSucceed, newClient, type Answer, type ClientWish } from './client.ts';
import { messagesTo, newestCode, type TestPersonView } from './holder.ts';
import { claimAndEnrol, newPhone, type Phone } from './phone.ts';
import type { Product } from './product.ts';
import { openTill, type Till } from './till.ts';

type Ending = TestPersonView['expect'];

export interface Stage {
  readonly product: Product;
  /** A till that may take payments, or else identity, of a region; at the hospital whose system can be down. */
  readonly tillOf: (person: TestPersonView) => Promise<Till>;
  readonly wish: ClientWish;
}

/** Where each region's persons go: to a place that takes payments, where there is one. */
const places: Readonly<Record<string, string>> = { '110100': 'heping-pharmacy', '310100': 'puguang-hospital', '440100': 'liuhua-hospital', '540100': 'lhasa-agency' };

export function placeOf({ circumstances, regionCode }: TestPersonView): string {
  return circumstances.hospitalDown ? 'renhe-hospital' : (places[regionCode] ?? 'heping-pharmacy');
}

/** One till a place, enrolled when first needed. */
export function openStage(product: Product, wish: ClientWish = {}): Stage {
  const tills = new Map<string, Promise<Till>>();
  const tillOf = (person: TestPersonView): Promise<Till> => {
    const place = placeOf(person);
    const till = tills.get(place) ?? openTill(product, place, wish);
    tills.set(place, till);
    return till;
  };
  return { product, tillOf, wish };
}

/** Claims, proves, is checked and asks why, as somebody in this person's circumstances would; tells how it ended, in the form of `expect`. */
export async function playPerson(stage: Stage, person: TestPersonView): Promise<Ending> {
  const { product, wish } = stage;
  const phone = newPhone(product, person, { ...wish, clockOffsetSeconds: person.circumstances.deviceClockOffsetSeconds ?? 0 });
  const explainPublic = await explainPublicly(stage, person);
  const { claim, proof } = await claimAsTheyCan(phone, person);
  const till = await stage.tillOf(person);
  if (!claim.startsWith('claimed')) {
    return { claim, proof, verify: { identity: ['no_code'], payment: ['no_code'] }, explain: codesOf(await till.explain({ card: person })), explainPublic };
  }
  if (person.circumstances.pinTriesSpent) {
    await mustSucceed(phone.client.post('/api/sign-out'), 'signing out');
    await spendPinTries(stage, person);
    const { status, body } = await phone.signIn();
    if (status < 400 || body['code'] !== 'pin_paused') throw new Error(`the PIN was to be paused, and the answer is ${status} ${String(body['code'])}`);
    return { claim, proof, verify: { identity: ['no_code'], payment: ['no_code'] }, explain: await explainAfterPhoneCode(stage, person), explainPublic };
  }
  await mustSucceed(phone.certify(), `the certificate of ${person.id}`);
  if (person.circumstances.reportsLossAfterClaim) {
    const { card } = (await mustSucceed(phone.client.get('/api/ecard'), 'the e-card')) as unknown as ECardView;
    await mustSucceed(phone.client.post(`/api/cards/${card.cardId}/temporary-loss`), 'the loss report');
  }
  const explain = await explainToHolder(phone, person);
  const verify = { identity: await check(phone, till, { purpose: 'identity' }), payment: await check(phone, till, { purpose: 'payment', ...amountOf(person) }) };
  if (!person.expect.verify.identityOnceAuthorised) return { claim, proof, verify, explain, explainPublic };
  await mustSucceed(phone.client.post('/api/ecard/loss-authorisation', { allow: true, pin: person.pin }), 'the authorisation');
  return { claim, proof, verify: { ...verify, identityOnceAuthorised: await check(phone, till, { purpose: 'identity' }) }, explain, explainPublic };
}

/** By the first way that is open to them: the registered phone, if it is in their pocket; the face; the counter. */
async function claimAsTheyCan(phone: Phone, person: TestPersonView): Promise<Pick<Ending, 'claim' | 'proof'>> {
  const begun = await phone.claim();
  if (begun.status >= 400) return { claim: refusalOf(begun), proof: null };
  const ways = begun.body['ways'] as readonly string[];
  const proof = ways.includes('phone') && person.circumstances.phoneInHand === undefined ? 'phone' : ways.includes('face') ? 'face' : 'counter';
  if (proof === 'counter') throw new Error(`${person.id} has neither phone nor face: no test person is expected to`);
  await mustSucceed(proof === 'phone' ? phone.proveByPhone() : phone.proveByFace(), `the proof of ${person.id}`);
  const set = await phone.setPin();
  if (set.status >= 400) return { claim: refusalOf(set), proof };
  await mustSucceed(phone.enrolKey(), `the key of ${person.id}`);
  const { level } = await mustSucceed(phone.client.get('/api/ecard'), 'the e-card');
  return { claim: `claimed_level_${String(level)}`, proof };
}

/** A fresh code under an open eye: `valid`, or why not. */
async function check(phone: Phone, till: Till, asked: Parameters<Till['verify']>[1]): Promise<readonly string[]> {
  const issued = await phone.certify();
  // Where nothing works the phone is given no certificate any more; the last code still says why at the counter.
  if (issued.status >= 400 && refusalOf(issued) !== 'ecard_not_usable') throw new Error(`no certificate: ${refusalOf(issued)}`);
  const view = await till.verify((await phone.makeCode()).code, asked);
  return outcomeOf(view);
}

export function outcomeOf({ outcome, reasons }: VerificationView): readonly string[] {
  return outcome === 'refused' ? reasons : [outcome];
}

/** Six wrong on each of three more devices are the eighteen of a day. All are claimed before the first wrong PIN: whoever proves to be the holder gets all tries back. */
export async function spendPinTries({ product, wish }: Pick<Stage, 'product' | 'wish'>, person: TestPersonView): Promise<void> {
  const phones = [1, 2, 3].map(() => newPhone(product, person, wish));
  for (const phone of phones) {
    await claimAndEnrol(phone, 'face');
    await mustSucceed(phone.client.post('/api/sign-out'), 'signing out');
  }
  for (const phone of phones) {
    for (let tries = 0; tries < 6; tries += 1) {
      const refused = await phone.signIn('246813');
      if (refused.status < 400) throw new Error('a wrong PIN opened an e-card');
    }
  }
}

function amountOf({ circumstances: { amountFen } }: TestPersonView): { readonly amountFen?: number } {
  return amountFen === undefined ? {} : { amountFen };
}

/** What the page sends besides: the amount in question, and the time on this phone. */
function askedFrom(person: TestPersonView): Readonly<Record<string, unknown>> {
  return { situation: 'use', phoneClock: Date.now() + (person.circumstances.deviceClockOffsetSeconds ?? 0) * 1000, ...amountOf(person) };
}

async function explainToHolder(phone: Phone, person: TestPersonView): Promise<readonly string[]> {
  return codesOf((await mustSucceed(phone.client.post('/api/explanations', askedFrom(person)), 'an explanation')) as unknown as ExplanationView);
}

async function explainPublicly({ product, wish }: Stage, person: TestPersonView): Promise<readonly string[]> {
  return codesOf((await mustSucceed(newClient(product, wish).post('/api/explanations', askedFrom(person)), 'a public explanation')) as unknown as ExplanationView);
}

async function explainAfterPhoneCode({ product, wish }: Stage, { name, identityNumber, phone }: TestPersonView): Promise<readonly string[]> {
  const client = newClient(product, wish);
  const before = (await messagesTo(product, phone ?? ''))[0]?.id;
  const { attempt } = await mustSucceed(client.post('/api/explanations/phone-code', { name, identityNumber }), 'a code to ask why');
  const code = await newestCode(product, phone ?? '', before);
  return codesOf((await mustSucceed(client.post('/api/explanations/phone-code/check', { attempt, code, situation: 'sign_in' }), 'an explanation by phone')) as unknown as ExplanationView);
}

export function codesOf({ reasons }: ExplanationView): readonly string[] {
  return reasons.map(({ code }) => code);
}

function refusalOf({ body }: Answer): string {
  return String(body['code']);
}
