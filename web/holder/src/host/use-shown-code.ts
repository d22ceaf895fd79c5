import { useEffect, useState } from 'react';
import { hostNow, useHost } from './current-host.ts';
import type { HostBridge, NetworkType, Release } from './host-bridge.ts';

/**
 * What a host does for a page that shows a code: its menu offers no way to send the page on for as long as it is open; while a code is in view the screen
 * stays awake, and bright where the host can. A refusal of any of it is no matter: the code shows all the same. Tells whether the screen was made bright.
 */
export function useShownCode(shown: boolean): { readonly bright: boolean } {
  const host = useHost();
  const [bright, setBright] = useState(false);
  useEffect(() => held(host.hideSharing), [host]);
  useEffect(() => (shown ? held(host.keepAwake) : undefined), [host, shown]);
  useEffect(() => (shown ? held(host.raiseBrightness, setBright) : undefined), [host, shown]);
  return { bright };
}

/** Asks the host, and ends what it granted when the effect ends, be that before or after the answer. */
export function held(ask: (() => Promise<Release>) | undefined, tell: (granted: boolean) => void = () => {}): () => void {
  if (!ask) return () => {};
  let over = false;
  let end: Release = () => {};
  ask().then((release) => {
    if (over) return release();
    end = release;
    tell(true);
  }, () => {});
  return () => {
    over = true;
    end();
    tell(false);
  };
}

/** How the host says that this phone is connected, asked whenever `when` turns true; null until it has said so. */
export function useNetworkType(when: boolean): NetworkType | null {
  const [network, setNetwork] = useState<NetworkType | null>(null);
  useEffect(() => {
    if (!when) return setNetwork(null);
    let over = false;
    void networkOf(hostNow()).then((type) => { if (!over) setNetwork(type); });
    return () => { over = true; };
  }, [when]);
  return network;
}

async function networkOf(host: HostBridge): Promise<NetworkType> {
  return (await host.networkType?.().catch(() => null)) ?? 'unknown';
}
