import type { RefusalCode } from '@yika/contract';

/** The two that have a protocol of their own. Other apps enter by a signed launch. */
export type ChannelName = 'wechat' | 'alipay';
export const channelNames = ['wechat', 'alipay'] as const satisfies readonly ChannelName[];

export type ChannelAnswer<Value> =
  | { readonly outcome: 'answered'; readonly value: Value }
  | { readonly outcome: 'refused'; readonly reason: RefusalCode; readonly platformCode: string | null };

/** In whose name an account is, where the platform tells. */
export interface RealName {
  readonly name: string;
  /** In its canonical form; null: not told, or not of a kind that we know. */
  readonly identityNumber: string | null;
}

export interface ChannelAccount {
  /** By which the platform knows it, each told apart from those of other kinds and apps. At least one. */
  readonly names: readonly string[];
  readonly realName: RealName | null;
  /** Where the platform takes messages for this account, in a form of its own; null: nowhere, or no messages are sent there. */
  readonly messageAddress: string | null;
}

/** The port: what this room needs of a platform. Nothing throws. */
export interface ChannelPlatform {
  /** Where the browser is sent. `state`: 32 hexadecimal digits. */
  readonly approvalUrl: (request: { readonly returnUrl: string; readonly state: string }) => string;
  /** The code that came back, if it is ours; `channel_approval_refused` where the person said no. */
  readonly readReturn: (query: Readonly<Record<string, unknown>>, expectedState: string) => ChannelAnswer<string>;
  /** Whose code it was. */
  readonly exchange: (code: string) => Promise<ChannelAnswer<ChannelAccount>>;
  /** Where the platform has programs of ours that run in its app, and one is registered. */
  readonly miniProgram?: MiniProgramPlatform;
}

/** What a mini-program of ours brings, and what the platform says to it. It compares names and tells none. */
export interface MiniProgramPlatform {
  /** Whose login it was. `accountId`: by which the name is asked about. */
  readonly openSession: (loginCode: string) => Promise<ChannelAnswer<Pick<ChannelAccount, 'names'> & { readonly accountId: string }>>;
  /** Is the account in this name? Once, by the code under which its person allowed the question. */
  readonly compareName: (question: NameQuestion & { readonly name: string; readonly identityNumber: string }) => Promise<ChannelAnswer<'same_person'>>;
}

export interface NameQuestion {
  readonly accountId: string;
  readonly code: string;
}

/** Those that are configured. */
export type ChannelPlatforms = Readonly<Partial<Record<ChannelName, ChannelPlatform>>>;

export function isChannelName(text: string): text is ChannelName {
  return (channelNames as readonly string[]).includes(text);
}

export function configuredOf(platforms: ChannelPlatforms): ChannelName[] {
  return channelNames.filter((channel) => platforms[channel] !== undefined);
}
