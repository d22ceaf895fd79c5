import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** What an issuer was approved for. */
export type Issued = 'cards' | 'ecards';
export type IssuerStanding = 'active' | 'suspended' | 'withdrawn';
export type IssuerEventKind = 'approved' | 'suspended' | 'resumed' | 'withdrawn';

/** An area that was approved once (Measures, Art. 5). Where there is none, nobody may issue. */
export interface Issuer {
  readonly areaCode: RegionCode;
  readonly issuerNumber: number;
  readonly since: Day;
  readonly standing: IssuerStanding;
  /** Of the newest event. */
  readonly standingSince: Day;
  readonly scope: readonly Issued[];
}

export type IssuerRefusal = 'issuer_not_approved' | 'issuer_suspended' | 'issuer_withdrawn';

/** Why nothing can be issued somewhere. */
export interface IssueStop {
  readonly code: IssuerRefusal | 'region_not_open' | 'region_paused';
  /** Since which day it is so; null: it never was otherwise. */
  readonly since: Day | null;
}

/** May such a thing be made in that area's name? What exists already is not asked about: a suspension stops issuing and nothing else. */
export function mayIssue(issuer: Pick<Issuer, 'standing' | 'scope'> | null, what: Issued): Decision<null, IssuerRefusal> {
  if (!issuer?.scope.includes(what)) return deny('issuer_not_approved');
  switch (issuer.standing) {
    case 'active':
      return allow(null);
    case 'suspended':
      return deny('issuer_suspended');
    case 'withdrawn':
      return deny('issuer_withdrawn');
  }
}

export function standingAfter(what: IssuerEventKind): IssuerStanding {
  switch (what) {
    case 'approved':
    case 'resumed':
      return 'active';
    case 'suspended':
      return 'suspended';
    case 'withdrawn':
      return 'withdrawn';
  }
}

/** The event that leads from one standing to another; no: a withdrawal ends only with a new registration. */
export function eventBetween(from: IssuerStanding, to: IssuerStanding): Decision<Exclude<IssuerEventKind, 'approved'>, 'issuer_withdrawn'> {
  if (from === 'withdrawn' && to !== 'withdrawn') return deny('issuer_withdrawn');
  switch (to) {
    case 'active':
      return allow('resumed');
    case 'suspended':
      return allow('suspended');
    case 'withdrawn':
      return allow('withdrawn');
  }
}

/** As it is printed and read out: six digits. */
export function sayIssuerNumber(issuerNumber: number): string {
  return String(issuerNumber).padStart(6, '0');
}

/** The province's first review and then the ministry's; a province's own goes to the ministry (Art. 8). */
export function registrationSteps(areaCode: RegionCode): readonly ('province' | 'ministry')[] {
  return areaCode.endsWith('0000') ? ['ministry'] : ['province', 'ministry'];
}

/** A province or a city (Art. 5): four digits that say which, and no county. */
export function mayRegister(areaCode: RegionCode): boolean {
  return areaCode.endsWith('00') && areaCode !== '000000';
}
