import type { HostBridge, NetworkType } from './host-bridge.ts';

/** The parts of a browser that this needs, so that a test can be one. */
export interface BrowserParts {
  readonly onLine: boolean;
  readonly wakeLock?: { readonly request: (type: 'screen') => Promise<{ readonly release: () => Promise<void> }> } | undefined;
  readonly connection?: { readonly type?: string; readonly effectiveType?: string } | undefined;
}

/** A browser of its own: it can stay awake, and some say how they are connected. It closes no page and has no menu to hide. */
export function browserHost(browser: BrowserParts): HostBridge {
  const { wakeLock } = browser;
  return {
    name: 'browser',
    networkType: () => Promise.resolve(networkOf(browser)),
    ...(wakeLock && {
      keepAwake: async () => {
        const held = await wakeLock.request('screen');
        return () => void held.release().catch(() => {});
      },
    }),
  };
}

function networkOf({ onLine, connection }: BrowserParts): NetworkType {
  if (!onLine || connection?.type === 'none') return 'none';
  if (connection?.type === 'wifi') return 'wifi';
  // A browser calls a fast line "4g" whatever it is: only "slow" says something, and only over the air.
  if (connection?.type !== 'cellular') return 'unknown';
  switch (connection.effectiveType) {
    case 'slow-2g':
    case '2g': return '2g';
    case '3g': return '3g';
    case '4g': return '4g';
    default: return 'unknown';
  }
}
