import { makeShownCode } from '@yika/code';
import type { KeyObject } from 'node:crypto';
import { es256Signer } from '../../src/platform/crypto/es256.ts';
import { newBrowser, type Browser } from '../browser.ts';
import { challengeFor, claim, copyOf, goodPin, holderWithECard, newKey, publicKeyOf, signed, signIn } from '../holder-house.ts';
import type { RegisteredPerson } from '../registry-person.ts';
import { terminalKeyAt, type WholeHouse } from '../whole-house.ts';
import type { CallerName } from './callers.ts';
import { seatStaff, type StaffIds } from './staff-scene.ts';

/** A holder with an e-card, on one device. */
export interface Holder {
  readonly person: RegisteredPerson;
  readonly browser: Browser;
  readonly key: KeyObject;
}

/** Ana, everybody else who knocks, and what there is of Ana to be reached for. */
export interface Scene {
  readonly house: WholeHouse;
  readonly ana: Holder;
  readonly browsers: Readonly<Record<CallerName, Browser>>;
  readonly staff: StaffIds;
  /** The newest check of Ana, made at H1. */
  readonly check: { readonly verificationId: string; readonly reference: string };
  /** A code that Ana shows at this moment. */
  readonly code: () => Promise<string>;
}

export type TerminalKeys = Readonly<Record<Extract<CallerName, `${string}terminal${string}`>, string>>;

export async function enrolTerminals(house: WholeHouse): Promise<TerminalKeys> {
  return {
    terminal: await terminalKeyAt(house, 'H1', { purposes: ['identity', 'payment'] }),
    unlicensed_terminal: await terminalKeyAt(house, 'P1', { purposes: ['payment'] }),
    terminal_elsewhere: await terminalKeyAt(house, 'H2', { purposes: ['identity', 'payment'] }),
    revoked_terminal: await terminalKeyAt(house, 'H1', { purposes: ['identity'], revoked: true }),
  };
}

/** The persons are new each time, so that whatever was done to them before is forgotten. */
export async function setScene(house: WholeHouse, keys: TerminalKeys, staff: StaffIds): Promise<Scene> {
  const ana = await holderWithECard(house, { name: '测试安娜' });
  const other = await holderWithECard(house, { name: '测试贝亚' });
  await insure(house, ana.person);
  const ended = copyOf(house, ana.browser, 'yika_holder');
  await ana.browser.post('/api/sign-out');
  await signIn(ana.browser, ana.key);
  await house.owner.script('delete from outages');
  const finder = newBrowser(house.app, { address: '192.0.2.66' });
  await claim(finder, ana.person);
  const counter = (name: keyof TerminalKeys) => newBrowser(house.app, { terminalKey: keys[name] });
  const browsers = {
    stranger: newBrowser(house.app, { address: '192.0.2.67' }), finder, holder: ana.browser, other_holder: other.browser, ended_session: ended, terminal: counter('terminal'),
    unlicensed_terminal: counter('unlicensed_terminal'), terminal_elsewhere: counter('terminal_elsewhere'), revoked_terminal: counter('revoked_terminal'),
    ...(await seatStaff(house, staff)),
  };
  const code = await phoneOf(house, ana);
  const { body } = await browsers.terminal.post('/api/counter/verifications', { code: await code(), purpose: 'payment' });
  if (body['outcome'] !== 'valid') throw new Error(`the check was not valid: ${JSON.stringify(body)}`);
  return { house, ana, browsers, staff, code, check: { verificationId: String(body['verificationId']), reference: String(body['reference']) } };
}

/** Retired: insured for life, whatever day it is. */
async function insure({ owner }: WholeHouse, { holderId }: RegisteredPerson): Promise<void> {
  await owner.query('insure', `insert into participations (holder_id, insurance_kind, region_code, state, since) values ($1, '310', '110100', 'retired', '2010-01-01')`, [holderId]);
  await owner.query('fill_account', `insert into accounts (holder_id, region_code, balance_fen, as_of) values ($1, '110100', 765432, '2030-01-01')`, [holderId]);
}

/** What a page asks for a certificate: signed by the device key. */
export function askCertificate({ clock }: WholeHouse, { key }: Pick<Holder, 'key'>, showingKey: KeyObject) {
  const point = publicKeyOf(showingKey);
  const at = Buffer.alloc(8);
  at.writeBigUInt64BE(BigInt(clock.at));
  const signature = signed(key, 'YK1-showing', Buffer.from(point.x, 'base64url'), Buffer.from(point.y, 'base64url'), at);
  return { showingKey: point, at: clock.at, signature };
}

/** Codes one after the other, each a second later. */
async function phoneOf(house: WholeHouse, ana: Holder): Promise<() => Promise<string>> {
  const showing = newKey();
  const { body, status } = await ana.browser.post('/api/ecard/showing-certificates', askCertificate(house, ana, showing));
  if (status !== 200) throw new Error(`no certificate: ${JSON.stringify(body)}`);
  const certificate = Buffer.from(String(body['certificate']), 'base64url');
  return () => {
    house.clock.at += 1000;
    return makeShownCode({ certificate, iat: Math.floor(house.clock.at / 1000), sign: async (message) => es256Signer(showing)(message) });
  };
}

/** Signed by Ana's device, where nobody is signed in; whoever sends it. */
export async function signInAs({ ana }: Scene) {
  const challenge = await challengeFor(ana.browser);
  return { pin: goodPin, challenge, signature: signed(ana.key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) };
}
