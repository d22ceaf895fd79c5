import { pinFault } from '@yika/contract/numbers';
import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { recordAudit } from '../audit/index.ts';
import { readPersonForRules } from '../holders/index.ts';
import { writeNotice } from '../notices/index.ts';
import { lockLiveECard, savePin } from './ecards-table.ts';
import { makePinRecord, withPin, type PinParts } from './pin/with-pin.ts';

interface Change {
  readonly caller: HolderCaller;
  readonly oldPin: string;
  readonly newPin: string;
  readonly reference: string;
}

/** One PIN for all devices. The new one is judged first, so that a poor one costs no try. Refusals: pin_too_simple, pin_in_identity_number, and those of withPin. */
export async function changePin(parts: PinParts, { caller, oldPin, newPin, reference }: Change): Promise<void> {
  const { holderId, deviceNo } = caller;
  const { identityNumber } = await parts.inTransaction((world) => readPersonForRules(world, holderId));
  const fault = pinFault(newPin, identityNumber);
  if (fault) throw new Refusal(fault);

  const record = await parts.hasher.inTurn((hash) => makePinRecord(hash, newPin, holderId));
  await withPin(parts, { caller, holderId, deviceNo, pin: oldPin, reference }, {
    whenRight: async ({ database, now }) => {
      const at = now();
      const ecard = await lockLiveECard(database, holderId);
      if (!ecard) throw new Refusal('ecard_ended');
      await savePin(database, ecard, record);
      await writeNotice(database, { holderId, kind: 'pin_changed', facts: { deviceNo }, at });
      await recordAudit(database, { holderId, at, caller, action: 'ecard.pin_changed', subject: ecard.ecardId, reference });
    },
  });
}
