import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustSucceed, newClient, type Client, type Exchange } from '../client.ts';
import { messagesTo, newestCode, type TestPersonView } from '../holder.ts';
import { newPhone } from '../phone.ts';
import type { Stage } from '../play-person.ts';

/** What goes wrong in a day, for one person: slips, curiosity, malformed requests, each carrying everything that is known of them. */
export async function handleRoughly(stage: Stage, person: TestPersonView, other: TestPersonView): Promise<void> {
  const { product, wish } = stage;
  const stranger = newClient(product, wish);
  const till = await stage.tillOf(person);
  await claimsThatDoNotFit(stage, person, other);
  await lossReportByName(stage, person);
  await till.client.post('/api/counter/verifications', { code: person.identityNumber, purpose: 'identity' });
  await till.client.post('/api/counter/verifications', { code: `${person.name} ${person.phone} ${person.cardNumber}`, purpose: 'identity' });
  await till.client.post('/api/counter/explanations', { reference: person.identityNumber });
  await till.client.post('/api/counter/card-explanations', { identityNumber: person.identityNumber, cardNumber: other.cardNumber });
  await till.reportDamage({ part: 'chip', identityNumber: person.identityNumber, cardNumber: person.cardNumber, answers: { other_card_works_here: true, fails_in_second_reader: true, contacts_clean: true } });
  await till.reportDamage({ part: 'chip', identityNumber: person.identityNumber, cardNumber: other.cardNumber, answers: {} });
  await till.client.post('/api/counter/offline-verifications', { items: [{ itemId: randomUUID(), code: person.identityNumber, purpose: 'identity', checkedAt: Date.now(), listAgeSeconds: 5 }] });
  await till.client.post('/api/counter/enrol', { code: person.cardNumber });
  await stranger.post('/api/explanations', { situation: 'use', reference: person.identityNumber });
  // The tester wrote these addresses, no page of ours: only what comes back is looked at.
  await malformed(newClient(product, { ...wish, hear: (exchange) => wish.hear?.({ ...exchange, url: 'an address of the tester' }) }), person);
}

async function claimsThatDoNotFit({ product, wish }: Stage, person: TestPersonView, other: TestPersonView): Promise<void> {
  // Each in a browser of its own: what is spent here must not be missing when the person claims.
  await newPhone(product, person, wish).claim({ cardNumber: other.cardNumber });
  await newPhone(product, person, wish).claim({ name: other.name });
  await newPhone(product, person, wish).claim({ identityNumber: `${person.identityNumber.slice(0, -1)}?` });
  await newPhone(product, person, wish).claim({ name: `${person.name}\u0000${person.phone}` });
}

/** Without signing in, to the end where the registered phone is known; then the second report is refused. */
async function lossReportByName({ product, wish }: Stage, { id, name, identityNumber, phone }: TestPersonView): Promise<void> {
  const client = newClient(product, wish);
  const before = phone === null ? undefined : (await messagesTo(product, phone))[0]?.id;
  const { attempt } = await mustSucceed(client.post('/api/loss-reports', { name, identityNumber }), 'a loss report by name');
  await client.post('/api/loss-reports/confirm', { attempt, code: '000000' });
  // Where the registry knows another name or no phone, no message comes.
  if (phone === null || id === 'wrong-name') return;
  const code = await newestCode(product, phone, before);
  await client.post('/api/loss-reports/confirm', { attempt, code });
  await client.post('/api/loss-reports/confirm', { attempt, code });
}

/** Personal data where none belongs: addresses, headers, broken bodies, wrong types, too much of it. */
async function malformed(client: Client, person: TestPersonView): Promise<void> {
  const { name, identityNumber, cardNumber, phone, pin } = person;
  const all = JSON.stringify({ name, identityNumber, cardNumber, phone, pin });
  const inAddress = encodeURIComponent(`${name} ${identityNumber} ${phone}`);
  for (const path of [`/api/${inAddress}`, `/api/status-lists/${identityNumber}`, `/api/service-points?regionCode=${inAddress}`, `/app/${inAddress}?name=${inAddress}`, `/${inAddress}`, `/demo/${identityNumber}`]) {
    await client.send({ method: 'GET', path });
  }
  await client.send({ method: 'POST', path: '/api/claims', raw: all.slice(0, -1) });
  await client.send({ method: 'POST', path: '/api/claims', raw: all });
  await client.send({ method: 'POST', path: '/api/claims', raw: all, headers: { 'content-type': 'text/plain' } });
  await client.send({ method: 'POST', path: '/api/claims', raw: `"${identityNumber.repeat(60_000)}"` });
  await client.send({ method: 'POST', path: '/api/claims/current/pin', raw: JSON.stringify({ pin: Number(pin), deviceName: 'phone' }) });
  await client.send({ method: 'POST', path: '/api/sign-in', raw: JSON.stringify({ pin, challenge: identityNumber, signature: phone }) });
  await client.send({ method: 'GET', path: '/api/ecard', headers: { authorization: `Bearer ${identityNumber}`, cookie: `yika_holder=${identityNumber}`, 'accept-language': identityNumber, 'x-request-id': identityNumber } });
  await client.send({ method: 'POST', path: `/api/cards/${identityNumber}/temporary-loss`, raw: '{}', headers: { 'idempotency-key': randomUUID(), origin: `https://${identityNumber}.example` } });
}

/** A registry file in which every row is bad in its own way, read by the verb; tells what the verb said. The error file is the operator's own and gives the rows back. */
export async function importBadRows({ product }: Stage, persons: readonly TestPersonView[]): Promise<string> {
  const folder = join(product.dataFolder, 'bad-rows');
  mkdirSync(folder);
  const holders = persons.map(({ name, identityNumber, phone, regionCode }, index) => {
    const cells = { identity_number: identityNumber, name, document_kind: 'citizen', region_code: regionCode, phone: phone ?? '', life_status: '1', death_date: '', guardian_identity_number: '' };
    const bad = [{ name: '' }, { region_code: 'Pekín' }, { phone: `${phone} or so` }, { life_status: '7' }, { death_date: '2026-02-30' }, { identity_number: `${identityNumber}9` }, { guardian_identity_number: name }][index % 7];
    return Object.values({ ...cells, ...bad }).map((cell) => `"${cell}"`).join(',');
  });
  const cards = persons.map(({ identityNumber, cardNumber, regionCode }) => `${identityNumber},${cardNumber},${regionCode},1,2020-13-01,2030-01-01,,,,1`);
  writeFileSync(join(folder, 'holders.csv'), `identity_number,name,document_kind,region_code,phone,life_status,death_date,guardian_identity_number\n${holders.join('\n')}\n`);
  writeFileSync(join(folder, 'cards.csv'), `identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on,loss_lapses_on,replaces_card_number,bank_account_activated\n${cards.join('\n')}\n`);
  writeFileSync(join(folder, 'no-header.csv'), `${holders.join('\n')}\n`);
  const said: unknown[] = [];
  for (const words of [['holders', 'holders.csv'], ['cards', 'cards.csv'], ['holders', 'no-header.csv']]) {
    const [kind = '', file = ''] = words;
    said.push(await product.yika('import', kind, join(folder, file)).catch((error: unknown) => String(error)));
  }
  return JSON.stringify(said);
}

/** Of everything that went over the line: what came back with a refusal, and every address that was asked for. */
export function heardOf(exchanges: readonly Exchange[]): { readonly refusals: Buffer; readonly addresses: Buffer; readonly refused: number } {
  const refused = exchanges.filter(({ status }) => status >= 400);
  return {
    refused: refused.length,
    refusals: Buffer.from(refused.map(({ text }) => text).join('\n')),
    addresses: Buffer.from(exchanges.map(({ method, url }) => `${method} ${url}`).join('\n')),
  };
}
