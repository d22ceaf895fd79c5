import type { Prepare } from './requests.ts';

/** Of work: nobody there is registered, has a voucher, or holds a skill. */
export function workRequests(): Record<string, Prepare> {
  const body = { voucherNumber: 'K7Q2M-9R4TX' };
  return {
    getWork: async () => ({}),
    endUnemployment: async () => ({}),
    getSkills: async () => ({}),
    getTraining: async () => ({}),
    returnVoucher: async () => ({ params: body }),
    lookAtVoucher: async () => ({ body }),
    redeemVoucher: async () => ({ body: { ...body, seenInPerson: true } }),
  };
}
