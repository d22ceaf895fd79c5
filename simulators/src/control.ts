import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NeighbourRefusal } from './simulator-app.ts';

/** How a neighbour misbehaves at the moment. Kept in memory only: after a start it is well. */
export interface FaultSwitch<Faults> {
  current: Faults;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * `GET` and `PUT /control/faults`, from this machine only. A `PUT` says the whole: what it leaves out is as when well.
 * The host name is checked too, or a foreign page could reach in by pointing its own name at 127.0.0.1.
 */
export function registerFaultControl<Faults extends object>(
  app: FastifyInstance,
  { faults, well, schema }: { readonly faults: FaultSwitch<Faults>; readonly well: Faults; readonly schema: object },
): void {
  app.get('/control/faults', { onRequest: fromThisMachineOnly }, () => faults.current);
  app.put('/control/faults', { onRequest: fromThisMachineOnly, schema: { body: schema } }, (request) => {
    faults.current = { ...well, ...(request.body as Partial<Faults>) };
    return faults.current;
  });
}

/** For every address that only a tester at this machine should reach. */
export async function fromThisMachineOnly(request: FastifyRequest): Promise<void> {
  if (!LOOPBACK.has(request.ip) || !LOCAL_NAMES.has(request.hostname)) throw new NeighbourRefusal(403, 'loopback_only');
}
