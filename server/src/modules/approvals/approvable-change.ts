import type { ApprovalKind, RefusalCode } from '@yika/contract';
import type { Refusal } from '../../platform/refusal.ts';
import type { Caller, StaffRole } from '../../platform/values/caller.ts';
import type { Decision } from '../../platform/values/decision.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { PolicyName, RegionCode } from '../regions/rules/index.ts';
import type { ApprovalStep, Fields } from './rules/index.ts';

export type ApprovalId = Id<'Approval'>;

/** What is changed, and where it is felt: whoever reaches that area may ask for it, see it, decide it. */
export interface Subject {
  /** 'ecard_issue:310100'; an approval is of one subject for ever. */
  readonly subject: string;
  readonly areaCode: RegionCode;
  /** Where somebody who is bound to one counter may ask for it. */
  readonly servicePointId?: Id<'ServicePoint'>;
  /** Of somebody's own roles: they neither ask for it nor decide it. */
  readonly concerns?: Id<'Staff'>;
}

/** An operator brings up an installation, and may write down what has long been in force; people at the console may not. */
export type Maker = 'staff' | 'operator';

/** Who must agree: as a policy row of this name says, or as the law says, whatever stands in a policy row. */
export type Agreement = Extract<PolicyName, `approval_of_${string}`> | {
  readonly steps: (areaCode: RegionCode) => readonly ApprovalStep[];
  /** The policy row that says after how many days it has lapsed. */
  readonly days: 'approval_days' | 'registration_review_days';
};

/** By whom and by which approval a change is made: for the guarded rows and the audit. */
export interface ApprovedBy {
  readonly caller: Caller;
  /** Who asked for it, as in the audit. */
  readonly maker: string;
  readonly approvalId: ApprovalId;
  readonly reference: string;
  readonly reason: string;
}

/** A kind of change that is held until others agree. The room of what is changed knows how; this engine knows when. */
export interface ApprovableChange<Proposal> {
  readonly kind: ApprovalKind;
  readonly policy: Agreement;
  readonly makers: readonly StaffRole[];
  readonly decider: StaffRole;
  /** It takes somebody’s access: the passkey of whoever asks has just answered, for an unlocked desk is not enough. */
  readonly needsProof?: true;
  /** Null: what was sent proposes something else. */
  readonly read: (sent: unknown) => Proposal | null;
  readonly subjectOf: (world: World, proposal: Proposal) => Promise<Decision<Subject, RefusalCode>>;
  /** What stands there today, and what would. Never personal data. */
  readonly describe: (world: World, proposal: Proposal) => Promise<{ readonly before: Fields | null; readonly after: Fields }>;
  /** Asked when it is raised and once more when it is applied: null, or why it cannot be. */
  readonly recheck: (world: World, proposal: Proposal, maker: Maker) => Promise<RefusalCode | null>;
  /**
   * Asked when a step would be approved: what has to be there first, beside what is held; null: nothing is in the way. Unlike a recheck that
   * finds a fault, this leaves the change held: it is decided when what is missing is there.
   */
  readonly awaits?: (world: World, proposal: Proposal, step: ApprovalStep) => Promise<Refusal | null>;
  /** Who answers a return; unless it is said otherwise, the maker alone. Whoever takes it over is its maker from then on, and neither decides it. */
  readonly correctedBy?: 'whoever_may_ask';
  /** In the transaction of the last decision. */
  readonly apply: (world: World, proposal: Proposal, by: ApprovedBy) => Promise<void>;
}

/** A kind with a proposal of it: how the engine holds them all alike. */
export interface ProposedChange extends Pick<ApprovableChange<unknown>, 'kind' | 'policy' | 'makers' | 'decider' | 'correctedBy' | 'needsProof'> {
  readonly proposal: unknown;
  readonly subject: (world: World) => Promise<Decision<Subject, RefusalCode>>;
  readonly describe: (world: World) => ReturnType<ApprovableChange<unknown>['describe']>;
  readonly recheck: (world: World, maker: Maker) => Promise<RefusalCode | null>;
  readonly awaits: (world: World, step: ApprovalStep) => Promise<Refusal | null>;
  readonly apply: (world: World, by: ApprovedBy) => Promise<void>;
}

/** Null: the kind does not know such a proposal. */
export type Propose = (sent: unknown) => ProposedChange | null;

export function proposing<Proposal>(change: ApprovableChange<Proposal>): Propose {
  return (sent) => {
    const proposal = change.read(sent);
    if (proposal === null) return null;
    const { kind, policy, makers, decider, correctedBy, needsProof } = change;
    return {
      kind, policy, makers, decider, proposal, ...(correctedBy && { correctedBy }), ...(needsProof && { needsProof }),
      subject: (world) => change.subjectOf(world, proposal),
      describe: (world) => change.describe(world, proposal),
      recheck: (world, maker) => change.recheck(world, proposal, maker),
      awaits: async (world, step) => (await change.awaits?.(world, proposal, step)) ?? null,
      apply: (world, by) => change.apply(world, proposal, by),
    };
  };
}

/** Every kind that there is. A kind that is missing here does not compile. */
export type Kinds = Readonly<Record<ApprovalKind, Propose>>;
