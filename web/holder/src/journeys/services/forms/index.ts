import type { ServiceKey } from '@yika/contract';
import { forgetShowing } from '../../../device/showing.ts';
import type { Forms, ServiceForm } from './form.ts';
import { CardEnablingForm } from './CardEnablingForm.tsx';
import { CardUnlockForm } from './CardUnlockForm.tsx';
import { CounterFaultForm } from './CounterFaultForm.tsx';
import { CorrectionForm } from './correction/CorrectionForm.tsx';
import { FormalLossForm } from './FormalLossForm.tsx';
import { QualificationForm } from './QualificationForm.tsx';
import { SkillForm } from './SkillForm.tsx';
import { TrainingVoucherForm } from './TrainingVoucherForm.tsx';
import { UnemploymentForm } from './UnemploymentForm.tsx';

const forms: Forms = {
  temporary_loss: null,
  // Codes that were made before stop with the card.
  formal_loss: { Form: FormalLossForm, asked: forgetShowing },
  card_enabling: { Form: CardEnablingForm },
  card_unlock: { Form: CardUnlockForm },
  unemployment_registration: { Form: UnemploymentForm },
  skill_certificate: { Form: SkillForm },
  training_voucher: { Form: TrainingVoucherForm },
  benefit_qualification: { Form: QualificationForm },
  counter_fault: { Form: CounterFaultForm },
  data_correction: { Form: CorrectionForm },
  // Begun at the look that it is about.
  disputed_look: null,
};

/** A form with any of their contents: it is asked for under the service whose form it is, so that the two always belong together. */
export function formOf(service: ServiceKey): ServiceForm<ServiceKey> | null {
  return forms[service] as unknown as ServiceForm<ServiceKey> | null;
}
