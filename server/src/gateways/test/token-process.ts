import { flushCompileCache } from 'node:module';
import { connect, type Place } from '../../platform/database.ts';
import type { ChannelAnswer } from '../channel-answer.ts';
import { channelTokens } from '../channel-tokens.ts';
import { wechatGateway, type WechatPlatform } from '../wechat/wechat-gateway.ts';

/** What a process of this kind is told first; it answers 'ready'. */
export interface TokenPlace extends Pick<WechatPlatform, 'url' | 'pageUrl' | 'serviceAccount' | 'miniProgram'> {
  readonly place: Place;
  readonly key: string;
}

/** Then, each time, what to do: sign a page, or read the phone number behind this code. */
export type TokenAct = { readonly act: 'sign' } | { readonly act: 'phone'; readonly code: string };

export interface TokenReply {
  readonly outcome: ChannelAnswer<object>['outcome'];
  /** What the platform was asked meanwhile, one path a request. */
  readonly asked: readonly string[];
}

/** A server as small as one can be: token cache and client on one connection. tokens-of-fifty-processes.test.ts starts fifty of it. */
process.once('message', async (told: TokenPlace) => {
  const { place, key, ...platform } = told;
  const database = connect(place, { connections: 1 });
  const gateway = wechatGateway({ ...platform, timeoutMs: 60_000, tokens: channelTokens({ database, key: Buffer.from(key, 'hex'), now: Date.now }) });
  const asked: string[] = [];
  const send = globalThis.fetch;
  globalThis.fetch = (target, init) => {
    asked.push(new URL(target instanceof Request ? target.url : target).pathname);
    return send(target, init);
  };

  process.on('message', async (wish: TokenAct) => {
    const { outcome } = wish.act === 'sign' ? await gateway.signPage('http://localhost:8080/app/') : await gateway.readPhoneNumber(wish.code);
    process.send?.({ outcome, asked: asked.splice(0) } satisfies TokenReply);
  });
  // Connected, and its statements compiled, before the race begins.
  await database.query('warm', 'select 1');
  flushCompileCache();
  process.send?.('ready');
});
