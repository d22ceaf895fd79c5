import { forgetShowing } from '../../../device/showing.ts';
import type { Forms } from './form.ts';
import { FormalLossForm } from './FormalLossForm.tsx';

export const forms: Forms = {
  // Codes that were made before stop with the card.
  formal_loss: { Form: FormalLossForm, asked: forgetShowing },
};
