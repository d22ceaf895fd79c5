import type { PublicKey, TechnicalLook, TestHolder, TlsEvidence } from '@yika/contract';
import type { RegionCode } from '../../regions/rules/index.ts';

/** Where an area's own system answers, and by which key. */
export interface RegionalSystem {
  readonly areaCode: RegionCode;
  readonly address: string;
  readonly publicKey: PublicKey;
  /** PEM; null: whatever public authority this machine trusts. */
  readonly authority: string | null;
}

export type RegionalFault = Exclude<TechnicalLook, 'right' | 'wrong'>;

/** Latency from the first byte sent to the last one read, milliseconds. */
export type RegionalAnswer<Value> =
  | { readonly outcome: 'answered'; readonly value: Value; readonly latencyMs: number }
  | { readonly outcome: RegionalFault; readonly latencyMs: number };

/** What this room needs of a gateway to an area's system (docs/regional-system.md). Nothing here throws. */
export interface RegionalConnection {
  /** Null where it came to no certificate. */
  readonly lookAtCertificate: () => Promise<TlsEvidence | null>;
  readonly askHealth: () => Promise<RegionalAnswer<{ readonly clockOffsetMs: number }>>;
  /** Null: they know nobody with that number. */
  readonly askHolder: (identityNumber: string) => Promise<RegionalAnswer<Partial<TestHolder> | null>>;
  readonly close: () => void;
}

export type OpenRegionalSystem = (system: RegionalSystem) => RegionalConnection;
