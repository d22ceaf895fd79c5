import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepUnlessThere, readKept } from '../kept-file.ts';

/** What the product registered at the platform: a service account for its pages, and a mini-program. Both belong to one owner. */
export interface WechatApps {
  readonly serviceAccount: WechatApp;
  readonly miniProgram: WechatApp;
}

export interface WechatApp {
  readonly appId: string;
  readonly secret: string;
}

/** Somebody who has this app on their phone. Nicknames are what people call themselves; real names are not kept here. */
export interface WechatPerson {
  readonly id: string;
  readonly nickname: string;
  /** Plainly synthetic: such a number is assigned to nobody. */
  readonly phone: string;
}

export const wechatPersons: readonly WechatPerson[] = [
  { id: 'one', nickname: 'Lirio', phone: '19900000101' },
  { id: 'two', nickname: '小满', phone: '19900000102' },
  { id: 'three', nickname: 'Heron', phone: '19900000103' },
];

/** In `wechat-simulator.json`, made on the first start. */
export function keepWechatApps(dataDirectory: string): WechatApps {
  mkdirSync(dataDirectory, { recursive: true });
  const path = join(dataDirectory, 'wechat-simulator.json');
  return readKept(path, isWhole) ?? keepUnlessThere(path, { serviceAccount: newApp(), miniProgram: newApp() }, isWhole);
}

/** Another for each app: two apps cannot tell by it that it is the same person. */
export function openIdOf(person: WechatPerson, app: WechatApp): string {
  return `o${digestOf(app.secret, person.id).slice(0, 27)}`;
}

/** The same for all apps of one owner. */
export function unionIdOf(person: WechatPerson, { serviceAccount }: WechatApps): string {
  return `o6_${digestOf(`union:${serviceAccount.secret}`, person.id).slice(0, 25)}`;
}

function digestOf(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** In the platform's form: `wx` and 16 hexadecimal digits; a secret of 32. */
function newApp(): WechatApp {
  return { appId: `wx${randomBytes(8).toString('hex')}`, secret: randomBytes(16).toString('hex') };
}

function isWhole(value: unknown): value is WechatApps {
  const apps = value as Partial<Record<keyof WechatApps, unknown>> | null;
  return typeof apps === 'object' && apps !== null && isApp(apps.serviceAccount) && isApp(apps.miniProgram);
}

function isApp(value: unknown): boolean {
  const app = value as Partial<Record<keyof WechatApp, unknown>> | null | undefined;
  return typeof app?.appId === 'string' && /^wx[0-9a-f]{16}$/.test(app.appId) && typeof app.secret === 'string' && app.secret.length === 32;
}
