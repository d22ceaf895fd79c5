import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { readConsents } from './list-consents.ts';
import { readPolicy } from './privacy-policy.ts';
import { withdrawConsent, type TellAboveConsents } from './withdraw-consent.ts';

export interface ConsentPorts {
  readonly tellAbove: TellAboveConsents;
}

export function registerConsents(app: FastifyInstance, door: Door, ports: ConsentPorts): void {
  register(app, { door, route: contract.getPrivacyPolicy }, ({ language }) => door.inTransaction((world) => readPolicy(world, language)));

  register(app, { door, route: contract.listConsents }, ({ caller, language }) =>
    door.inTransaction((world) => readConsents(world, caller.holderId, language)),
  );

  const withdraw = onceEach<typeof contract.withdrawConsent>(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, params }) => {
      await withdrawConsent({ ...world, tellAbove: ports.tellAbove }, caller, params.purpose);
      return { resultId: params.purpose, reply: {} };
    },
    rebuild: async () => ({}),
  });
  register(app, { door, route: contract.withdrawConsent }, async (arrived) => {
    const reply = await withdraw(arrived);
    // Nothing in this browser opens anything any more; what it still holds would only puzzle.
    if (arrived.params.purpose === 'privacy_policy') for (const name of ['yika_holder', 'yika_device', 'yika_claim'] as const) arrived.cookies.clear(name);
    return reply;
  });
}
