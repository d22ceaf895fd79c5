import type { ReasonCode } from '../reason-codes.ts';
import { cardDamageReasons } from './card-damage-reasons.ts';
import { cardLossReasons } from './card-loss-reasons.ts';
import { cardReasons } from './card-reasons.ts';
import { codeReasons } from './code-reasons.ts';
import { ecardReasons } from './ecard-reasons.ts';
import { insuranceReasons } from './insurance-reasons.ts';
import { issuingReasons } from './issuing-reasons.ts';
import { neighbourReasons } from './neighbour-reasons.ts';
import { placeReasons } from './place-reasons.ts';
import type { Reason } from './reason.ts';
import { registryReasons } from './registry-reasons.ts';

/** The one catalogue: a code without words in every language does not compile. */
export const reasons: Readonly<Record<ReasonCode, Reason>> = {
  ...cardReasons,
  ...cardLossReasons,
  ...cardDamageReasons,
  ...registryReasons,
  ...issuingReasons,
  ...ecardReasons,
  ...neighbourReasons,
  ...codeReasons,
  ...insuranceReasons,
  ...placeReasons,
};
