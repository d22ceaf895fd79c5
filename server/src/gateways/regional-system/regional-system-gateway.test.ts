import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { lookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { testHoldersOf } from '../../modules/registration/rules/index.ts';
import { asId } from '../../platform/values/ids.ts';
import { mayConnectTo } from './allowed-address.ts';
import { regionalSystemGateway, type RegionalGateway } from './regional-system-gateway.ts';
import { runRegionalSystem } from './test/running-regional-system.ts';

vi.mock('node:dns', { spy: true });
const area = '440100';
const region = await runRegionalSystem();
afterAll(region.close);
beforeEach(() => region.behave('well'));

const open = (change: Partial<RegionalGateway> = {}, system: Partial<ReturnType<typeof region.systemOf>> = {}) =>
  regionalSystemGateway({ publicUrl: region.publicUrl, key: region.key, reach: { thisMachine: true }, ...change })({ ...region.systemOf(area), ...system });
const [holder] = testHoldersOf(asId(area));
if (!holder) throw new Error('there are test holders');
const askHolder = async (...how: Parameters<typeof open>) => {
  const connection = open(...how);
  const answer = await connection.askHolder(holder.identityNumber);
  connection.close();
  return answer;
};

describe('nothing is connected to', () => {
  test.each([
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '100.64.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255',
    '::1', '::', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', '2002:7f00:1::', '2001:db8::1', '2001::1', 'not an address',
  ])('at %s', (address) => {
    expect(mayConnectTo(address, { thisMachine: false })).toBe(false);
  });

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2400:3200::1'])('but %s is open', (address) => {
    expect(mayConnectTo(address, { thisMachine: false })).toBe(true);
  });

  test('in the demonstration this machine, and no network around it', () => {
    expect([mayConnectTo('127.0.0.1', { thisMachine: true }), mayConnectTo('::1', { thisMachine: true }), mayConnectTo('192.168.1.1', { thisMachine: true })]).toEqual([true, true, false]);
  });

  test.each(['https://127.0.0.1:1/x', 'https://[::1]:1/x', 'https://2130706433:1/x', 'https://0x7f.1:1/x', 'https://localhost:1/x'])('that is this machine by another name: %s', async (address) => {
    const connection = open({ reach: { thisMachine: false } }, { address });
    expect(await connection.askHolder(holder.identityNumber)).toMatchObject({ outcome: 'address_not_allowed' });
    expect(await connection.askHealth()).toMatchObject({ outcome: 'address_not_allowed' });
    expect(await connection.lookAtCertificate()).toBe(null);
    connection.close();
  });

  test('where one of several addresses of a name is closed, nor where the name says something else a moment later', async () => {
    const answers = [[{ address: '8.8.8.8', family: 4 }, { address: '10.0.0.1', family: 4 }], [{ address: '127.0.0.1', family: 4 }]];
    let asked = 0;
    vi.mocked(lookup).mockImplementation(((_name: string, _options: object, callback: (error: null, addresses: object[]) => void) => callback(null, answers[asked++] ?? [])) as never);
    try {
      const how = [{ reach: { thisMachine: false } }, { address: 'https://system.example.cn/x' }] as const;
      expect(await askHolder(...how)).toMatchObject({ outcome: 'address_not_allowed' });
      expect(await askHolder(...how)).toMatchObject({ outcome: 'address_not_allowed' });
      expect(asked).toBe(2);
    } finally {
      vi.mocked(lookup).mockRestore();
    }
  });
});

describe('no answer is taken', () => {
  test.each([
    ['signature_foreign', 'signature_wrong'], ['fails', 'status_wrong'], ['too_large', 'too_large'], ['redirects', 'redirected'], ['down', 'dropped'], ['certificate_expired', 'tls_refused'], ['certificate_foreign', 'tls_refused'],
  ] as const)('of a system that %s: %s', async (behaviour, outcome) => {
    await region.behave(behaviour);
    expect(await askHolder()).toMatchObject({ outcome });
  });

  test('that was given to another question before', async () => {
    expect(await askHolder()).toMatchObject({ outcome: 'answered' });
    await region.behave('answer_replayed');
    expect(await askHolder()).toMatchObject({ outcome: 'signature_wrong' });
  });

  test('of a system that lets us wait', async () => {
    await region.behave('hangs');
    expect(await askHolder({ timeoutMs: 200 })).toMatchObject({ outcome: 'timed_out' });
  });

  test('of a certificate that is for another name, or that no authority of ours vouches for', async () => {
    vi.mocked(lookup).mockImplementation(((_name: string, _options: object, callback: (error: null, addresses: object[]) => void) => callback(null, [{ address: '127.0.0.1', family: 4 }])) as never);
    try {
      expect(await askHolder({}, { address: region.systemOf(area).address.replace('127.0.0.1', 'system.example.cn') })).toMatchObject({ outcome: 'tls_refused' });
    } finally {
      vi.mocked(lookup).mockRestore();
    }
    expect(await askHolder({}, { authority: null })).toMatchObject({ outcome: 'tls_refused' });
  });

  test('where nobody listens', async () => {
    expect(await askHolder({}, { address: 'https://127.0.0.1:9/x' })).toMatchObject({ outcome: 'unreachable' });
  });

  test('by the key of another area, or of one that signs in the name of another', async () => {
    const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    expect(await askHolder({}, { publicKey: { x, y } })).toMatchObject({ outcome: 'signature_wrong' });
    expect(await askHolder({}, { areaCode: asId('310100') })).toMatchObject({ outcome: 'signature_wrong' });
  });
});

test('the area’s system answers nobody but the platform', async () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  expect(await askHolder({ key: { privateKey: stranger, kid: region.key.kid } })).toMatchObject({ outcome: 'status_wrong' });
  expect(await askHolder({ publicUrl: 'https://another.example' })).toMatchObject({ outcome: 'status_wrong' });
});

test('who is known is told as the list has it, who is not is not, and each answer took some time', async () => {
  const connection = open();
  expect(await connection.askHolder(holder.identityNumber)).toEqual({ outcome: 'answered', value: holder, latencyMs: expect.any(Number) });
  expect(await connection.askHolder('440100199001010000')).toMatchObject({ outcome: 'answered', value: null });
  await region.behave('slow', { answerDelayMs: 120 });
  expect((await connection.askHolder(holder.identityNumber)).latencyMs).toBeGreaterThanOrEqual(119);
  connection.close();
});

test('their clock is compared with ours', async () => {
  const offset = async () => {
    const connection = open();
    const health = await connection.askHealth();
    connection.close();
    return health.outcome === 'answered' ? health.value.clockOffsetMs : null;
  };
  expect(Math.abs((await offset()) ?? Number.NaN)).toBeLessThan(5000);
  await region.behave('clock_late');
  expect(await offset()).toBeLessThan(-590_000);
});

test('the certificate is kept as evidence, also one that does not hold', async () => {
  expect(await open().lookAtCertificate()).toMatchObject({ accepted: true, problem: null, protocol: 'TLSv1.3', issuer: 'CN=Pretend regional authority', validTo: Date.parse('2099-01-01T00:00:00Z'), fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) });
  await region.behave('certificate_expired');
  expect(await open().lookAtCertificate()).toMatchObject({ accepted: false, problem: 'CERT_HAS_EXPIRED', validTo: Date.parse('2021-01-01T00:00:00Z') });
  await region.behave('certificate_foreign');
  expect(await open().lookAtCertificate()).toMatchObject({ accepted: false, issuer: 'CN=Pretend authority that nobody registered' });
  expect(await open({}, { address: 'https://127.0.0.1:9/x' }).lookAtCertificate()).toBe(null);
});

test('a system that somebody else wrote, with nothing but OpenSSL at hand, is understood, and understands us', async () => {
  const answers = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = answers.publicKey.export({ format: 'jwk' });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const foreign = await foreignServer((request) => {
    const [head = '', body = '', signature = ''] = request.split('.');
    const ours = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: region.key.published.x, y: region.key.published.y }, format: 'jwk' });
    if (!verify('sha256', Buffer.from(`${head}.${body}`), { key: ours, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))) return null;
    const asked = JSON.parse(Buffer.from(body, 'base64url').toString()) as { nonce: string; iss: string; identityNumber: string };
    const answer = asked.identityNumber === holder.identityNumber ? { found: true, ...holder } : { found: false };
    const signed = `${part({ alg: 'ES256', typ: 'regional-answer+jwt' })}.${part({ iss: area, aud: asked.iss, nonce: asked.nonce, answer })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), { key: answers.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  });
  expect(await askHolder({}, { address: `https://127.0.0.1:${foreign.port}/any`, publicKey: { x, y } })).toMatchObject({ outcome: 'answered', value: holder });
  foreign.close();
});

/** With the simulator's certificate, which its own program has made. */
async function foreignServer(answerTo: (request: string) => string | null) {
  const kept = JSON.parse(readFileSync(region.keptFile, 'utf8')) as { tlsKey: string; certificate: string };
  const server = createServer({ key: kept.tlsKey, cert: kept.certificate }, (request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const answer = answerTo((JSON.parse(Buffer.concat(chunks).toString()) as { request: string }).request);
      reply.writeHead(answer ? 200 : 401).end(JSON.stringify({ answer }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
