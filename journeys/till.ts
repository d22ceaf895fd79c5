import type { ExplanationView, VerificationView } from '@yika/contract';
import { mustSucceed, newClient, type Answer, type Client, type ClientWish } from './client.ts';
import type { Product } from './product.ts';

/** A counter without its page. */
export interface Till {
  readonly client: Client;
  readonly key: string;
  readonly verify: (code: string, wish: { readonly purpose: 'identity' | 'payment'; readonly amountFen?: number }) => Promise<VerificationView>;
  /** Every reason of a check made here, by its reference. */
  readonly explain: (about: { readonly reference: string; readonly amountFen?: number } | { readonly card: CardInHand }) => Promise<ExplanationView>;
  /** A claimant shows eight digits: whom the clerk sees, and that it is the person. */
  readonly proveClaimant: (code: string) => Promise<void>;
  readonly reportDamage: (body: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

export interface CardInHand {
  readonly identityNumber: string;
  readonly cardNumber: string;
}

/** Enrols a till in one click, as the demonstration does. */
export async function openTill(product: Product, servicePointId: string, wish: ClientWish = {}): Promise<Till> {
  const enrolled = await mustSucceed(newClient(product, wish).post('/demo/terminals', { servicePointId }), `a till at ${servicePointId}`);
  const key = String(enrolled['terminalKey']);
  const client = newClient(product, { ...wish, terminalKey: key });
  return {
    client, key,
    verify: async (code, { purpose, amountFen }) =>
      (await mustSucceed(client.post('/api/counter/verifications', { code, purpose, ...(amountFen !== undefined && { amountFen }) }), `a check of ${purpose}`)) as unknown as VerificationView,
    explain: async (about) => {
      const { identityNumber, cardNumber } = 'card' in about ? about.card : { identityNumber: '', cardNumber: '' };
      const asked = 'card' in about ? client.post('/api/counter/card-explanations', { identityNumber, cardNumber }) : client.post('/api/counter/explanations', about);
      return (await mustSucceed(asked, 'an explanation at the counter')) as unknown as ExplanationView;
    },
    proveClaimant: async (code) => {
      await mustSucceed(client.post('/api/counter/claims', { code }), 'a look at the claimant');
      await mustSucceed(client.post('/api/counter/claims/confirm', { code, documentSeen: true, personMatches: true }), 'the clerk’s word');
    },
    reportDamage: (body) => client.post('/api/counter/damage-reports', body),
  };
}
