import type { Page } from 'playwright-core';
import { openDesk } from './case-desk.ts';
import type { Product } from './product.ts';

/** What the journey of work does by its pages: asked for on this phone, and granted by the desk of Beijing. */
export async function registerUnemployed(phone: Page, product: Product): Promise<void> {
  const caseNumber = await phone.evaluate(async () => {
    const reply = await fetch('/api/cases', {
      method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ service: 'unemployment_registration', content: { leftOn: '2026-10-31', leaving: 'company_closed' } }),
    });
    return ((await reply.json()) as { caseNumber: string }).caseNumber;
  });
  const desk = await openDesk(product, { staffNumber: 'A-0101', caseNumber });
  await desk.claim();
  await desk.grant();
}
