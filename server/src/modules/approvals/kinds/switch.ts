import { SwitchProposal } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { findArea } from '../../regions/index.ts';
import { findSwitch, setSwitch } from '../../switches/index.ts';
import type { ApprovableChange } from '../approvable-change.ts';

type Proposal = Static<typeof SwitchProposal>;

/** An opening or a kill switch of one region. Since when, and why, are those of the day on which it is applied. */
export const switchSet: ApprovableChange<Proposal> = {
  kind: 'switch', policy: 'approval_of_switches', makers: ['officer'], decider: 'approver',
  read: (sent) => (Value.Check(SwitchProposal, sent) ? sent : null),
  subjectOf: async (_, { name, regionCode }) =>
    regionCode === '000000' || findArea(regionCode) ? allow({ subject: `${name}:${regionCode}`, areaCode: asId(regionCode) }) : deny('region_unknown'),
  describe: async ({ database }, { name, regionCode, open }) => {
    const row = await findSwitch(database, name, asId(regionCode));
    return { before: row && { open: row.open }, after: { open } };
  },
  recheck: async () => null,
  apply: async ({ database, now }, { name, regionCode, open }, { caller, approvalId, reference, reason }) => {
    const at = now();
    await setSwitch(database, { name, regionCode: asId(regionCode), open, since: dayInChina(at), reason }, { author: reference, at, approvalId });
    await recordAudit(database, { holderId: NOBODY, at, caller, action: 'switch.set', subject: `${name}:${regionCode}`, outcome: open ? 'open' : 'closed', reference });
  },
};
