import type { CorrectionField, NextStep, ServiceKey } from '@yika/contract';
import { servicesOfActs } from '@yika/contract/reasons';

type Act = Extract<NextStep, { kind: 'button' }>['act'];
type ServiceAct = keyof typeof servicesOfActs;

/** Where the product does each next step; null: on the page where one is, once more. */
export function pageOfAct(act: Act): string | null {
  if (asksService(act)) return pageOfService(servicesOfActs[act]);
  switch (act) {
    case 'sign_in': return '/sign-in';
    case 'claim_again':
    case 'reset_pin':
    case 'get_counter_code': return '/claim';
    case 'undo_loss':
    case 'report_loss':
    case 'authorise_during_loss': return '/loss';
    case 'give_card_number': return '/card-number';
    case 'show_code':
    case 'renew_code':
    case 'use_offline_code': return '/code/';
    case 'see_contributions': return '/insurance';
    case 'see_account': return '/account';
    case 'see_accesses': return '/accesses';
    case 'correct_clock':
    case 'try_again': return null;
  }
}

/** What of their record an act would have corrected, for the page that asks for it. */
export function fieldOfAct(act: Act): { readonly field?: CorrectionField } {
  switch (act) {
    case 'correct_phone': return { field: 'phone' };
    case 'correct_photo': return { field: 'photo' };
    case 'correct_name': return { field: 'name' };
    default: return {};
  }
}

export function pageOfService(service: ServiceKey): string {
  return `/services/${service}`;
}

function asksService(act: Act): act is ServiceAct {
  return act in servicesOfActs;
}
