import { services } from '@yika/contract';
import { acts } from '@yika/contract/reasons';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOfAct, pageOfService } from './page-of-act.ts';

const router = readFileSync(new URL('./router.tsx', import.meta.url), 'utf8');
const pages = new Set(['/code/', ...Object.keys(services).map((service) => `/services/${service}`), ...[...router.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '')]);

test('every button of a next step leads to a page that there is, or does it on the page where one stands', () => {
  const buttons = (Object.keys(acts) as (keyof typeof acts)[]).map((act) => ({ act, page: pageOfAct(act) }));
  expect(buttons.filter(({ page }) => page !== null && !pages.has(page))).toEqual([]);
  expect(buttons.filter(({ page }) => page === null).map(({ act }) => act)).toEqual(['correct_clock', 'try_again']);
});

test('what a service has of its own is a page that there is', () => {
  const elsewhere = Object.values(services).flatMap(({ page }) => page ?? []);
  expect(elsewhere.filter((page) => !pages.has(page))).toEqual([]);
  expect(pageOfAct('report_formal_loss')).toBe(pageOfService('formal_loss'));
});
