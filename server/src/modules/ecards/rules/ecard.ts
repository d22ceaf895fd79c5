import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** 1: identity and enquiry. 2: the card number was proved too, so it can pay where card and insurance allow. */
export type Level = 1 | 2;

/** A live e-card: what it is by itself. Whether it may be used is derived from its card when asked: `usability`. */
export interface ECard {
  readonly ecardId: Id<'ECard'>;
  readonly holderId: HolderId;
  /** Of the region in whose name it was issued. */
  readonly regionCode: RegionCode;
  readonly level: Level;
  /** The card whose number was proved, or the one it replaced; null: claimed without a card at hand. */
  readonly cardId: Id<'Card'> | null;
  readonly identityAuthorisedDuringLoss: boolean;
  /** Epoch milliseconds. */
  readonly claimedAt: number;
  /** Epoch milliseconds; in the past, or null: the PIN may be asked. */
  readonly pinPausedUntil: number | null;
}
