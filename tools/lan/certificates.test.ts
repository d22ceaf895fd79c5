import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { keepCertificates } from './certificates.ts';
import { constraintsTo, isPermitted } from './name-constraints.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-lan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const now = Date.now();

test('the authority may not speak for a public address', () => {
  const constraints = constraintsTo(['192.168.7.20']);
  expect(isPermitted('203.0.113.9', constraints)).toBe(false);
  expect(isPermitted('172.32.0.1', constraints)).toBe(false);
  expect(isPermitted('172.31.255.1', constraints)).toBe(true);
});

test('whoever trusts the authority, and nobody else, reaches the server by its address', async () => {
  const { keyFile, certificateFile, authority } = await keepCertificates(folder, ['192.168.7.20'], now);
  const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) }, (_, reply) => reply.end('well'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (ca: string | undefined) =>
    new Promise<number | string>((resolve) => {
      request({ host: '127.0.0.1', port, ca, agent: false }, (reply) => resolve(reply.statusCode ?? 0))
        .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
        .end();
    });

  expect(await ask(authority)).toBe(200);
  expect(await ask(undefined)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  server.close();
});

test('the authority is kept, the server’s certificate follows the addresses and the calendar', async () => {
  const read = () => [readFileSync(join(folder, 'ca.crt'), 'utf8'), readFileSync(join(folder, 'server.crt'), 'utf8')];
  await keepCertificates(folder, ['192.168.7.20'], now);
  const [authority, leaf] = read();

  await keepCertificates(folder, ['192.168.7.20'], now + 86_400_000);
  expect(read()).toEqual([authority, leaf]);

  await keepCertificates(folder, ['192.168.7.21'], now);
  expect(read()[0]).toBe(authority);
  expect(new X509Certificate(read()[1] ?? '').checkIP('192.168.7.21')).toBe('192.168.7.21');

  await keepCertificates(folder, ['192.168.7.21'], now + 380 * 86_400_000);
  const { validFromDate, validToDate } = new X509Certificate(read()[1] ?? '');
  expect(read()[0]).toBe(authority);
  expect(validToDate.getTime()).toBeGreaterThan(now + 400 * 86_400_000);
  expect(validToDate.getTime() - validFromDate.getTime()).toBeLessThanOrEqual(397 * 86_400_000);
});

test('a public address of this machine gets an authority for that address', async () => {
  const { certificateFile } = await keepCertificates(folder, ['203.0.113.9'], now);
  expect(new X509Certificate(readFileSync(certificateFile)).checkIP('203.0.113.9')).toBe('203.0.113.9');
});
