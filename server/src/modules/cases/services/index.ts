import type { TellAboveCards } from '../../cards/index.ts';
import type { Services } from '../service.ts';
import { benefitQualification } from './benefit-qualification.ts';
import { cardEnabling } from './card-enabling.ts';
import { cardUnlock } from './card-unlock.ts';
import { counterFault } from './counter-fault.ts';
import { dataCorrection } from './data-correction.ts';
import { disputedLook } from './disputed-look.ts';
import { formalLoss } from './formal-loss.ts';
import { skillCertificate } from './skill-certificate.ts';
import { temporaryLoss } from './temporary-loss.ts';
import { trainingVoucher } from './training-voucher.ts';
import { unemploymentRegistration } from './unemployment-registration.ts';

/** What services need of rooms above, or of neighbours. */
export interface ServicePorts {
  readonly tellAboveCards: TellAboveCards;
}

export function servicesOf({ tellAboveCards }: ServicePorts): Services {
  return {
    temporary_loss: temporaryLoss,
    formal_loss: formalLoss(tellAboveCards),
    card_enabling: cardEnabling(tellAboveCards),
    card_unlock: cardUnlock(tellAboveCards),
    unemployment_registration: unemploymentRegistration,
    training_voucher: trainingVoucher,
    skill_certificate: skillCertificate,
    benefit_qualification: benefitQualification,
    counter_fault: counterFault,
    data_correction: dataCorrection,
    disputed_look: disputedLook,
  };
}
