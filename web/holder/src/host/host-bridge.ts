/** What is around the page: a browser of its own, or an app whose web view shows it. */
export type HostName = 'browser' | 'wechat' | 'alipay' | 'app';

/** What the host's own scanner read, or that the person closed it. */
export type Scanned = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'cancelled' };

/** `unknown`: the host does not say, and nobody may conclude anything from it. */
export type NetworkType = 'none' | '2g' | '3g' | '4g' | '5g' | 'wifi' | 'unknown';

/** Ends what a host was asked to do for a while. */
export type Release = () => void;

/**
 * What the app around the page can do for it. Every capability is optional, and a page asks for each where it needs it: it degrades by what is
 * missing, never by the name of the host. Each may still refuse when it is asked: HostRefused.
 */
export interface HostBridge {
  readonly name: HostName;
  /** Opens the host's scanner for QR and Code 128. */
  readonly scan?: () => Promise<Scanned>;
  /** Closes the page and gives the host back. */
  readonly close?: () => Promise<void>;
  /** Takes sharing, copying the address and keeping the page out of the host's menu. */
  readonly hideSharing?: () => Promise<Release>;
  readonly keepAwake?: () => Promise<Release>;
  readonly raiseBrightness?: () => Promise<Release>;
  readonly networkType?: () => Promise<NetworkType>;
  /** Opens a screen of the mini-program that holds the page. */
  readonly openScreen?: (address: string) => Promise<void>;
}

export type Capability = Exclude<keyof HostBridge, 'name'>;

/** `missing`: this host has no such thing; `denied`: not for this page, or the person said no; `failed`: it tried. */
export type HostRefusal = 'missing' | 'denied' | 'failed';

export class HostRefused extends Error {
  readonly capability: Capability;
  readonly why: HostRefusal;

  constructor(capability: Capability, why: HostRefusal) {
    super(`${capability}: ${why}`);
    this.name = 'HostRefused';
    this.capability = capability;
    this.why = why;
  }
}
