import type { Language, RefusalCode } from '@yika/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool, Transaction } from '../../platform/database.ts';
import type { CookieJar } from '../../platform/http/cookies.ts';
import type { Door } from '../../platform/http/door.ts';
import { registerPageDoor } from '../../platform/http/page-door.ts';
import type { RememberRefusal } from '../../platform/http/problem.ts';
import { Refusal } from '../../platform/refusal.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { findArea } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findIssueStop } from '../registration/index.ts';
import { isChannelName, type ChannelName, type ChannelPlatform, type ChannelPlatforms } from './channel-platform.ts';
import { beginEntry, ENTRY_LASTS_MS, type ChannelEntry } from './entry.ts';
import { finishEntry } from './finish-entry.ts';

export interface ChannelDoorPorts {
  readonly platforms: ChannelPlatforms;
  /** Where browsers reach us, without a slash at the end: the platforms send them back there and nowhere else. */
  readonly publicUrl: string;
  /** Of the room above: does this account sign somebody in? */
  readonly isLinked: (database: Transaction, entry: ChannelEntry) => Promise<boolean>;
  readonly outside: Pick<World, 'lookup'> & { readonly pool: Pool };
  readonly remember: RememberRefusal;
}

interface Asked {
  readonly Params: { readonly channel: string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}
type Knock = FastifyRequest<Asked>;

/** The two doors of the way through an app and back. Nothing personal stands in an address. */
export function registerChannelDoors(app: FastifyInstance, door: Door, ports: ChannelDoorPorts): void {
  const { platforms, publicUrl, isLinked } = ports;
  const { pool, lookup } = ports.outside;
  const outside = { database: pool, lookup, now: door.now };
  const cookie = { httpOnly: true, sameSite: 'lax', secure: door.secureCookies, path: '/', maxAge: ENTRY_LASTS_MS / 1000 } as const;

  open('/enter/:channel', 'enterByChannel', async (request, reply, { channel, platform, cookies }) => {
    const regionCode = regionAsked(request.query['region']);
    const fromMiniProgram = request.query['from'] === 'mini-program';
    if (fromMiniProgram && !platform.miniProgram) throw new Refusal('channel_not_offered');
    // Told kindly, before anything is approved or typed.
    if (regionCode !== null && (await findIssueStop(pool, regionCode)) !== null) return reply.redirect(inLanguageOf(request, `/app/?region=${regionCode}`), 302);
    const begun = await beginEntry(outside, { channel, regionCode, way: fromMiniProgram ? 'mini_program' : 'page' });
    cookies.set('yika_channel', begun.secret, ENTRY_LASTS_MS / 1000);
    // The platform does not bring it back; without one asked for, what an earlier entry asked is forgotten.
    const language = languageNamed(request.query['language']);
    if (language) reply.setCookie('yika_channel_language', language, cookie);
    else reply.clearCookie('yika_channel_language', { path: '/' });
    // There the program itself asks: a page of ours inside it calls it, and hands it the state.
    if (fromMiniProgram) return reply.redirect(inLanguageOf(request, `/app/channel/mini-program?state=${begun.state}`), 302);
    return reply.redirect(platform.approvalUrl({ returnUrl: `${publicUrl}/return/${channel}`, state: begun.state }), 302);
  });

  open('/return/:channel', 'returnFromChannel', async (request, reply, { channel, platform, cookies }) => {
    const { secret, entry } = await finishEntry({ outside, platform }, { channel, secret: cookies.get('yika_channel'), query: request.query });
    cookies.set('yika_channel', secret, ENTRY_LASTS_MS / 1000);
    const linked = await isLinked(pool, entry);
    return reply.redirect(inLanguageOf(request, linked ? '/app/channel/sign-in' : '/app/claim'), 303);
  });

  function open(url: string, operationId: string, work: (request: Knock, reply: FastifyReply, which: { readonly channel: ChannelName; readonly platform: ChannelPlatform; readonly cookies: CookieJar }) => Promise<FastifyReply>): void {
    registerPageDoor<Asked>(app, door, { url, operationId, remember: ports.remember, failedAt }, (request, reply, cookies) => {
      const { channel } = request.params;
      const platform = isChannelName(channel) ? platforms[channel] : undefined;
      if (!isChannelName(channel) || !platform) throw new Refusal('channel_not_offered');
      return work(request, reply, { channel, platform, cookies });
    });
  }

  function failedAt(request: Knock, code: RefusalCode): string {
    const page = code === 'channel_approval_refused' ? 'refused' : 'failed';
    const { channel } = request.params;
    return inLanguageOf(request, `/app/channel/${page}?code=${code}&reference=${request.id}${isChannelName(channel) ? `&channel=${channel}` : ''}`);
  }
}

/** A page of ours in the language that the entry was opened with; without one the page chooses, as ever. */
function inLanguageOf(request: Knock, page: string): string {
  const asked = request.routeOptions.url === '/enter/:channel' ? request.query['language'] : request.cookies['yika_channel_language'];
  const language = languageNamed(asked);
  return language ? `${page}${page.includes('?') ? '&' : '?'}lang=${language}` : page;
}

function languageNamed(text: unknown): Language | null {
  return (['es', 'zh-CN', 'en'] as const).find((known) => known === text) ?? null;
}

/** Of a region that there is; else as if none had been named. */
function regionAsked(region: unknown): RegionCode | null {
  return typeof region === 'string' && findArea(region) ? asId<'Region'>(region) : null;
}
