import { setTimeout as pause } from 'node:timers/promises';
import { openText, sealText } from '../platform/crypto/sealed-text.ts';
import type { Transaction } from '../platform/database.ts';
import { answered, refused, type ChannelAnswer } from './channel-answer.ts';
import { claimFetch, delayFetch, endToken, findToken, saveToken, type TokenName } from './channel-tokens-table.ts';

export interface ChannelToken {
  readonly token: string;
  /** Which one it is: a token that the platform refuses is ended by this, and a newer one is not. */
  readonly edition: number;
}

export interface FreshToken {
  readonly token: string;
  readonly lastsSeconds: number;
}

export interface ChannelTokens {
  /** The one that all processes share. It is fetched by one of them when it nears its end; the others go on with the old one, or wait for it. */
  readonly get: (name: TokenName, fetchNew: () => Promise<ChannelAnswer<FreshToken>>) => Promise<ChannelAnswer<ChannelToken>>;
  /** The platform refused it. */
  readonly end: (name: TokenName, token: ChannelToken) => Promise<void>;
}

export interface TokenKeeping {
  /** The pool itself: no statement here belongs into somebody's transaction. */
  readonly database: Transaction;
  /** 32 bytes, outside the database. */
  readonly key: Buffer;
  /** The machine's clock, epoch milliseconds. */
  readonly now: () => number;
}

/** A new one is fetched when so much is left: WeChat gives a new one from five minutes before the end, and the old one lives on. */
const RENEW_BEFORE_MS = 4 * 60_000;
/** With less left it is not used any more: a call takes seconds. */
const LAST_USE_BEFORE_MS = 15_000;
/** Whoever fetches and dies holds up the others for so long. */
const FETCH_LASTS_MS = 10_000;
const AFTER_FAILURE_MS = 1_000;
/** A platform may answer with the same token again, near its end; it is not asked for it all the time. */
const BETWEEN_FETCHES_MS = 10_000;
/** The others look again ever more rarely, up to this often: many at once must not slow down the one who fetches. They give up after about five seconds. */
const LOOK_AFTER_MS = 50;
const LOOK_EVERY_MS = 400;
const LOOKS = 16;

export function channelTokens({ database, key, now }: TokenKeeping): ChannelTokens {
  /** Callers of one process at one moment are one caller. */
  const underway = new Map<string, Promise<ChannelAnswer<ChannelToken>>>();

  const get: ChannelTokens['get'] = (name, fetchNew) => {
    const place = placeOf(name);
    const known = underway.get(place) ?? find(name, fetchNew).finally(() => underway.delete(place));
    underway.set(place, known);
    return known;
  };

  const end: ChannelTokens['end'] = async (name, { edition }) => {
    const nowMs = now();
    await endToken(database, name, { edition, nowMs, freshUntil: nowMs + RENEW_BEFORE_MS });
  };

  return { get, end };

  async function find(name: TokenName, fetchNew: () => Promise<ChannelAnswer<FreshToken>>): Promise<ChannelAnswer<ChannelToken>> {
    for (let looks = 0; looks < LOOKS; looks++) {
      const held = await findToken(database, name);
      const token = held && openText(key, placeOf(name), held.sealedToken);
      const leftMs = held && token !== null ? held.expiresAt - now() : 0;
      const usable = held && token !== null && leftMs > LAST_USE_BEFORE_MS ? { token, edition: held.edition } : null;
      if (usable && leftMs > RENEW_BEFORE_MS) return answered(usable);

      const nowMs = now();
      // One that cannot be opened (another key) is as good as none, however fresh.
      const freshUntil = token === null ? FAR : nowMs + RENEW_BEFORE_MS;
      const isMine = await claimFetch(database, name, { nowMs, until: nowMs + FETCH_LASTS_MS, freshUntil });
      if (isMine) {
        const fresh = await renew(name, fetchNew);
        return usable && fresh.outcome === 'refused' ? answered(usable) : fresh;
      }
      if (usable) return answered(usable);
      await pause(Math.min(LOOK_AFTER_MS * (looks + 1), LOOK_EVERY_MS));
    }
    return refused('channel_busy');
  }

  async function renew(name: TokenName, fetchNew: () => Promise<ChannelAnswer<FreshToken>>): Promise<ChannelAnswer<ChannelToken>> {
    const fresh = await fetchNew();
    const fetchedAt = now();
    if (fresh.outcome === 'refused') {
      await delayFetch(database, name, fetchedAt + AFTER_FAILURE_MS);
      return fresh;
    }
    const { token, lastsSeconds } = fresh.value;
    const sealedToken = sealText(key, placeOf(name), token);
    const edition = await saveToken(database, name, { sealedToken, expiresAt: fetchedAt + lastsSeconds * 1000, restUntil: fetchedAt + BETWEEN_FETCHES_MS });
    return answered({ token, edition });
  }
}

/** The year 9999: as far as PostgreSQL and a Date agree without effort. */
const FAR = Date.parse('9999-01-01T00:00:00Z');

function placeOf({ channel, appId, kind }: TokenName): string {
  return `${channel}|${appId}|${kind}`;
}
