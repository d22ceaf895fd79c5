import { Type } from 'typebox';
import { ExplanationView } from '../reason-view.ts';
import { route } from '../route.ts';
import { Fen, Instant, SixDigits, Uuid } from '../values.ts';

const tag = 'Why';
const situation = Type.Enum(['sign_in', 'use']);

export const explainFailure = route({
  operationId: 'explainFailure', method: 'POST', url: '/api/explanations', tag, who: ['stranger', 'holder'],
  summary: 'Why does it not work, and what now? A stranger learns general causes and open outages; a signed-in holder every reason',
  body: Type.Object({ situation, reference: Type.Optional(Type.String({ maxLength: 40 })), amountFen: Type.Optional(Fen), phoneClock: Type.Optional(Instant) }),
  reply: ExplanationView, refusals: [],
});

/** The same answer whoever asks and whatever fits. */
export const askExplanation = route({
  operationId: 'askExplanation', method: 'POST', url: '/api/explanations/phone-code', tag, who: ['stranger', 'holder'],
  summary: 'To learn the state of card and e-card without signing in: a code goes to the registered phone if name and number fit',
  body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }), identityNumber: Type.String({ minLength: 1, maxLength: 40 }) }),
  reply: Type.Object({ attempt: Uuid, expiresAt: Instant }), refusals: ['identity_number_malformed', 'name_malformed', 'claim_tries_spent'],
});

export const explainAfterPhoneCode = route({
  operationId: 'explainAfterPhoneCode', method: 'POST', url: '/api/explanations/phone-code/check', tag, who: ['stranger', 'holder'],
  summary: 'The state of card and e-card, after the phone code', body: Type.Object({ attempt: Uuid, code: SixDigits, situation }),
  reply: ExplanationView, refusals: ['phone_code_wrong', 'phone_code_expired', 'phone_codes_spent'],
});

export const explainAtCounter = route({
  operationId: 'explainAtCounter', method: 'POST', url: '/api/counter/explanations', tag, who: ['terminal'],
  summary: 'All reasons of a check made at this institution, by its reference',
  body: Type.Object({ reference: Type.String({ maxLength: 40 }), amountFen: Type.Optional(Fen) }), reply: ExplanationView, refusals: ['terminal_needed', 'not_permitted'],
});

/** For whoever has no e-card that could show a code: the clerk reads both numbers off the card in hand. */
export const explainCardAtCounter = route({
  operationId: 'explainCardAtCounter', method: 'POST', url: '/api/counter/card-explanations', tag, who: ['terminal'],
  summary: 'All reasons of a physical card in hand, by the two numbers on it; what the terminal’s licence lets it know',
  body: Type.Object({ identityNumber: Type.String({ maxLength: 40 }), cardNumber: Type.String({ maxLength: 20 }), amountFen: Type.Optional(Fen) }), reply: ExplanationView,
  refusals: ['terminal_needed', 'terminal_revoked', 'card_not_found_here', 'card_looks_spent'],
});
