import type { ServiceKey } from '@yika/contract';
import { forgetShowing } from '../../../device/showing.ts';
import type { Forms, ServiceForm } from './form.ts';
import { FormalLossForm } from './FormalLossForm.tsx';

const forms: Forms = {
  // Codes that were made before stop with the card.
  formal_loss: { Form: FormalLossForm, asked: forgetShowing },
};

/** A form with any of their contents: it is asked for under the service whose form it is, so that the two always belong together. */
export function formOf(service: ServiceKey): ServiceForm<ServiceKey> | null {
  return forms[service] as unknown as ServiceForm<ServiceKey> | null;
}
