import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { arrivalOf, findStaffByNumber, openStaff, startStaffSession, viewAgenciesOf, viewGrantsOf, viewMe } from '../modules/staff/index.ts';
import { register, type Door } from '../platform/http/door.ts';
import { Refusal } from '../platform/refusal.ts';
import { demoStaff } from './demo-staff.ts';

/** The console without a passkey, for the invented staff and nobody else. In production nobody calls this. */
export function registerDemoStaff(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listDemoStaff }, () =>
    door.inTransaction(async (world) => {
      const rows = await Promise.all(demoStaff.map(({ staffNumber }) => findStaffByNumber(world.database, staffNumber)));
      const known = rows.filter((row) => row !== null).map((row) => openStaff(world.sealer, row));
      const agencies = await viewAgenciesOf(world, known.map(({ agencyId }) => agencyId));
      const grants = await viewGrantsOf(world, known.map(({ staffId }) => staffId));
      return known.flatMap(({ staffId, staffNumber, name, agencyId }) => {
        const agency = agencies.get(agencyId);
        return agency ? [{ staffNumber, name, agencyName: agency.name, grants: grants.get(staffId) ?? [] }] : [];
      });
    }));

  register(app, { door, route: contract.signInAsDemoStaff }, async ({ body, cookies, ...request }) => {
    const { session, me } = await door.inTransaction(async (world) => {
      const row = demoStaff.some(({ staffNumber }) => staffNumber === body.staffNumber) ? await findStaffByNumber(world.database, body.staffNumber) : null;
      if (row?.state !== 'active') throw new Refusal('staff_not_found');
      const opened = await startStaffSession(world, row.staffId, { way: 'demo', arrival: arrivalOf(request) });
      return { session: opened, me: await viewMe(world, opened.caller) };
    });
    cookies.set('yika_staff', session.secret, session.lastsSeconds);
    return me;
  });
}
