import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigurationFault, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const production = {
  YIKA_DATA_DIR: folder, YIKA_MODE: 'production', YIKA_KEYS_FILE: '/run/keys', YIKA_ISSUER_KEY_FILE: '/run/issuer.pem',
  YIKA_AUDIT_KEY_FILE: '/run/audit.pem', YIKA_NEIGHBOUR_SECRETS_FILE: '/run/neighbours.json', YIKA_SMS_URL: 'https://sms.example', YIKA_FACE_URL: 'https://face.example',
  YIKA_HOSPITAL_URL: 'https://hospital.example', YIKA_PUBLIC_URL: 'https://card.example/',
};

describe('what is refused', () => {
  test.each([
    ['a slip of the pen, which would quietly leave the demo open', { YIKA_MOD: 'production' }, 'There is no setting YIKA_MOD.'],
    ['a mode that is none', { YIKA_MODE: 'prod' }, 'YIKA_MODE must be demo or production.'],
    ['a port that is none', { PORT: '80x' }, 'PORT must be a whole number from 1 to 65526.'],
    ['a port without room for the simulators', { PORT: '65535' }, 'PORT must be a whole number from 1 to 65526.'],
    ['production without a neighbour', { ...production, YIKA_SMS_URL: '' }, 'YIKA_SMS_URL must be an address that begins with http:// or https://.'],
    ['half a certificate', { YIKA_TLS_KEY_FILE: '/nowhere' }, 'YIKA_TLS_KEY_FILE and YIKA_TLS_CERTIFICATE_FILE must both name a file.'],
    ['another kind of database', { ...production, DATABASE_URL: 'mysql://x' }, 'DATABASE_URL and YIKA_OWNER_DATABASE_URL must begin with postgresql://.'],
    ['a bucket without its key', { YIKA_DOCUMENTS_S3_ADDRESS: 'https://s3.example/documents' }, 'YIKA_DOCUMENTS_S3_ADDRESS and YIKA_DOCUMENTS_S3_KEY_FILE must both be set, or neither.'],
    ['a region without a bucket', { YIKA_DOCUMENTS_S3_REGION: 'cn-north-1' }, 'YIKA_DOCUMENTS_S3_ADDRESS and YIKA_DOCUMENTS_S3_KEY_FILE must both be set, or neither.'],
    ['a bucket whose key is not there', { YIKA_DOCUMENTS_S3_ADDRESS: 'https://s3.example/documents', YIKA_DOCUMENTS_S3_KEY_FILE: '/nowhere' }, 'YIKA_DOCUMENTS_S3_KEY_FILE names a file that does not exist.'],
    ['a bucket with the key in its address', { YIKA_DOCUMENTS_S3_ADDRESS: 'https://ana:hunter2@s3.example/documents', YIKA_DOCUMENTS_S3_KEY_FILE: '/nowhere' }, 'YIKA_DOCUMENTS_S3_ADDRESS must be the address of a bucket, and begin with http:// or https://.'],
    ['a bucket in the open, in production', { ...production, YIKA_DOCUMENTS_S3_ADDRESS: 'http://s3.example/documents', YIKA_DOCUMENTS_S3_KEY_FILE: '/nowhere' }, 'In production YIKA_DOCUMENTS_S3_ADDRESS must begin with https://.'],
    ['a file that is not there', { YIKA_CONFIG_FILE: '/nowhere' }, 'YIKA_CONFIG_FILE names a file that does not exist.'],
  ])('%s', (_, environment, sentence) => {
    expect(faultsOf(environment)).toContain(sentence);
  });

  test.each(['YIKA_KEYS_FILE', 'YIKA_ISSUER_KEY_FILE', 'YIKA_AUDIT_KEY_FILE', 'YIKA_NEIGHBOUR_SECRETS_FILE'])('production without a %s, or with one that lies where the demonstration makes its own', (name) => {
    for (const file of ['', join(folder, 'keys', 'any')]) expect(faultsOf({ ...production, [name]: file })).toEqual([`In production ${name} must name a file outside the data folder.`]);
  });

  test('every fault at once, and never a value, which may be a secret', () => {
    const sentences = faultsOf({ PORT: 'hunter2', DATABASE_URL: 'mysql://ana:hunter2@host', YIKA_MODE: 'hunter2' });
    expect(sentences).toHaveLength(3);
    expect(sentences.join()).not.toContain('hunter2');
  });
});

test('without a word it is the demo, on this machine alone, with a PostgreSQL of its own', () => {
  const config = readConfig({ YIKA_DATA_DIR: folder });
  expect(config).toMatchObject({ mode: 'demo', port: 8080, listen: '127.0.0.1', publicUrl: 'http://localhost:8080', tls: null });
  expect(config.database).toEqual({ host: join(folder, 'postgres'), database: 'postgres', user: 'yika_server' });
  expect(config.neighbours).toEqual({ sms: 'http://127.0.0.1:8081', face: 'http://127.0.0.1:8082', hospital: 'http://127.0.0.1:8083' });
});

test('a DATABASE_URL means production, where the server puts its own role on', () => {
  const config = readConfig({ ...production, YIKA_MODE: undefined, DATABASE_URL: 'postgresql://owner@host/yika' });
  expect(config).toMatchObject({ mode: 'production', ownPostgresFolder: null, origins: ['https://card.example'] });
  expect(config.database).toEqual({ url: 'postgresql://owner@host/yika', role: 'yika_server' });
  expect(config.ownerDatabase).toEqual({ url: 'postgresql://owner@host/yika', role: null });
});

test('documents stay in the data folder, unless a bucket is named with its key', () => {
  const keyFile = join(folder, 's3.env');
  writeFileSync(keyFile, 'ACCESS_KEY_ID=ana\n');
  const bucket = { YIKA_DATA_DIR: folder, YIKA_DOCUMENTS_S3_ADDRESS: 'https://s3.example/documents/', YIKA_DOCUMENTS_S3_KEY_FILE: keyFile };
  expect(faultsOf(bucket)).toEqual(['YIKA_DOCUMENTS_S3_KEY_FILE must hold two lines: ACCESS_KEY_ID=… and SECRET_ACCESS_KEY=….']);
  writeFileSync(keyFile, 'ACCESS_KEY_ID=ana\nSECRET_ACCESS_KEY=hunter2\n');
  expect(readConfig(bucket).documents).toEqual({ address: 'https://s3.example/documents', region: 'us-east-1', accessKeyId: 'ana', secretAccessKey: 'hunter2' });
  expect(readConfig({ YIKA_DATA_DIR: folder }).documents).toBeNull();
  expect(faultsOf({ ...production, ...bucket, YIKA_MODE: 'production' })).toEqual(['In production YIKA_DOCUMENTS_S3_KEY_FILE must name a file outside the data folder.']);
});

test('the file speaks where the environment is silent', () => {
  writeFileSync(join(folder, 'yika.env'), 'PORT=9090\nYIKA_LOG_LEVEL=warn\n');
  expect(readConfig({ YIKA_DATA_DIR: folder, PORT: '9191' })).toMatchObject({ port: 9191, logLevel: 'warn' });
});

test('a folder whose path is too long for a socket gets a short one beside the temporary files, the same each time', () => {
  const long = join('/tmp', 'x'.repeat(120));
  const { database } = readConfig({ YIKA_DATA_DIR: long });
  expect(database).toEqual(readConfig({ YIKA_DATA_DIR: long }).database);
  expect('host' in database && database.host.length).toBeLessThan(80);
});

function faultsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readConfig({ YIKA_DATA_DIR: folder, ...environment });
    return [];
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.sentences;
    throw error;
  }
}
