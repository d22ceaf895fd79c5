import { launchClient, LaunchRefused, type Launched, type LaunchPerson, type LaunchResult } from '@yika/launch-client';
import type { Customer } from './customers.ts';
import type { BankBehaviour } from './faults.ts';
import { BANK_APP, CLOSED_APP } from './kept-bank.ts';
import { sendWrongLaunch, type BankParts } from './wrong-launch.ts';

export interface Wish {
  readonly behaviour: BankBehaviour;
  /** Null: the bank hands over nothing. */
  readonly customer: Customer | null;
  readonly customers: readonly Customer[];
}

/** The bank's server: with the client package, and beside it where something is to go wrong. Everything throws LaunchRefused. */
export function bankServer(parts: BankParts) {
  const { yika, kid, privateKey, returnAddress } = parts;
  const clientOf = (appId: string) => launchClient({ yika, appId, kid, privateKey, returnAddress, scopes: ['sign_in', 'prefill', 'level'] });
  const [client, closed] = [clientOf(BANK_APP), clientOf(CLOSED_APP)];

  return {
    launch: async ({ behaviour, customer, customers }: Wish): Promise<Launched & { readonly url: string }> => {
      switch (behaviour) {
        case 'well':
        case 'code_used':
          return client.launch(personOf(customer));
        case 'closed':
          return closed.launch(personOf(customer));
        case 'person_foreign':
          return client.launch(personOf(customers.find(({ id }) => id !== customer?.id) ?? null));
        case 'address_used': {
          const launched = await client.launch(personOf(customer));
          await fetch(launched.url, { redirect: 'manual', signal: AbortSignal.timeout(5000) }).catch(() => null);
          return launched;
        }
        case 'expired':
        case 'audience_wrong':
        case 'key_foreign':
        case 'signature_stripped':
        case 'nonce_used':
        case 'fields_unreadable':
        case 'scope_too_wide':
        case 'return_address_foreign':
          return sendWrongLaunch(behaviour, parts);
      }
    },
    readResult: async (query: URLSearchParams, { behaviour, launched }: { readonly behaviour: BankBehaviour; readonly launched: Launched | null }): Promise<LaunchResult> => {
      const result = await client.readResult(query, launched ?? undefined);
      return behaviour === 'code_used' && result.outcome === 'signed_in' ? client.readResult(query, launched ?? undefined) : result;
    },
  };
}

export function refusalOf(error: unknown): { readonly code: string; readonly reference: string | null } {
  if (error instanceof LaunchRefused) return error;
  throw error;
}

function personOf(customer: Customer | null): LaunchPerson | undefined {
  return customer === null ? undefined : { identityNumber: customer.identityNumber, name: customer.name };
}
