import { Type, type Static } from 'typebox';
import { benefitServices } from './benefit-services.ts';
import { cardServices } from './card-services.ts';
import { helpServices } from './help-services.ts';
import { dataServices } from './data-services.ts';
import type { ServiceWords } from './service-words.ts';
import { workServices } from './work-services.ts';

/** What a holder can have done. A closed list; whether a region offers it, how long it takes and what it costs are dated policy rows. */
export const ServiceKey = Type.Enum([
  'temporary_loss',
  'formal_loss',
  'card_enabling',
  'card_unlock',
  'unemployment_registration',
  'training_voucher',
  'skill_certificate',
  'benefit_qualification',
  'counter_fault',
  'data_correction',
  'disputed_look',
]);
export type ServiceKey = Static<typeof ServiceKey>;

export const services: Readonly<Record<ServiceKey, ServiceWords>> = {
  ...cardServices,
  ...workServices,
  ...benefitServices,
  ...helpServices,
  ...dataServices,
};
