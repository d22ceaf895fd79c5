import { ServicePointClosingProposal, ServicePointProposal } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import type { Transaction } from '../../../platform/database.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { findArea } from '../../regions/index.ts';
import { addServicePoint, closeServicePoint, findServicePoint, isServicePointClosed, type ServicePoint } from '../../staff/index.ts';
import type { ApprovableChange } from '../approvable-change.ts';
import type { Fields } from '../rules/index.ts';

type Proposal = Static<typeof ServicePointProposal>;
type Closing = Static<typeof ServicePointClosingProposal>;

const shared = { policy: 'approval_of_service_points', makers: ['officer', 'clerk_supervisor'], decider: 'approver' } as const;

/** A new place, one that is changed, or one that is open again. It stays in its region: what was approved there is not moved elsewhere. */
export const servicePoint: ApprovableChange<Proposal> = {
  kind: 'service_point', ...shared,
  read: (sent) => (Value.Check(ServicePointProposal, sent) ? sent : null),
  subjectOf: async ({ database }, { servicePointId, regionCode }) => {
    if (!findArea(regionCode)) return deny('region_unknown');
    const place = await findServicePoint(database, asId(servicePointId));
    if (place && place.regionCode !== regionCode) return deny('service_point_elsewhere');
    return allow({ subject: servicePointId, areaCode: asId(regionCode), ...(place && { servicePointId: place.servicePointId }) });
  },
  describe: async ({ database }, proposal) => ({ before: await fieldsToday(database, proposal.servicePointId), after: fieldsOf(placeOf(proposal), true) }),
  recheck: async () => null,
  apply: async (world, proposal, { caller, approvalId }) => {
    await addServicePoint(world, caller, { ...placeOf(proposal), approvalId });
  },
};

/** For good, as far as its terminals go: all of them are revoked with it. */
export const servicePointClosing: ApprovableChange<Closing> = {
  kind: 'service_point_closing', ...shared,
  read: (sent) => (Value.Check(ServicePointClosingProposal, sent) ? sent : null),
  subjectOf: async ({ database }, { servicePointId }) => {
    const place = await findServicePoint(database, asId(servicePointId));
    return place ? allow({ subject: servicePointId, areaCode: place.regionCode, servicePointId: place.servicePointId }) : deny('service_point_unknown');
  },
  describe: async ({ database }, { servicePointId }) => {
    const before = await fieldsToday(database, servicePointId);
    return { before, after: { ...before, open: false } };
  },
  recheck: async ({ database }, { servicePointId }) => ((await isServicePointClosed(database, asId(servicePointId))) ? 'service_point_unknown' : null),
  apply: async (world, { servicePointId }, { caller, approvalId }) => {
    await closeServicePoint(world, caller, { servicePointId: asId(servicePointId), approvalId });
  },
};

async function fieldsToday(database: Transaction, servicePointId: string): Promise<Fields | null> {
  const place = await findServicePoint(database, asId(servicePointId));
  return place && fieldsOf(place, !(await isServicePointClosed(database, place.servicePointId)));
}

function fieldsOf({ regionCode, institutionCode, isAgency, purposes, phone, name, address, hours }: ServicePoint, open: boolean): Fields {
  return {
    regionCode, institutionCode, isAgency, purposes: [...purposes].sort(), phone, open,
    nameEs: name.es, nameZh: name['zh-CN'], nameEn: name.en, addressEs: address.es, addressZh: address['zh-CN'], addressEn: address.en, hoursEs: hours.es, hoursZh: hours['zh-CN'], hoursEn: hours.en,
  };
}

function placeOf({ servicePointId, regionCode, ...place }: Proposal): ServicePoint {
  return { ...place, servicePointId: asId(servicePointId), regionCode: asId(regionCode) };
}
