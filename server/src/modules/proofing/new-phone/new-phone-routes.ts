import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { SendTextMessage } from '../phone-codes/phone-code.ts';
import { checkNewPhoneCode, sendNewPhoneCode } from './new-phone.ts';

/** Proving that one has the phone that the registry is to hold. */
export function registerNewPhone(app: FastifyInstance, door: Door, { sendTextMessage }: { readonly sendTextMessage: SendTextMessage }): void {
  const { inTransaction } = door;
  register(app, { door, route: contract.sendNewPhoneCode }, ({ caller, body, addressHash, language, reference }) =>
    sendNewPhoneCode({ inTransaction, sendTextMessage }, caller, { ...body, addressHash, language, reference }));
  register(app, { door, route: contract.checkNewPhoneCode }, async ({ caller, body, reference }) => {
    const checked = await inTransaction((world) => checkNewPhoneCode(world, caller, { ...body, reference }));
    if (checked instanceof Refusal) throw checked;
    return checked;
  });
}
