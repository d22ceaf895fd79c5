import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tls } from './simulator-app.ts';

/** What the three simulators are told from outside. */
export interface Settings {
  /** The product's port. The simulators take the three after it; 0 gives each a free one. */
  readonly port: number;
  /** The address they listen on. */
  readonly host: string;
  /** The host name under which a browser reaches them. */
  readonly publicHost: string;
  /** Where heartbeats go. */
  readonly productUrl: string;
  /** As everybody else reaches the product; the same, where it is left out. */
  readonly publicUrl?: string;
  /** Origins whose pages may read the inbox, frame the pages, and be returned to. */
  readonly productOrigins: readonly string[];
  /** For the two platforms, whose pages stand in frames of the product's: where those came encrypted, a browser shows no others. For the bank likewise. */
  readonly platformTls?: Tls | null;
  readonly dataDirectory: string;
  readonly servicePointIds: readonly string[];
  /** 0 sends none by itself: tests send each beat by hand. */
  readonly heartbeatIntervalMs: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Those of the demonstration's places that have a hospital system. */
const DEMO_SERVICE_POINTS = ['renhe-hospital', 'puguang-hospital'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that reads the environment. Throws a sentence that names the bad key. */
export function readSettings(environment: Environment): Settings {
  const port = numberFrom(environment, 'PORT', 8080);
  const productUrl = urlFrom(environment['YIKA_PRODUCT_URL'] ?? `http://localhost:${port}`, 'YIKA_PRODUCT_URL');
  const publicUrl = urlFrom(environment['YIKA_PUBLIC_URL'] ?? productUrl.href, 'YIKA_PUBLIC_URL');
  const others = listFrom(environment['YIKA_PRODUCT_ORIGINS']).map((url) => urlFrom(url, 'YIKA_PRODUCT_ORIGINS'));
  return {
    port,
    host: isForOthers(environment) ? '0.0.0.0' : '127.0.0.1',
    publicHost: environment['YIKA_SIMULATORS_HOST'] ?? publicUrl.hostname,
    productUrl: productUrl.origin,
    publicUrl: publicUrl.origin,
    productOrigins: [...new Set([productUrl, publicUrl, ...others].flatMap(sameMachine))],
    platformTls: environment['YIKA_PLATFORMS_TLS'] === '1' ? readTls(environment) : null,
    dataDirectory: resolve(environment['YIKA_DATA_DIR'] ?? '.yika'),
    servicePointIds: listFrom(environment['YIKA_HOSPITAL_SERVICE_POINTS'], DEMO_SERVICE_POINTS),
    heartbeatIntervalMs: numberFrom(environment, 'YIKA_HEARTBEAT_MS', 5000),
    now: () => Date.now(),
  };
}

/** Where the product listens for other machines, its simulators do; the control addresses stay with this machine either way. */
function isForOthers(environment: Environment): boolean {
  const listen = environment['YIKA_LISTEN'] ?? '127.0.0.1';
  return environment['YIKA_LAN'] === '1' || !['127.0.0.1', '::1', 'localhost'].includes(listen);
}

/** The product's own. */
function readTls(environment: Environment): Tls {
  const [keyFile, certificateFile] = [environment['YIKA_TLS_KEY_FILE'], environment['YIKA_TLS_CERTIFICATE_FILE']];
  if (!keyFile || !certificateFile) throw new Error('YIKA_PLATFORMS_TLS needs YIKA_TLS_KEY_FILE and YIKA_TLS_CERTIFICATE_FILE');
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certificateFile, 'utf8') };
}

/** A page opened as 127.0.0.1 is the same page as one opened as localhost. */
function sameMachine({ protocol, hostname, port, origin }: URL): string[] {
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [origin];
  const suffix = port === '' ? '' : `:${port}`;
  return [`${protocol}//localhost${suffix}`, `${protocol}//127.0.0.1${suffix}`];
}

function numberFrom(environment: Environment, key: string, otherwise: number): number {
  const text = environment[key] ?? String(otherwise);
  const number = Number(text);
  if (!/^\d+$/.test(text) || (key === 'PORT' && number > 65_526)) throw new Error(`${key} is not a number that can be used: ${text}`);
  return number;
}

function urlFrom(text: string, key: string): URL {
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw new Error(`${key} is not an http address: ${text}`);
  return url;
}

function listFrom(text: string | undefined, otherwise: readonly string[] = []): readonly string[] {
  const items = (text ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');
  return items.length > 0 ? items : otherwise;
}
