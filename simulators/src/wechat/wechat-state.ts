import type { RealName } from '../platform/real-name.ts';
import type { FaultSwitch } from '../control.ts';
import { CallLimits } from '../call-limits.ts';
import { AppMessages } from '../platform/app-messages.ts';
import { OneTimeCodes } from '../one-time-codes.ts';
import { AppTokens } from './app-tokens.ts';
import type { WechatApp, WechatApps, WechatPerson } from './apps.ts';
import { wellPlatform, type PlatformFaults } from '../platform/platform-faults.ts';
import type { WechatBehaviour } from './faults.ts';
import { UserTokens } from './user-tokens.ts';
import { WechatError } from './wechat-errors.ts';

export const wechatScopes = ['snsapi_base', 'snsapi_userinfo'] as const;
export type WechatScope = (typeof wechatScopes)[number];
export const miniProgramCodeKinds = ['login', 'phone', 'real_name'] as const;
export type MiniProgramCodeKind = (typeof miniProgramCodeKinds)[number];

type CodeKind = 'web' | MiniProgramCodeKind;

/** A `web` code comes through the browser, for a scope; the others a mini-program gets from the phone it runs on. */
export interface WechatGrant {
  readonly kind: CodeKind;
  readonly person: WechatPerson;
  readonly scope: WechatScope | null;
  /** In whose name the account is; null: in whose it is asked for, so that the way in can be walked with anybody. */
  readonly realName?: RealName | null;
}

/** Everything that the simulator remembers, in memory and bounded. */
export interface WechatState {
  readonly apps: WechatApps;
  readonly faults: FaultSwitch<PlatformFaults<WechatBehaviour>>;
  readonly codes: OneTimeCodes<WechatGrant>;
  readonly appTokens: AppTokens;
  readonly userTokens: UserTokens;
  readonly limits: CallLimits;
  readonly messages: AppMessages;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Every code's life. */
const CODE_LASTS_MS = 5 * 60_000;

export function wechatState(apps: WechatApps, now: () => number): WechatState {
  return {
    apps, now,
    faults: { current: wellPlatform },
    codes: new OneTimeCodes({ lastsMs: CODE_LASTS_MS }),
    appTokens: new AppTokens(),
    userTokens: new UserTokens(),
    limits: new CallLimits(),
    messages: new AppMessages(),
  };
}

/** Which app calls. Errors in the platform's order: is it named, is it known, is its secret named, is it right. */
export function appCalling({ apps }: WechatState, query: Readonly<Record<string, unknown>>, which: keyof WechatApps | 'any'): WechatApp {
  const { appid, secret } = query;
  if (!appid) throw new WechatError('appIdMissing');
  const app = [apps.serviceAccount, apps.miniProgram].find(({ appId }) => appId === appid);
  if (!app || (which !== 'any' && app !== apps[which])) throw new WechatError('appIdInvalid');
  if (!secret) throw new WechatError('secretMissing');
  if (secret !== app.secret) throw new WechatError('secretInvalid');
  return app;
}

/** Whose token it is. */
export function appWithToken({ faults, appTokens, now }: WechatState, token: string | undefined): string {
  if (!token) throw new WechatError('tokenMissing');
  const appId = faults.current.behaviour === 'token_refused' ? null : appTokens.appOf(token, now());
  if (appId === null) throw new WechatError('credentialInvalid');
  if (appId === 'expired') throw new WechatError('tokenExpired');
  return appId;
}

/** Spends a code of one kind. What is wrong with it is said as the platform says it for that kind. */
export function spendCode({ codes, faults, now }: WechatState, code: unknown, kind: CodeKind): WechatGrant {
  if (typeof code !== 'string' || code === '') throw new WechatError('codeMissing');
  const { behaviour } = faults.current;
  if (behaviour === 'code_expired') throw expired(kind);
  if (behaviour === 'code_used') throw new WechatError('codeUsed');
  if (behaviour === 'code_invalid') throw invalid(kind);

  const spent = codes.spend(code, now());
  if (spent.state === 'expired') throw expired(kind);
  if (spent.state === 'used') throw kind === 'real_name' ? invalid(kind) : new WechatError('codeUsed');
  if (spent.state !== 'good' || spent.grant.kind !== kind) throw invalid(kind);
  return spent.grant;
}

function expired(kind: CodeKind): WechatError {
  return kind === 'web' ? new WechatError('codeExpired') : invalid(kind);
}

function invalid(kind: CodeKind): WechatError {
  return new WechatError(kind === 'real_name' ? 'realNameCodeInvalid' : 'codeInvalid');
}
