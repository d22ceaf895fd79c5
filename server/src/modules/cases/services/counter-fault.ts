import type { ComparedField } from '@yika/contract';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { findLiveECard } from '../../ecards/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { confirmFault, mayReportFault, reportFault, settleFaultReport, standingOfCounter } from '../../outages/index.ts';
import type { Service, ServiceCase, ContentOf } from '../service.ts';
import { inChina } from './in-china.ts';

type Report = ServiceCase<ContentOf<'counter_fault'>>;

/** A counter that does not work, as somebody says who stood before it. The desk that answers for the place compares; confirmed, it is an outage. */
export const counterFault: Service<'counter_fault'> = {
  key: 'counter_fault',
  mayOpen: async (world, holderId, content) => {
    if (!content) {
      const ecard = await findLiveECard(world.database, holderId);
      return ecard ? allow({ regionCode: ecard.regionCode, subject: '' }) : deny('sign_in_needed');
    }
    const may = await mayReportFault(world, { servicePointId: asId(content.servicePointId), happenedAt: content.at });
    return may.allowed ? allow({ regionCode: may.value.regionCode, subject: content.servicePointId }) : may;
  },
  opened: (world, one) => reportFault(world, { ...keyOf(one), holderId: one.holderId, caseNumber: one.caseNumber, fault: one.content.fault, happenedAt: one.content.at }),
  compare: async (world, { holderId, content: { servicePointId, fault, at, words } }) => {
    const { place, system, open, otherReporters } = await standingOfCounter(world, { servicePointId: asId(servicePointId), holderId });
    const fields: readonly ComparedField[] = [
      { field: 'counter', held: null, asked: servicePointId, differs: false, ...(place && { name: place.name }) },
      { field: 'fault', held: null, asked: fault, differs: false },
      { field: 'fault_at', held: null, asked: inChina(at), differs: false },
      ...(words === undefined ? [] : [{ field: 'fault_words', held: null, asked: words, differs: false }]),
      { field: 'counter_system', held: system, asked: null, differs: false },
      { field: 'counter_outage', held: open?.kind ?? 'none', asked: null, differs: false },
      { field: 'other_reports', held: String(otherReporters), asked: null, differs: false },
    ];
    return fields;
  },
  recheck: async () => null,
  grant: async (world, one, { caller, at }) => {
    await confirmFault(world, caller, keyOf(one));
    await writeNotice(world.database, { holderId: one.holderId, kind: 'counter_fault_confirmed', facts: { caseNumber: one.caseNumber }, at });
  },
  refused: (world, one) => settleFaultReport(world.database, keyOf(one), { state: 'refused' }),
  withdrawn: (world, one) => settleFaultReport(world.database, keyOf(one), { state: 'withdrawn' }),
};

function keyOf({ caseId, content: { servicePointId } }: Report) {
  return { servicePointId: asId<'ServicePoint'>(servicePointId), caseId };
}
