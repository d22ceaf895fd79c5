import { cardNumberProgress } from '@yika/contract/numbers';
import type { LiveCheck } from '@yika/kit';

export function checkCardNumber(value: string, faults: { readonly check: string; readonly signs: string }): LiveCheck {
  const { complete, wrongCheckCharacter, reason } = cardNumberProgress(value);
  if (complete) return { state: 'good' };
  if (wrongCheckCharacter) return { state: 'bad', error: faults.check };
  return reason === undefined ? { state: 'typing' } : { state: 'bad', error: faults.signs };
}
