import { readFileSync } from 'node:fs';
import type { AlipayTrust } from './alipay/alipay-call.ts';
import type { WechatApp } from './wechat/app-calls.ts';

/** A message template that was registered with a platform, and which of its fields says what. */
export interface MessageTemplate {
  readonly templateId: string;
  readonly fields: Readonly<Record<MessageField, string>>;
}

/** title: what happened, up to 20 characters. checkCode: the four characters beside it in the inbox. at: the time. */
export type MessageField = 'title' | 'checkCode' | 'at';

export interface WechatSettings {
  /** The interface for servers, and the host of the approval page; without a slash at the end. */
  readonly url: string;
  readonly pageUrl: string;
  readonly serviceAccount: WechatApp;
  /** Null: none is registered. */
  readonly miniProgram: WechatApp | null;
  /** Of the service account; null: no messages are sent there. */
  readonly messages: MessageTemplate | null;
}

export interface AlipaySettings {
  readonly gatewayUrl: string;
  readonly pageUrl: string;
  readonly appId: string;
  readonly trust: AlipayTrust;
  /** Whether the app has the ability to hear real names: then the person is asked for them, and they are compared. */
  readonly realNames: boolean;
  /** Of the app's life account; null: no messages are sent there. */
  readonly messages: MessageTemplate | null;
}

/** What was registered with the platforms: the file named by YIKA_CHANNELS_FILE, JSON {wechat?, alipay?} in this shape (docs/channels.md). */
export interface ChannelSettings {
  readonly wechat: WechatSettings | null;
  readonly alipay: AlipaySettings | null;
}

const real = { wechat: { url: 'https://api.weixin.qq.com', pageUrl: 'https://open.weixin.qq.com' }, alipay: { gatewayUrl: 'https://openapi.alipay.com/gateway.do', pageUrl: 'https://openauth.alipay.com' } } as const;

/** The whole file, or one platform's where the file is that of its simulator. Throws a sentence for the operator, without any secret. */
export function readChannelSettings(path: string): ChannelSettings;
export function readChannelSettings(path: string, simulator: 'wechat'): WechatSettings;
export function readChannelSettings(path: string, simulator: 'alipay'): AlipaySettings;
export function readChannelSettings(path: string, simulator?: 'wechat' | 'alipay'): ChannelSettings | WechatSettings | AlipaySettings {
  const file = objectOf(path);
  if (simulator === 'wechat') return wechatFrom(path, file);
  if (simulator === 'alipay') return alipayFrom(path, { ...file, privateKey: file['appPrivateKey'] });
  const { wechat, alipay } = file;
  return { wechat: isObject(wechat) ? wechatFrom(path, wechat) : null, alipay: isObject(alipay) ? alipayFrom(path, alipay) : null };
}

function wechatFrom(path: string, { url = real.wechat.url, pageUrl = real.wechat.pageUrl, serviceAccount, miniProgram, messages }: Fields): WechatSettings {
  return { url: address(path, 'wechat.url', url), pageUrl: address(path, 'wechat.pageUrl', pageUrl), serviceAccount: app(path, 'serviceAccount', serviceAccount), miniProgram: miniProgram === undefined ? null : app(path, 'miniProgram', miniProgram), messages: template(path, 'wechat', messages) };
}

function app(path: string, name: string, value: unknown): WechatApp {
  const { appId, secret } = isObject(value) ? value : {};
  if (!isText(appId) || !/^wx[0-9a-z]{16}$/.test(appId)) throw fault(path, `wechat.${name}.appId`);
  if (!isText(secret)) throw fault(path, `wechat.${name}.secret`);
  return { appId, secret };
}

function template(path: string, platform: 'wechat' | 'alipay', value: unknown): MessageTemplate | null {
  if (value === undefined) return null;
  const { templateId, fields } = isObject(value) ? value : {};
  if (!isText(templateId)) throw fault(path, `${platform}.messages.templateId`);
  const named = isObject(fields) ? fields : {};
  const nameOf = (field: MessageField): string => {
    const name = named[field];
    if (!isText(name) || !/^[a-z_]{1,24}[0-9]{0,3}$/.test(name)) throw fault(path, `${platform}.messages.fields.${field}`);
    return name;
  };
  return { templateId, fields: { title: nameOf('title'), checkCode: nameOf('checkCode'), at: nameOf('at') } };
}

function alipayFrom(path: string, fields: Fields): AlipaySettings {
  const { gatewayUrl = real.alipay.gatewayUrl, pageUrl = real.alipay.pageUrl, appId, realNames = false, messages } = fields;
  if (!isText(appId) || !/^\d{16}$/.test(appId)) throw fault(path, 'alipay.appId');
  if (typeof realNames !== 'boolean') throw fault(path, 'alipay.realNames');
  return { gatewayUrl: address(path, 'alipay.gatewayUrl', gatewayUrl), pageUrl: address(path, 'alipay.pageUrl', pageUrl), appId, trust: trustFrom(path, fields), realNames, messages: template(path, 'alipay', messages) };
}

/** By certificates where the platform's is given, else by its bare key. */
function trustFrom(path: string, fields: Fields): AlipayTrust {
  const pem = (name: string) => {
    const value = fields[name];
    if (!isText(value) || !value.includes('-----BEGIN ')) throw fault(path, `alipay.${name}`);
    return value;
  };
  if (fields['alipayCertificate'] === undefined) return { mode: 'key', privateKey: pem('privateKey'), alipayPublicKey: pem('alipayPublicKey') };
  return { mode: 'certificate', privateKey: pem('privateKey'), appCertificate: pem('appCertificate'), alipayCertificate: pem('alipayCertificate'), rootCertificate: pem('rootCertificate') };
}

type Fields = Readonly<Record<string, unknown>>;

function address(path: string, name: string, value: unknown): string {
  if (!isText(value) || !/^https?:\/\//.test(value) || !URL.canParse(value)) throw fault(path, name);
  return value.replace(/\/+$/, '');
}

function objectOf(path: string): Fields {
  let value: unknown = null;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Said below, without what stands in the file.
  }
  if (!isObject(value)) throw new Error(`${path} is not a JSON object`);
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function fault(path: string, name: string): Error {
  return new Error(`${path} lacks ${name}, or it is not what it should be`);
}
