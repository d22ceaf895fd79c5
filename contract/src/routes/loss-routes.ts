import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, CardStatus, Instant, SixDigits, Uuid } from '../values.ts';

const tag = 'Loss';

export const CardView = Type.Object({ cardId: Uuid, status: CardStatus, lossLapsesOn: Type.Union([CalendarDay, Type.Null()]) });
export type CardView = Static<typeof CardView>;
const params = Type.Object({ cardId: Uuid });

export const reportTemporaryLoss = route({
  operationId: 'reportTemporaryLoss', method: 'POST', url: '/api/cards/:cardId/temporary-loss', tag, who: ['holder'], idempotent: true,
  summary: 'Report my card lost: payment stops at once everywhere', params, reply: CardView,
  refusals: ['sign_in_needed', 'not_permitted', 'card_sealed', 'card_formally_lost', 'card_locked', 'loss_already_reported', 'card_cancelled'],
});

export const undoTemporaryLoss = route({
  operationId: 'undoTemporaryLoss', method: 'POST', url: '/api/cards/:cardId/temporary-loss/undo', tag, who: ['holder'],
  summary: 'I found it: lift the loss report, with the PIN', params, body: Type.Object({ pin: SixDigits }), reply: CardView,
  refusals: ['sign_in_needed', 'not_permitted', 'pin_wrong', 'pin_paused', 'pin_service_busy', 'device_must_prove_again', 'card_not_lost', 'card_formally_lost'],
});

/** The same answer whoever asks and whatever fits: the code, if any, goes to the registry's phone. */
export const askLossReport = route({
  operationId: 'askLossReport', method: 'POST', url: '/api/loss-reports', tag, who: ['stranger', 'holder'],
  summary: 'Report a loss without signing in, step one: name and identity number; a code goes to the registered phone if they fit',
  body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }), identityNumber: Type.String({ minLength: 1, maxLength: 40 }) }),
  reply: Type.Object({ attempt: Uuid, expiresAt: Instant }), refusals: ['identity_number_malformed', 'name_malformed', 'claim_tries_spent'],
});

export const confirmLossReport = route({
  operationId: 'confirmLossReport', method: 'POST', url: '/api/loss-reports/confirm', tag, who: ['stranger', 'holder'],
  summary: 'Report a loss without signing in, step two: the phone code', body: Type.Object({ attempt: Uuid, code: SixDigits }),
  reply: CardView, refusals: ['phone_code_wrong', 'phone_code_expired', 'phone_codes_spent', 'card_sealed', 'card_formally_lost', 'card_locked', 'loss_already_reported', 'card_cancelled', 'no_card_in_use'],
});
