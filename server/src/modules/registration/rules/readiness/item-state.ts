import type { ContentOf, ReadinessContent, ReadinessFound, ReadinessItem, ReadinessState } from '@yika/contract';
import { allow, deny, type Decision } from '../../../../platform/values/decision.ts';
import type { RegionCode } from '../../../regions/rules/index.ts';
import { checkCapacity } from './check-capacity.ts';
import { checkEmergencyPlan } from './check-emergency-plan.ts';
import { checkPlan } from './check-plan.ts';
import { checkSections } from './check-sections.ts';
import { checkServiceMatrix } from './check-service-matrix.ts';

export type ReviewLevel = 'province' | 'ministry';

export interface ReviewFact {
  readonly version: number;
  readonly level: ReviewLevel;
  readonly accepted: boolean;
}

/** What is needed to judge one item beyond itself. */
export interface Around {
  readonly plan: ContentOf<'plan'> | null;
  readonly required: readonly string[];
  readonly today: string;
}

export function checkContent(content: ReadinessContent, { plan, required, today }: Around): readonly ReadinessFound[] {
  switch (content.item) {
    case 'service_matrix':
      return checkServiceMatrix(content, { required, today });
    case 'capacity':
      return checkCapacity(content, plan);
    case 'plan':
      return checkPlan(content);
    case 'management_regime':
    case 'internal_control':
      return checkSections(content);
    case 'emergency_plan':
      return checkEmergencyPlan(content, today);
  }
}

/** A city has its province between itself and the ministry; a province has not (Measures, Art. 8). */
export function levelsOf(areaCode: RegionCode): readonly ReviewLevel[] {
  return areaCode.endsWith('0000') ? ['ministry'] : ['province', 'ministry'];
}

export interface Judged {
  readonly areaCode: RegionCode;
  /** Null: nothing was written. */
  readonly version: number | null;
  readonly findings: readonly ReadinessFound[];
  /** Newest first. */
  readonly reviews: readonly ReviewFact[];
}

/** What somebody accepted and has since become wrong (a drill is overdue, a service closed) is incomplete again, and says so. */
export function stateOfItem({ version, findings, reviews }: Pick<Judged, 'version' | 'findings' | 'reviews'>): ReadinessState {
  if (version === null) return 'empty';
  const [newest] = reviews.filter((review) => review.version === version);
  if (newest && !newest.accepted) return 'returned';
  if (findings.length > 0) return 'incomplete';
  if (!newest) return 'ready';
  return newest.level === 'ministry' ? 'accepted' : 'accepted_by_province';
}

export interface Reviewing extends Judged {
  readonly item: ReadinessItem;
  readonly level: ReviewLevel;
  /** The version that was read. */
  readonly read: number;
  readonly accept: boolean;
  readonly wroteSomeOfIt: boolean;
}

type WhyNot = 'readiness_by_test_only' | 'readiness_own_edit' | 'readiness_changed' | 'readiness_incomplete' | 'readiness_province_first';

/** In this order: is it for people at all, are they somebody else, is it what they read, and is it its turn. */
export function mayReview({ item, areaCode, version, findings, reviews, level, read, accept, wroteSomeOfIt }: Reviewing): Decision<null, WhyNot> {
  if (item === 'technical_condition') return deny('readiness_by_test_only');
  if (wroteSomeOfIt) return deny('readiness_own_edit');
  if (version === null || read !== version) return deny('readiness_changed');
  if (accept && findings.length > 0) return deny('readiness_incomplete');
  const isProvinceDone = stateOfItem({ version, findings: [], reviews: reviews.filter((review) => review.level === 'province') }) === 'accepted_by_province';
  if (level === 'ministry' && levelsOf(areaCode).includes('province') && !isProvinceDone) return deny('readiness_province_first');
  return allow(null);
}
