import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Place } from './platform/database.ts';
import { socketFolderOf } from './platform/own-postgres.ts';
import { readS3Place } from './platform/storage/read-s3-place.ts';
import type { S3Place } from './platform/storage/s3-store.ts';

export type Mode = 'demo' | 'production';

export interface Config {
  /** `demo`: synthetic persons, simulated neighbours, /start and the demo clock. `production`: none of them exist. */
  readonly mode: Mode;
  readonly port: number;
  /** The address to listen on: this machine alone, unless said otherwise. */
  readonly listen: string;
  /** Where browsers reach us, without a slash at the end. */
  readonly publicUrl: string;
  /** Every origin from which our own pages may come: the public one, and this machine by its two names. */
  readonly origins: readonly string[];
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly dataFolder: string;
  /** Where `tools/build-web.ts` puts the pages. */
  readonly webFolder: string;
  /** The file of keys for development; production refuses it and needs one named outside the data folder. */
  readonly keysFile: string;
  /** The issuer's private key (PKCS#8 PEM), outside the database. */
  readonly issuerKeyFile: string;
  /** The key under which the audit is sealed, and where the chain roots are copied to. */
  readonly auditKeyFile: string;
  readonly auditCopyFile: string;
  /** What is agreed with the neighbours: in the demo the simulators' own file. */
  readonly neighbourSecretsFile: string;
  /** Where our own PostgreSQL keeps its data; null when DATABASE_URL names another. */
  readonly ownPostgresFolder: string | null;
  /** As the server: no DDL, no change of the audit. */
  readonly database: Place;
  /** As the owner of the schema: only for migrations, imports and the demo. */
  readonly ownerDatabase: Place;
  readonly connections: number;
  readonly neighbours: Readonly<Record<Neighbour, string>>;
  /** What was registered with WeChat and Alipay: a file; null: in the demo what the simulators made, in production no channel. */
  readonly channelsFile: string | null;
  /** In the demo: whether the two pretend platforms speak TLS, with the product's certificate. */
  readonly platformsTls: boolean;
  /** Where documents that areas hand in are kept; null: in the data folder. */
  readonly documents: S3Place | null;
  readonly logLevel: LogLevel;
}

export type Neighbour = 'sms' | 'face' | 'hospital';
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What is wrong with the configuration, each as one sentence that never repeats a value: one may be a secret. */
export class ConfigurationFault extends Error {
  override readonly name = 'ConfigurationFault';
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Every name that is read. Another one that begins with YIKA_ is a slip of the pen, and refused. */
export const settingNames = [
  'PORT', 'DATABASE_URL', 'YIKA_OWNER_DATABASE_URL', 'YIKA_DATA_DIR', 'YIKA_CONFIG_FILE', 'YIKA_MODE', 'YIKA_LISTEN', 'YIKA_PUBLIC_URL',
  'YIKA_TLS_KEY_FILE', 'YIKA_TLS_CERTIFICATE_FILE', 'YIKA_KEYS_FILE', 'YIKA_ISSUER_KEY_FILE', 'YIKA_AUDIT_KEY_FILE', 'YIKA_AUDIT_COPY_FILE', 'YIKA_CONNECTIONS', 'YIKA_SMS_URL', 'YIKA_FACE_URL',
  'YIKA_HOSPITAL_URL', 'YIKA_NEIGHBOUR_SECRETS_FILE', 'YIKA_CHANNELS_FILE', 'YIKA_DOCUMENTS_S3_ADDRESS', 'YIKA_DOCUMENTS_S3_REGION', 'YIKA_DOCUMENTS_S3_KEY_FILE', 'YIKA_LOG_LEVEL',
] as const;

/** Read by the simulators, which are other programs and may share the environment. */
const namesOfSimulators = ['YIKA_LAN', 'YIKA_PLATFORMS_TLS', 'YIKA_PRODUCT_URL', 'YIKA_PRODUCT_ORIGINS', 'YIKA_SIMULATORS_HOST', 'YIKA_HOSPITAL_SERVICE_POINTS', 'YIKA_HEARTBEAT_MS'];
type SettingName = (typeof settingNames)[number];

/**
 * The one place that reads the environment, and a file of NAME=value lines: YIKA_CONFIG_FILE, or `yika.env` in the data
 * folder. The environment wins. Throws ConfigurationFault with every fault at once.
 */
export function readConfig(environment: Environment = process.env): Config {
  const sentences: string[] = [];
  const fault = (sentence: string) => {
    if (!sentences.includes(sentence)) sentences.push(sentence);
  };
  const settings = { ...readFile(environment, fault), ...environment };
  const setting = (name: SettingName) => settings[name]?.trim() || undefined;

  const known = new Set<string>([...settingNames, ...namesOfSimulators]);
  for (const name of Object.keys(settings)) {
    if (name.startsWith('YIKA_') && !name.startsWith('YIKA_TEST_') && !known.has(name)) fault(`There is no setting ${name}.`);
  }
  const databaseUrl = setting('DATABASE_URL');
  const mode = oneOf(['demo', 'production'] as const, setting('YIKA_MODE') ?? (databaseUrl ? 'production' : 'demo'), () =>
    fault('YIKA_MODE must be demo or production.'));
  const port = wholeNumber(setting('PORT') ?? '8080', { from: 1, to: 65_526 }, () => fault('PORT must be a whole number from 1 to 65526.'));
  const dataFolder = resolve(setting('YIKA_DATA_DIR') ?? '.yika');
  const tls = readTls(setting, fault);
  if (mode === 'production') refuseSecretsOfTheDemo(dataFolder, setting, fault);

  const onThisMachine = ['localhost', '127.0.0.1'].map((name) => `${tls ? 'https' : 'http'}://${name}:${port}`);
  const publicUrl = webAddress(setting('YIKA_PUBLIC_URL') ?? onThisMachine[0] ?? '', () =>
    fault('YIKA_PUBLIC_URL must be an address that begins with http:// or https://.'));

  const config: Config = {
    mode, port, tls, dataFolder, publicUrl,
    origins: [...new Set([publicUrl, ...(mode === 'demo' ? onThisMachine : [])])],
    listen: setting('YIKA_LISTEN') ?? '127.0.0.1',
    webFolder: join(dataFolder, 'web'),
    keysFile: resolve(setting('YIKA_KEYS_FILE') ?? join(dataFolder, 'keys', 'master.key')),
    issuerKeyFile: resolve(setting('YIKA_ISSUER_KEY_FILE') ?? join(dataFolder, 'keys', 'issuer.pem')),
    auditKeyFile: resolve(setting('YIKA_AUDIT_KEY_FILE') ?? join(dataFolder, 'keys', 'audit.pem')),
    auditCopyFile: resolve(setting('YIKA_AUDIT_COPY_FILE') ?? join(dataFolder, 'audit-roots.jsonl')),
    neighbourSecretsFile: resolve(setting('YIKA_NEIGHBOUR_SECRETS_FILE') ?? join(dataFolder, 'simulators.json')),
    ...databases({ dataFolder, databaseUrl, ownerUrl: setting('YIKA_OWNER_DATABASE_URL') }, fault),
    connections: wholeNumber(setting('YIKA_CONNECTIONS') ?? '16', { from: 1, to: 1_000 }, () => fault('YIKA_CONNECTIONS must be a whole number from 1 to 1000.')),
    neighbours: neighbours({ mode, port }, setting, fault),
    platformsTls: settings['YIKA_PLATFORMS_TLS'] === '1',
    channelsFile: channelsFile(setting, fault),
    documents: readS3Place(
      { address: setting('YIKA_DOCUMENTS_S3_ADDRESS'), region: setting('YIKA_DOCUMENTS_S3_REGION'), keyFile: setting('YIKA_DOCUMENTS_S3_KEY_FILE') },
      { production: mode === 'production', dataFolder, fault },
    ),
    logLevel: oneOf(logLevels, setting('YIKA_LOG_LEVEL') ?? 'info', () => fault(`YIKA_LOG_LEVEL must be one of ${logLevels.join(', ')}.`)),
  };
  if (sentences.length > 0) throw new ConfigurationFault(sentences);
  return config;
}

const secretFiles = ['YIKA_KEYS_FILE', 'YIKA_ISSUER_KEY_FILE', 'YIKA_AUDIT_KEY_FILE', 'YIKA_NEIGHBOUR_SECRETS_FILE'] as const;

/** What the demonstration makes for itself lies in its data folder: production takes none of it, nor anything that a copy of that folder would hold. */
function refuseSecretsOfTheDemo(dataFolder: string, setting: Setting, fault: Fault): void {
  const channels = setting('YIKA_CHANNELS_FILE');
  if (channels && !relative(dataFolder, resolve(channels)).startsWith('..')) fault('In production YIKA_CHANNELS_FILE must name a file outside the data folder.');
  for (const name of secretFiles) {
    const file = setting(name);
    if (!file || !relative(dataFolder, resolve(file)).startsWith('..')) fault(`In production ${name} must name a file outside the data folder.`);
  }
}

type Fault = (sentence: string) => void;
type Setting = (name: SettingName) => string | undefined;

function readFile(environment: Environment, fault: Fault): Environment {
  const named = environment['YIKA_CONFIG_FILE'];
  const path = resolve(named ?? join(environment['YIKA_DATA_DIR'] ?? '.yika', 'yika.env'));
  if (existsSync(path)) return parseEnv(readFileSync(path, 'utf8'));
  if (named) fault('YIKA_CONFIG_FILE names a file that does not exist.');
  return {};
}

function readTls(setting: Setting, fault: Fault): Config['tls'] {
  const [keyFile, certificateFile] = [setting('YIKA_TLS_KEY_FILE'), setting('YIKA_TLS_CERTIFICATE_FILE')];
  if (!keyFile && !certificateFile) return null;
  if (!keyFile || !certificateFile || !existsSync(keyFile) || !existsSync(certificateFile)) {
    fault('YIKA_TLS_KEY_FILE and YIKA_TLS_CERTIFICATE_FILE must both name a file.');
    return null;
  }
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certificateFile, 'utf8') };
}

function databases(
  { dataFolder, databaseUrl, ownerUrl }: { readonly dataFolder: string; readonly databaseUrl: string | undefined; readonly ownerUrl: string | undefined },
  fault: Fault,
): Pick<Config, 'ownPostgresFolder' | 'database' | 'ownerDatabase'> {
  if (!databaseUrl) {
    const ownPostgresFolder = join(dataFolder, 'postgres');
    const place = { host: socketFolderOf(ownPostgresFolder), database: 'postgres' };
    return { ownPostgresFolder, database: { ...place, user: 'yika_server' }, ownerDatabase: { ...place, user: 'postgres' } };
  }
  for (const url of [databaseUrl, ownerUrl ?? databaseUrl]) {
    if (!/^postgres(ql)?:\/\//.test(url)) fault('DATABASE_URL and YIKA_OWNER_DATABASE_URL must begin with postgresql://.');
  }
  return { ownPostgresFolder: null, database: { url: databaseUrl, role: 'yika_server' }, ownerDatabase: { url: ownerUrl ?? databaseUrl, role: null } };
}

/** The simulators stand on the next three ports; in production each neighbour has a name. */
function neighbours({ mode, port }: Pick<Config, 'mode' | 'port'>, setting: Setting, fault: Fault): Config['neighbours'] {
  const addressOf = (name: 'YIKA_SMS_URL' | 'YIKA_FACE_URL' | 'YIKA_HOSPITAL_URL', offset: number) => {
    const address = setting(name) ?? (mode === 'demo' ? `http://127.0.0.1:${port + offset}` : '');
    return webAddress(address, () => fault(`${name} must be an address that begins with http:// or https://.`));
  };
  return { sms: addressOf('YIKA_SMS_URL', 1), face: addressOf('YIKA_FACE_URL', 2), hospital: addressOf('YIKA_HOSPITAL_URL', 3) };
}

function channelsFile(setting: Setting, fault: Fault): string | null {
  const file = setting('YIKA_CHANNELS_FILE');
  if (file && !existsSync(file)) fault('YIKA_CHANNELS_FILE names a file that does not exist.');
  return file ? resolve(file) : null;
}

function webAddress(text: string, fault: () => void): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) fault();
  return text.replace(/\/+$/, '');
}

function wholeNumber(text: string, { from, to }: { readonly from: number; readonly to: number }, fault: () => void): number {
  const number = Number(text);
  const fits = /^\d+$/.test(text) && number >= from && number <= to;
  if (!fits) fault();
  // A number that can be used, so that one slip is not told as five.
  return fits ? number : from;
}

function oneOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], text: string, fault: () => void): Choice {
  const choice = choices.find((known) => known === text);
  if (!choice) fault();
  return choice ?? choices[0];
}
