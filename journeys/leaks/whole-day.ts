import { mustSucceed, type Client } from '../client.ts';
import { messagesTo, newestCode, type TestPersonView } from '../holder.ts';
import { claimAndEnrol, newPhone } from '../phone.ts';
import type { Stage } from '../play-person.ts';

const NEW_PIN = '493716';

/** What one person does over the days with an e-card: in from an app, a PIN changed and forgotten, a check denied, apps unlinked, and in the end all of it given up. */
export async function liveThrough(stage: Stage, person: TestPersonView, channel: 'wechat' | 'alipay'): Promise<void> {
  const { product, wish } = stage;
  const phone = newPhone(product, person, wish);
  const { client } = phone;
  await enterFrom(client, channel, person);
  await claimAndEnrol(phone);
  await mustSucceed(phone.certify(), 'a certificate');
  const till = await stage.tillOf(person);
  const { verificationId } = await till.verify((await phone.makeCode()).code, { purpose: 'identity' });
  await mustSucceed(till.client.post(`/api/counter/verifications/${verificationId}/misuse`, { kind: 'copied_code' }), 'a report of misuse');
  await mustSucceed(till.client.post(`/api/counter/verifications/${verificationId}/not-the-person`, {}), 'the clerk’s word');
  await mustSucceed(client.post(`/api/ecard/verifications/${verificationId}/not-me`, {}), 'the holder’s word');

  await client.post('/api/pin', { oldPin: NEW_PIN, newPin: person.pin });
  await mustSucceed(client.post('/api/pin', { oldPin: person.pin, newPin: NEW_PIN }), 'a new PIN');
  await mustSucceed(client.post('/api/sign-out', {}), 'signing out');
  await recover(stage, person, client);
  await mustSucceed(client.post('/api/sign-out', {}), 'signing out');

  await enterFrom(client, channel, person);
  await client.post('/api/channel/sign-in', { pin: person.pin, deviceName: person.name });
  await mustSucceed(client.post('/api/channel/sign-in', { pin: NEW_PIN, deviceName: 'A test phone' }), 'signing in by the app');
  const { links } = (await mustSucceed(client.get('/api/channel-links'), 'the linked apps')) as { readonly links: readonly { readonly linkNo: number }[] };
  await mustSucceed(client.post(`/api/channel-links/${links[0]?.linkNo}/unlink`, { pin: NEW_PIN }), 'unlinking');
  await client.post('/api/outage-certificates/check', { certificate: `${person.name} ${person.identityNumber}` });
  const { consents } = (await mustSucceed(client.get('/api/consents'), 'the consents')) as { readonly consents: readonly { readonly purpose: string }[] };
  for (const { purpose } of consents) await mustSucceed(client.post(`/api/consents/${purpose}/withdraw`, {}), `withdrawing ${purpose}`);
}

/** To the app's own page, where the person agrees, and back with its code. */
async function enterFrom(client: Client, channel: string, { name, identityNumber }: TestPersonView): Promise<void> {
  const { location } = await client.get(`/enter/${channel}`);
  const asked = await fetch(location ?? '', { redirect: 'manual' });
  const page = new URL(asked.headers.get('location') ?? '', location ?? '');
  const decided = await fetch(`${page.origin}${page.pathname}/decision`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ decision: 'approve', real_name: name, identity_number: identityNumber }) });
  const back = new URL(decided.headers.get('location') ?? '');
  await client.get(`${back.pathname}${back.search}`);
}

/** Wrong once, with a code that is none; then with the one that came. */
async function recover({ product }: Stage, { pin, phone }: TestPersonView, client: Client): Promise<void> {
  const before = (await messagesTo(product, phone ?? ''))[0]?.id;
  await mustSucceed(client.post('/api/sign-in/phone-code', {}), 'a code for a known device');
  await client.post('/api/sign-in/recover', { pin, phoneCode: '000000' });
  await mustSucceed(client.post('/api/sign-in/recover', { pin: NEW_PIN, phoneCode: await newestCode(product, phone ?? '', before) }), 'recovering');
}
