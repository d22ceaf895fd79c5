import type { AtOnceCase, CaseProposal, CaseReason, CaseState, ServiceKey } from '@yika/contract';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { RegionCode } from '../regions/rules/index.ts';

export interface CaseKey {
  readonly holderId: HolderId;
  readonly caseId: Id<'Case'>;
}

/** A row of `cases`. */
export interface Case extends CaseKey {
  readonly caseNumber: string;
  readonly service: ServiceKey;
  /** What there may be only one open case of. */
  readonly subject: string;
  readonly regionCode: RegionCode;
  readonly state: CaseState;
  readonly stateSince: number;
  readonly openedAt: number;
  readonly dueOn: Day;
  readonly daysLeft: number | null;
  readonly claimedBy: Id<'Staff'> | null;
  readonly proposedOutcome: 'granted' | 'refused' | null;
  readonly firstBy: Id<'Staff'> | null;
  readonly decidedBy: Id<'Staff'> | null;
  readonly decidedAt: number | null;
  readonly beforeAppeal: readonly Id<'Staff'>[];
  readonly unanswered: boolean;
  readonly events: number;
  readonly sealed: Buffer;
}

export type Content = (CaseProposal | AtOnceCase)['content'];

export interface Said {
  readonly reason?: CaseReason;
  readonly words?: string;
}

/** Which master key has sealed a row. */
export const KEY_VERSION = 1;

export function openContent({ sealer }: Pick<World, 'sealer'>, { holderId, caseId, sealed }: Case): Content {
  return sealer.open<Content>({ table: 'cases', holderId, version: caseId }, sealed);
}
