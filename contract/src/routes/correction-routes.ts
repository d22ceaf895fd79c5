import { Type } from 'typebox';
import { route } from '../route.ts';
import { CorrectionField } from '../services/correction-words.ts';
import { Instant, Maybe, SixDigits } from '../values.ts';

const tag = 'Services';
/** As people type it. */
const TypedPhone = Type.String({ minLength: 1, maxLength: 30 });

export const sendNewPhoneCode = route({
  operationId: 'sendNewPhoneCode', method: 'POST', url: '/api/new-phone/code', tag, who: ['holder'],
  summary: 'A code to a number that the registry is to hold from now on: whoever asks for it has that phone', body: Type.Object({ phone: TypedPhone }),
  reply: Type.Object({ resendAt: Instant, expiresAt: Instant }),
  refusals: ['sign_in_needed', 'new_phone_malformed', 'correction_same_value', 'phone_code_too_soon', 'phone_codes_spent', 'sms_unavailable'],
});

export const checkNewPhoneCode = route({
  operationId: 'checkNewPhoneCode', method: 'POST', url: '/api/new-phone/code/check', tag, who: ['holder'],
  summary: 'The code that was read there; until then the correction of the phone can be asked for', body: Type.Object({ phone: TypedPhone, code: SixDigits }),
  reply: Type.Object({ provedUntil: Instant }),
  refusals: ['sign_in_needed', 'new_phone_malformed', 'phone_code_wrong', 'phone_code_expired', 'phone_codes_spent'],
});

export const listCorrections = route({
  operationId: 'listCorrections', method: 'GET', url: '/api/corrections', tag, who: ['holder'],
  summary: 'What the registry holds of me that I can have corrected, and what is under way',
  reply: Type.Object({
    fields: Type.Array(Type.Object({
      field: CorrectionField,
      /** A phone or a name masked, a photo as a data: URL; null: nothing is held. */
      held: Maybe(Type.String()),
      /** Whether the region corrects it on the phone. */
      offered: Type.Boolean(), openCaseNumber: Maybe(Type.String()),
    })),
  }),
  refusals: ['sign_in_needed'],
});
