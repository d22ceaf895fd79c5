import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import { cardLooksSpent } from '../cards/index.ts';
import { askCodeByName, browserHashOf, type CodeByNameParts } from '../proofing/index.ts';
import { explainAfterPhoneCode } from './explain-after-phone-code.ts';
import { explainAtCounter } from './explain-at-counter.ts';
import { explainCardAtCounter } from './explain-card-at-counter.ts';
import { explainFailure } from './explain-failure.ts';

export interface DiagnosisPorts extends Pick<CodeByNameParts, 'sendTextMessage' | 'afterReply'> {
  readonly lookup: KeyRing['lookup'];
}

/** Why it does not work, and what now: for strangers, after a phone code, signed in, and at a counter. */
export function registerDiagnosis(app: FastifyInstance, door: Door, ports: DiagnosisPorts): void {
  const { inTransaction } = door;

  register(app, { door, route: contract.explainFailure }, ({ caller, body, language, reference }) => {
    const { situation, reference: about = null, amountFen = null, phoneClock: askersClock = null } = body;
    return inTransaction((world) => explainFailure(world, caller, { situation, about, amountFen, askersClock, language, reference }));
  });

  register(app, { door, route: contract.askExplanation }, ({ body, cookies, addressHash, language, reference }) =>
    askCodeByName({ inTransaction, sendTextMessage: ports.sendTextMessage, afterReply: ports.afterReply }, {
      use: 'explanation', typed: body, trier: { browserHash: browserHashOf(ports.lookup, cookies.get('yika_claim')), addressHash }, language, reference,
    }),
  );

  register(app, { door, route: contract.explainAfterPhoneCode }, ({ body, language, reference }) => explainAfterPhoneCode(inTransaction, { ...body, language, reference }));

  register(app, { door, route: contract.explainAtCounter }, async ({ caller, body, language, reference }) => {
    const { reference: about, amountFen = null } = body;
    const explained = await inTransaction((world) => explainAtCounter(world, caller, { about, amountFen, language, reference }));
    // Thrown after the commit: the refused look stays on record.
    if (!explained.allowed) throw new Refusal(explained.reason);
    return explained.value;
  });

  register(app, { door, route: contract.explainCardAtCounter }, async ({ caller, body, language, reference }) => {
    const explained = await inTransaction((world) => explainCardAtCounter(world, caller, { ...body, amountFen: body.amountFen ?? null, language, reference }));
    if (!explained.allowed) throw explained.reason === 'card_looks_spent' ? cardLooksSpent() : new Refusal(explained.reason);
    return explained.value;
  });
}
