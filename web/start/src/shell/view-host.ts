import type { Language } from '@yika/kit';

/** What the shell can do for the page in its web view. The bridges of both apps are made of these. */
export interface ViewHost {
  /** Asks the person for a code; null when they close the scanner. */
  readonly scan: () => Promise<string | null>;
  readonly close: () => void;
  /** Names of what is to go out of the menu; 'all' for the menu itself. */
  readonly hideMenu: (names: readonly string[] | 'all') => void;
  readonly showMenu: (names: readonly string[] | 'all') => void;
  readonly network: () => NetworkName;
  readonly language: () => Language;
  /** Opens a screen of the mini-program that holds the page; null: none does. */
  readonly openScreen: ((address: string) => void) | null;
  /** Whether the platform would give a page at this address rights for these values. */
  readonly isSigned: (config: PageConfig, address: string) => Promise<boolean>;
}

export type NetworkName = 'wifi' | '4g' | 'fail';

export interface PageConfig {
  readonly appId: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
  readonly jsApiList: readonly string[];
}
