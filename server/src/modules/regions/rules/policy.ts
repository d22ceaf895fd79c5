import type { PolicyName } from '@yika/contract';
import type { Day } from '../../../platform/values/day.ts';
import type { RegionCode } from './region.ts';

/** What differs by place or year, and the shape of its value. The national rows stand in migrations 0002, 0024, 0041, 0051 and 0054. */
export interface PolicyValues {
  readonly temporary_loss_days: number;
  readonly identity_during_loss: 'holder_decides' | 'refused';
  readonly identity_when_locked: 'holder_decides' | 'refused';
  readonly expired_card: 'warn' | 'refused';
  readonly pin_tries_per_device: number;
  readonly pin_tries_per_day: number;
  readonly pin_pause_hours: number;
  readonly certificate_hours: number;
  readonly offline_showings: number;
  readonly offline_list_age_hours: number;
  readonly offline_checks_per_terminal: number;
  readonly offline_checks_per_handle: number;
  readonly arrears_grace_months: number;
  readonly retroactive_gap_months: number;
  readonly waiting_months: number;
  readonly account_usable_in_arrears: boolean;
  readonly resident_waiting_months: number;
  readonly resident_waiting_months_per_missed_year: number;
  readonly guardian_below_age: number;
  readonly hotline: string;
  /** What the entry is called in the "City services" of other apps. */
  readonly city_entry_label: string;
  /** Names with commas between them (room city-services). */
  readonly city_services: string;
  /** How many others must agree before such a change is made (room approvals). A region can only add to what the nation requires. */
  readonly approval_of_policy_rows: ApprovalsRequired;
  readonly approval_of_switches: ApprovalsRequired;
  readonly approval_of_service_points: ApprovalsRequired;
  readonly approval_of_terminals: ApprovalsRequired;
  readonly approval_of_staff_grants: ApprovalsRequired;
  readonly approval_of_staff_suspensions: ApprovalsRequired;
  readonly approval_of_staff_standing: ApprovalsRequired;
  readonly approval_of_audit_exports: ApprovalsRequired;
  /** So many entries of the audit one person may take away by themselves. */
  readonly audit_export_rows: number;
  /** After so many days a change that nobody decided has lapsed. */
  readonly approval_days: number;
  /** The same of a region's dossier. */
  readonly registration_review_days: number;
  /** Of somebody's session at the console, by the office where they work: how long at most, how long in silence, how long a proof opens sensitive acts. */
  readonly staff_session_hours: number;
  readonly staff_idle_minutes: number;
  readonly staff_proof_minutes: number;
  /** May they come in by the code of an app, where the passkey is not at hand? */
  readonly staff_second_way: 'allowed' | 'refused';
  /** Names of services with commas between them: those that an area has to have open before it may issue (room registration). */
  readonly required_services: string;
  /** For so many days a live test that was passed shows the technical condition. */
  readonly technical_test_days: number;
  /** Names of services with commas between them: what a holder can have done here (room cases). */
  readonly services_offered: string;
  /** Those of them that a second officer must agree to; 'none'. */
  readonly services_second_decision: string;
  /** 'name=days,name=days': by when the desk decides. */
  readonly service_days: string;
  /** 'name=fen,name=fen'; what is not named costs nothing. */
  readonly service_costs_fen: string;
  /** So many days a case waits for an answer of its holder. */
  readonly case_answer_days: number;
  /** So many days after a refusal it can be appealed. */
  readonly case_appeal_days: number;
  /** For so many days a holder's certificate is valid (room certificates). */
  readonly certificate_days: number;
  /** Months of benefit for a year of contributions, within the limits of the law (room employment). */
  readonly unemployment_months_per_year: number;
  /** The local minimum wage of a month, in fen, and the share of it that is the benefit. */
  readonly minimum_wage_fen: number;
  readonly unemployment_benefit_percent: number;
  /** Whoever works has so many months paid for unemployment before they may have a training voucher. */
  readonly training_months_paid: number;
  /** So many vouchers, worth so much together, a calendar year. */
  readonly training_vouchers_per_year: number;
  readonly training_allowance_fen: number;
  /** 'name=fen,name=fen': by the level of the course. */
  readonly training_level_fen: string;
  readonly training_voucher_days: number;
  /** Names of fields with commas between them: what of their record a holder can have corrected (room cases). */
  readonly correction_fields: string;
  /** Those of them that are granted only with a document; 'none' for none. */
  readonly correction_documents: string;
  /** So many months after a proof of life the next one is due, and so many days before that it can be given (room benefits). */
  readonly qualification_months: number;
  readonly qualification_opens_days: number;
}

/** Nobody; one other person in scope; one of the province, then one of the ministry. */
export type ApprovalsRequired = 'none' | 'one' | 'two';

/** They stand with their words in the contract, once; a name that is missing above does not compile where its value is read. */
export type { PolicyName };

export interface PolicyRow<Name extends PolicyName> {
  readonly what: Name;
  readonly regionCode: RegionCode;
  readonly validFrom: Day;
  readonly value: PolicyValues[Name];
  readonly clause: string;
}
