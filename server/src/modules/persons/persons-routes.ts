import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { findPerson } from './find-person.ts';
import type { PersonPorts } from './look.ts';
import { refusedLook } from './look-budgets.ts';
import { unmaskPerson } from './unmask-person.ts';

export type { PersonPorts } from './look.ts';

export function registerPersons(app: FastifyInstance, door: Door, ports: PersonPorts): void {
  register(app, { door, route: contract.findPerson }, async ({ caller, body, language, reference }) => {
    const found = await door.inTransaction((world) => findPerson(world, ports, caller, { ...body, language, reference }));
    // Thrown after the commit: the refused look stays on record, and counts.
    if (!found.allowed) throw refusedLook(found.reason);
    return found.value;
  });
  register(app, { door, route: contract.unmaskPerson }, async ({ caller, body, reference }) => {
    const seen = await door.inTransaction((world) => unmaskPerson(world, caller, { ...body, reference }));
    if (!seen.allowed) throw refusedLook(seen.reason);
    return seen.value;
  });
}
