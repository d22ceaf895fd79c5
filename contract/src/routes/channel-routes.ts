import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, RegionCode, SaidView, SixDigits } from '../values.ts';

const tag = 'Channels';

/** Whatever a platform says no with when it is asked about somebody. */
const refusedByPlatform = [
  'channel_unreachable', 'channel_busy', 'channel_misconfigured', 'channel_not_permitted', 'channel_answer_unknown', 'channel_code_invalid', 'channel_code_used', 'channel_code_expired',
] as const;
/** Where it is asked, or was, in whose name an account is. */
export const refusedByName = ['channel_real_name_foreign', 'channel_identity_number_foreign', 'channel_real_name_missing', ...refusedByPlatform] as const;

/** `wechat`, `alipay`, or the id under which another app is registered. */
export const ChannelId = Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$' });

const ChannelName = Type.Object({ channel: ChannelId, name: SaidView });

export const ChannelEntryView = Type.Object({
  /** The channel that this browser came from within the last quarter of an hour; null: none. */
  channel: Type.Union([ChannelName, Type.Null()]),
  state: Type.Enum(['approved', 'linked', 'none']),
  /** Whether the channel vouched for a real name; never the name. */
  realNameGiven: Type.Boolean(),
  expiresAt: Type.Union([Instant, Type.Null()]),
  /** The region whose city services the entry belongs to. */
  regionCode: Type.Union([RegionCode, Type.Null()]),
});
export type ChannelEntryView = Static<typeof ChannelEntryView>;

export const getChannelEntry = route({
  operationId: 'getChannelEntry', method: 'GET', url: '/api/channel', tag, who: ['stranger', 'holder'],
  summary: 'Which channel this browser came from, and whether its account is linked', reply: ChannelEntryView, refusals: [],
});

export const signInByChannel = route({
  operationId: 'signInByChannel', method: 'POST', url: '/api/channel/sign-in', tag, who: ['stranger', 'holder'],
  summary: 'Sign in with a linked channel: the channel has answered, then the PIN is looked at',
  body: Type.Object({ pin: SixDigits, deviceName: Type.String({ minLength: 1, maxLength: 60 }) }), reply: Type.Object({ deviceNo: Type.Integer() }),
  refusals: ['channel_approval_ended', 'channel_not_linked', 'channel_paused', ...refusedByName, 'pin_wrong', 'pin_paused', 'device_must_prove_again', 'pin_service_busy', 'ecard_ended'],
});

export const ChannelLinkView = Type.Object({ linkNo: Type.Integer(), channel: ChannelId, name: SaidView, since: Instant, lastUsedAt: Instant, thisOne: Type.Boolean() });
export type ChannelLinkView = Static<typeof ChannelLinkView>;

export const listChannelLinks = route({
  operationId: 'listChannelLinks', method: 'GET', url: '/api/channel-links', tag, who: ['holder'],
  summary: 'The channels that are linked to the e-card', reply: Type.Object({ links: Type.Array(ChannelLinkView) }), refusals: ['sign_in_needed'],
});

export const unlinkChannel = route({
  operationId: 'unlinkChannel', method: 'POST', url: '/api/channel-links/:linkNo/unlink', tag, who: ['holder'],
  summary: 'End a link, by the PIN once more; the other links go on', params: Type.Object({ linkNo: Type.Integer({ minimum: 1, maximum: 32_767 }) }),
  body: Type.Object({ pin: SixDigits }), reply: Type.Object({ links: Type.Array(ChannelLinkView) }), refusals: ['sign_in_needed', 'not_permitted', 'pin_wrong', 'pin_paused', 'pin_service_busy', 'device_must_prove_again', 'ecard_ended'],
});

export const listChannels = route({
  operationId: 'listChannels', method: 'GET', url: '/api/channels', tag, who: ['stranger', 'holder'],
  summary: 'The apps from which one may enter today, in the nation or in a region', query: Type.Object({ region: Type.Optional(RegionCode) }),
  reply: Type.Object({ channels: Type.Array(ChannelName) }), refusals: [],
});

export const openChannelTicket = route({
  operationId: 'openChannelTicket', method: 'POST', url: '/api/channel/:channel/tickets', tag, who: ['stranger', 'holder'],
  summary: 'What a mini-program’s person approved, in exchange for the ticket with which its page comes back', params: Type.Object({ channel: ChannelId }),
  body: Type.Object({ state: Type.String({ pattern: '^[0-9a-f]{32}$' }), loginCode: Type.String({ minLength: 1, maxLength: 512 }), nameCode: Type.String({ minLength: 1, maxLength: 512 }) }),
  reply: Type.Object({ ticket: Type.String() }),
  refusals: ['channel_not_offered', 'channel_return_foreign', 'channel_paused', ...refusedByPlatform, 'channel_account_blocked'],
});

export const signPageForWechat = route({
  operationId: 'signPageForWechat', method: 'POST', url: '/api/channel/wechat/page-signature', tag, who: ['stranger', 'holder'],
  summary: 'The signature with which a page of ours may use WeChat’s JS-SDK', body: Type.Object({ url: Type.String({ maxLength: 2000 }) }),
  reply: Type.Object({ appId: Type.String(), timestamp: Type.Integer(), nonceStr: Type.String(), signature: Type.String() }), refusals: ['not_permitted', 'channel_not_offered', 'channel_unreachable', 'channel_busy', 'channel_misconfigured', 'channel_not_permitted', 'channel_answer_unknown'],
});
