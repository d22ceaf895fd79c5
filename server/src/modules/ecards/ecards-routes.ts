import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import { authoriseDuringLoss, type TellAboveECards } from './authorise-during-loss.ts';
import { changePin } from './change-pin.ts';
import { endDevice, viewDevices } from './end-device.ts';
import { giveCardNumber } from './give-card-number.ts';
import type { PinHasher } from './pin/pin-pool.ts';
import { withPin } from './pin/with-pin.ts';
import { revealECard } from './reveal-ecard.ts';
import { viewECard, type ViewParts } from './view-ecard.ts';

export interface ECardPorts extends ViewParts {
  readonly hasher: PinHasher;
  readonly tellAbove: TellAboveECards;
}

export function registerECards(app: FastifyInstance, door: Door, ports: ECardPorts): void {
  const { inTransaction } = door;
  const pin = { inTransaction, hasher: ports.hasher };

  register(app, { door, route: contract.getECard }, ({ caller, language, reference }) =>
    inTransaction((world) => viewECard(world, ports, { caller, language, reference })),
  );

  register(app, { door, route: contract.revealECard }, ({ caller, reference }) => inTransaction((world) => revealECard(world, { caller, reference })));

  register(app, { door, route: contract.giveCardNumber }, async ({ caller, body, reference }) => {
    const given = await inTransaction((world) => giveCardNumber(world, { caller, cardNumber: body.cardNumber, reference }));
    if (given instanceof Refusal) throw given;
    return { level: given };
  });

  register(app, { door, route: contract.authoriseDuringLoss }, async ({ caller, body, reference }) => {
    const { holderId, deviceNo } = caller;
    await withPin(pin, { caller, holderId, deviceNo, pin: body.pin, reference }, {
      whenRight: (world) => authoriseDuringLoss({ ...world, tellAbove: ports.tellAbove }, { caller, allow: body.allow, reference }),
    });
    return undefined;
  });

  register(app, { door, route: contract.changePin }, async ({ caller, body, reference }) => {
    await changePin(pin, { caller, ...body, reference });
    return undefined;
  });

  register(app, { door, route: contract.listDevices }, ({ caller }) => inTransaction(async (world) => ({ devices: await viewDevices(world, caller) })));

  const end = onceEach<typeof contract.endDevice>(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, params }) => {
      await endDevice(world, caller, params.deviceNo);
      return { resultId: String(params.deviceNo), reply: { devices: await viewDevices(world, caller) } };
    },
    rebuild: async (world, _, { caller }) => ({ devices: await viewDevices(world, caller) }),
  });
  register(app, { door, route: contract.endDevice }, async (arrived) => {
    const reply = await end(arrived);
    if (arrived.params.deviceNo === arrived.caller.deviceNo) for (const name of ['yika_holder', 'yika_device'] as const) arrived.cookies.clear(name);
    return reply;
  });
}
