import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { register, type Door } from '../../platform/http/door.ts';
import type { TellAboveCards } from '../cards/index.ts';
import { browserHashOf } from './claims/claim-cookie.ts';
import { askCodeByName, type CodeByNameParts } from './phone-codes/code-by-name.ts';
import { confirmLossReport } from './confirm-loss-report.ts';

export interface LossReportPorts extends Pick<CodeByNameParts, 'sendTextMessage' | 'afterReply'> {
  readonly lookup: KeyRing['lookup'];
  readonly tellAboveCards: TellAboveCards;
}

/** Reporting a loss without signing in: the phone is often lost with the card, but its number can be moved to another. */
export function registerLossReports(app: FastifyInstance, door: Door, ports: LossReportPorts): void {
  const parts = { inTransaction: door.inTransaction, sendTextMessage: ports.sendTextMessage, afterReply: ports.afterReply };

  register(app, { door, route: contract.askLossReport }, ({ body, cookies, addressHash, language, reference }) =>
    askCodeByName(parts, {
      use: 'loss_report', typed: body, trier: { browserHash: browserHashOf(ports.lookup, cookies.get('yika_claim')), addressHash }, language, reference,
    }),
  );

  register(app, { door, route: contract.confirmLossReport }, async ({ body, reference }) => {
    const { cardId, status, lossLapsesOn } = await confirmLossReport({ inTransaction: door.inTransaction, tellAboveCards: ports.tellAboveCards }, { ...body, reference });
    return { cardId, status, lossLapsesOn };
  });
}
