import type { CaseReason } from '@yika/contract';
import { mustSucceed, newClient } from './client.ts';
import type { Product } from './product.ts';

/** Somebody of the desk without the desk's pages: what they do to one case. */
export interface CaseDesk {
  readonly claim: () => Promise<unknown>;
  readonly ask: (words: string) => Promise<unknown>;
  readonly grant: () => Promise<unknown>;
  /** As the second officer, with what the first proposed. */
  readonly agree: () => Promise<unknown>;
  readonly refuse: (reason: CaseReason, words: string) => Promise<unknown>;
}

/** One of the invented staff, with this case before them. */
export async function openDesk(product: Product, { staffNumber, caseNumber }: { readonly staffNumber: string; readonly caseNumber: string }): Promise<CaseDesk> {
  const client = newClient(product, { language: 'es' });
  await mustSucceed(client.post('/demo/staff/sign-in', { staffNumber }), `${staffNumber} comes in`);
  const act = (name: string, body?: unknown): Promise<unknown> => mustSucceed(client.post(`/api/console/cases/${caseNumber}/${name}`, body), `${staffNumber}: ${name}`);
  return {
    claim: () => act('claim'),
    ask: (words) => act('question', { words }),
    agree: () => act('confirmation', { agree: true }),
    grant: () => act('decision', { outcome: 'granted' }),
    refuse: (reason, words) => act('decision', { outcome: 'refused', reason, words }),
  };
}
