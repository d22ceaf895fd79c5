import type { Caller, StaffRole } from '../../../platform/values/caller.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import { covers, type RegionCode } from '../../regions/rules/index.ts';
import { mayAt } from '../../staff/rules/index.ts';

/** `no_heartbeat`: its system fell silent. `declared`: somebody said so. */
export type OutageKind = 'no_heartbeat' | 'declared';

/** One service point, or a region with everything below it. */
export type OutagePlace =
  | { readonly servicePointId: Id<'ServicePoint'>; readonly regionCode: RegionCode | null }
  | { readonly servicePointId: null; readonly regionCode: RegionCode };

export type Outage = OutagePlace & {
  readonly outageId: Id<'Outage'>;
  readonly kind: OutageKind;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  /** What kind of caller it was; who it was stands in the audit. */
  readonly openedBy: Caller['kind'];
  readonly closedAt: number | null;
};

/** Whom somebody asks about: a service point, or all of a region. */
export interface Concern {
  readonly servicePointId?: Id<'ServicePoint'>;
  readonly regionCode?: RegionCode;
}

/** Where a service point belongs that is in no list of ours. */
const NATION: RegionCode = asId('000000');

/** An outage of the place itself or of a region around it; and for a region any within it. */
export function concerns(outage: Outage, where: Concern): boolean {
  if (reaches(outage, where)) return true;
  return where.servicePointId === undefined && where.regionCode !== undefined && covers(where.regionCode, outage.regionCode ?? NATION);
}

/** All of what was asked about is down: the place itself, or a region around it. One hospital of a region is not the region. */
export function reaches(outage: Outage, { servicePointId, regionCode }: Concern): boolean {
  if (outage.servicePointId !== null) return outage.servicePointId === servicePointId;
  return regionCode !== undefined && covers(outage.regionCode, regionCode);
}

/** Who says of a counter in their charge that it is down, or works again. */
const inCharge: readonly StaffRole[] = ['officer', 'clerk_supervisor'];

/**
 * A terminal speaks for its own service point, staff for the counters in their charge, an operator for any place. Silence is noticed in
 * the service point's own name.
 */
export function maySpeakFor(caller: Caller, place: OutagePlace): boolean {
  switch (caller.kind) {
    case 'stranger':
    case 'holder':
    case 'app':
    case 'neighbour':
      return false;
    case 'terminal':
    case 'service_point':
      return caller.servicePointId === place.servicePointId;
    case 'staff': {
      const { servicePointId, regionCode } = place;
      return servicePointId !== null && regionCode !== null && inCharge.some((role) => mayAt(caller.grants, role, { areaCode: regionCode, servicePointId }));
    }
    case 'operator':
      return true;
  }
}
