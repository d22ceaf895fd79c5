import { startWechat } from '@yika/simulators';
import { randomBytes } from 'node:crypto';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import type { Transaction } from '../../../platform/database.ts';
import { channelTokens } from '../../channel-tokens.ts';
import { runChannel } from '../../test/running-channel.ts';
import type { WechatScope } from '../authorization-url.ts';
import { wechatGateway, type WechatPlatform } from '../wechat-gateway.ts';

export const redirectUri = 'http://localhost:8080/app/enter/wechat?from=city';
export const state = 'a1b2c3d4e5f6a7b8';

/** The simulator, a database and the gateway between them. */
export async function wechatScene() {
  const [simulator, database] = await Promise.all([runChannel(startWechat), freshDatabase()]);
  const key = randomBytes(32);
  const now = () => simulator.clock.nowMs;

  /** Another process, as far as the platform and the database can tell: nothing is shared but what stands in the database. */
  const gatewayOn = (pool: Transaction, change: Partial<WechatPlatform> = {}) =>
    wechatGateway({ url: simulator.url, pageUrl: simulator.url, ...simulator.apps, tokens: channelTokens({ database: pool, key, now }), now, ...change });

  return {
    simulator, database, key, now, gatewayOn,
    gateway: (change: Partial<WechatPlatform> = {}) => gatewayOn(database.pool, change),
    codeFromPhone: async (kind: 'login' | 'phone' | 'real_name', person = 'one') => String((await simulator.askControl('mini-program-codes', { kind, person }))['code']),
    /** What a browser does on the platform's page; answers with the query it brings back. */
    approve: async (scope: WechatScope, { decision = 'approve', person = 'one' } = {}) => {
      const url = gatewayOn(database.pool).authorizationUrl({ redirectUri, scope, state });
      const opened = await fetch(url, { redirect: 'manual' });
      const address = opened.headers.get('location') ?? '';
      if (scope === 'snsapi_base') return queryOf(address);
      const body = new URLSearchParams({ decision, person });
      const decided = await fetch(`${simulator.url}${address}/decision`, { method: 'POST', body, redirect: 'manual' });
      return queryOf(decided.headers.get('location') ?? '');
    },
    made: () => simulator.askControl('made'),
    close: async () => {
      await simulator.close();
      await database.close();
    },
  };
}

function queryOf(address: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(address).searchParams);
}
