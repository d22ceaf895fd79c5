import { PolicyRowProposal } from '@yika/contract';
import { Value } from 'typebox/value';
import type { Static } from 'typebox';
import type { World } from '../../../platform/world.ts';
import { asId } from '../../../platform/values/ids.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { addPolicy, findArea, findPolicyRow, getPolicy } from '../../regions/index.ts';
import { findPolicyName, readPolicyValue, upwardsFrom, type ApprovalsRequired, type PolicyName, type PolicyValues } from '../../regions/rules/index.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { ApprovableChange } from '../approvable-change.ts';
import { loosens, strictest } from '../rules/index.ts';

type Proposal = Static<typeof PolicyRowProposal>;

/** A dated policy row. What is in force there on its first day stands beside it as the before. */
export const policyRow: ApprovableChange<Proposal> = {
  kind: 'policy_row', policy: 'approval_of_policy_rows', makers: ['officer'], decider: 'approver',
  read: (sent) => (Value.Check(PolicyRowProposal, sent) ? sent : null),
  subjectOf: async (_, { what, regionCode, validFrom }) => {
    if (regionCode !== '000000' && !findArea(regionCode)) return deny('region_unknown');
    if (!findPolicyName(what)) return deny('policy_unknown');
    return allow({ subject: `${what}:${regionCode}:${validFrom}`, areaCode: asId(regionCode) });
  },
  describe: async ({ database }, { what, regionCode, validFrom, value, clause }) => {
    const name = nameOf(what);
    const inForce = await findPolicyRow(database, name, { regionCode: asId(regionCode), day: asId(validFrom) });
    const before = inForce && { value: inForce.value, clause: inForce.clause, regionCode: inForce.regionCode, validFrom: inForce.validFrom };
    return { before, after: { value: policyValueOf(name, value), clause, regionCode, validFrom } };
  },
  recheck: async (world, { what, regionCode, validFrom, value }, maker) => {
    const name = nameOf(what);
    const read = readPolicyValue(name, value);
    if (!read.allowed) return 'policy_value_not_allowed';
    if (maker === 'staff' && validFrom < dayInChina(world.now())) return 'policy_day_past';
    const row = await findPolicyRow(world.database, name, { regionCode: asId(regionCode), day: asId(validFrom) });
    if (row?.regionCode === regionCode && row.validFrom === validFrom) return 'policy_row_exists';
    return (await loosensWhatIsRequired(world, { name, regionCode, validFrom, value: read.value })) ? 'policy_cannot_be_loosened' : null;
  },
  apply: async ({ database, now }, { what, regionCode, validFrom, value, clause }, { caller, approvalId, reference }) => {
    const name = nameOf(what);
    await addPolicy(database, { what: name, regionCode: asId(regionCode), validFrom: asId(validFrom), value: policyValueOf(name, value), clause, author: reference, approvalId });
    await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'policy.added', subject: `${what}:${regionCode}:${validFrom}`, reference });
  },
};

interface Row {
  readonly name: PolicyName;
  readonly regionCode: string;
  readonly validFrom: string;
  readonly value: PolicyValues[PolicyName];
}

/** How many must agree is required from above: a region adds to it, never takes away. */
async function loosensWhatIsRequired({ database }: World, { name, regionCode, validFrom, value }: Row): Promise<boolean> {
  if (!isAboutApprovals(name)) return false;
  const above = upwardsFrom(asId(regionCode)).filter((region) => region !== regionCode);
  const required: ApprovalsRequired[] = [];
  for (const region of new Set(above)) required.push((await getPolicy(database, name, { regionCode: region, day: asId(validFrom) })).value);
  return required.length > 0 && loosens(value as ApprovalsRequired, strictest(required));
}

function isAboutApprovals(name: PolicyName): name is Extract<PolicyName, `approval_of_${string}`> {
  return name.startsWith('approval_of_');
}

function nameOf(what: string): PolicyName {
  const name = findPolicyName(what);
  if (!name) throw new Error('a policy that is held has a known name');
  return name;
}

/** One that cannot be read is shown as it was typed; `recheck` refuses it. */
function policyValueOf(name: PolicyName, typed: string): PolicyValues[PolicyName] {
  const read = readPolicyValue(name, typed);
  return read.allowed ? read.value : typed;
}
