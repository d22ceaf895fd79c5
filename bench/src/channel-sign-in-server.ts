import { startWechat } from '@yika/simulators';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readShippedPolicy } from '../../server/src/modules/consents/privacy-policy.ts';
import { pinPool } from '../../server/src/modules/ecards/index.ts';
import { openChannels } from '../../server/src/open-channels.ts';
import { testRing } from '../../server/test/test-world.ts';
import type { Size } from './benches.ts';
import { SIZES, type ChannelReady } from './channel-sign-in-sizes.ts';
import { CHEAP_PIN } from './claim-sizes.ts';
import { holderScene } from './holder-scene.ts';
import { quickHasher } from './quick-hasher.ts';
import { beServerProcess } from './server-process.ts';

/** The holder's side with WeChat's gateway, the simulator that it asks, and bare routes; all in one process, so that each costs both sides the same. */
async function serve(size: Size): Promise<{ readonly ready: ChannelReady; readonly close: () => Promise<void> }> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'yika-bench-'));
  const wechat = await startWechat({
    port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl: OURS, productOrigins: [OURS], dataDirectory, servicePointIds: [], heartbeatIntervalMs: 0, now: Date.now,
  });
  const settings = { wechat: { ...wechat.apps, url: wechat.url, pageUrl: wechat.url, messages: null }, alipay: null };
  const pool = pinPool({ pepper: testRing.derive('pin-pepper'), ...(size === 'tiny' && { cost: CHEAP_PIN }) });
  const quick = new Set<string>();
  const scene = await holderScene({
    size, hasher: quickHasher(quick, pool), crowd: SIZES[size].crowd, platforms: (database) => openChannels(settings, { pool: database, ring: testRing }).platforms,
  });
  const { house, bare } = scene;
  const register = async () => {
    const { holderId, name, identityNumber, phone, cards } = await house.register();
    return { holderId, name, identityNumber, phone: phone ?? '', cardNumber: cards[0]?.number ?? '' };
  };
  const [withHash, withoutHash] = [await register(), await register()];
  quick.add(`holder:${withoutHash.holderId}`);

  const { appId, secret } = wechat.apps.serviceAccount;
  bare.get('/bare/nothing', async () => ({}));
  bare.get<{ Querystring: { code: string } }>('/bare/exchange', async ({ query }) => {
    const asked = new URLSearchParams({ appid: appId, secret, code: query.code, grant_type: 'authorization_code' });
    return (await fetch(`${wechat.url}/sns/oauth2/access_token?${asked}`)).json();
  });
  bare.post('/bare/nothing', async () => ({}));
  bare.post('/bare/hash', async () => {
    await pool.inTurn((hash) => hash('258147', randomBytes(16), 'bare'));
    return {};
  });
  const approval = `${wechat.url}/connect/oauth2/authorize?appid=${appId}&redirect_uri=${encodeURIComponent(`${OURS}/return/wechat`)}&response_type=code&scope=snsapi_userinfo&state=`;
  const { version: policyVersion, textHash } = readShippedPolicy();
  return {
    ready: { ...(await scene.listen()), platform: wechat.url, approval, withHash, withoutHash, consent: { policyVersion, textHash } },
    close: async () => {
      await scene.close();
      await wechat.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}

/** Where the house believes that it is: only what stands behind it is used. */
const OURS = 'http://localhost';

await beServerProcess(serve);
