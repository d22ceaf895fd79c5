import { HostRefused, type Capability, type HostBridge, type NetworkType } from './host-bridge.ts';

/** What the bridge calls back with; errors below ten mean the same in every call, those above are the call's own. */
interface Told {
  readonly error?: number | string;
  readonly errorCode?: number | string;
  readonly [more: string]: unknown;
}

/** `AlipayJSBridge`, as its documentation describes it. */
export interface AlipayBridge {
  call(name: string, ask: Readonly<Record<string, unknown>>, answered: (told?: Told | null) => void): void;
}

const notThere = 1;
const noRight = 4;
const closedByPerson = 10;

/** A page inside Alipay. Its bridge has no switch for a web page's brightness or sleep: what the web view can do by itself stays. */
export function alipayHost(bridge: AlipayBridge, browser: HostBridge): HostBridge {
  const ask = (capability: Capability, name: string, wish: Readonly<Record<string, unknown>> = {}): Promise<Told> =>
    new Promise((resolve, reject) => {
      bridge.call(name, wish, (told) => {
        const error = Number(told?.error ?? told?.errorCode ?? 0);
        if (!error || error === closedByPerson) resolve(told ?? {});
        else reject(new HostRefused(capability, error === notThere ? 'missing' : error === noRight ? 'denied' : 'failed'));
      });
    });

  return {
    ...browser,
    name: 'alipay',
    scan: async () => {
      const told = await ask('scan', 'scan', { type: 'qr', actionType: 'scan' });
      const text = [told['qrCode'], told['barCode'], told['codeContent']].find((value) => typeof value === 'string' && value !== '');
      return typeof text === 'string' ? { kind: 'text', text } : { kind: 'cancelled' };
    },
    close: async () => {
      await ask('close', 'popWindow').catch(async (error: unknown) => {
        if (!(error instanceof HostRefused) || error.why !== 'missing') throw error;
        await ask('close', 'exitApp');
      });
    },
    hideSharing: async () => {
      await ask('hideSharing', 'hideOptionMenu');
      return () => bridge.call('showOptionMenu', {}, () => {});
    },
    networkType: async () => networkOf(await ask('networkType', 'getNetworkType')),
  };
}

/** `networkInfo` ("4G", "WIFI") is finer and newer than `networkType` ("wifi", "wwan", "fail"). */
function networkOf({ networkAvailable, networkType, networkInfo }: Told): NetworkType {
  if (networkAvailable === false || networkAvailable === 'false') return 'none';
  for (const name of [networkInfo, networkType]) {
    const lower = String(name ?? '').toLowerCase();
    if (lower === 'fail' || lower === 'notreachable' || lower === 'none') return 'none';
    if (lower === '2g' || lower === '3g' || lower === '4g' || lower === '5g' || lower === 'wifi') return lower;
  }
  return 'unknown';
}
