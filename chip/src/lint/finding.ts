import type { Operation } from '../description/patch.ts';
import type { Pointer } from '../description/pointer.ts';
import type { NotPublic } from '../profile/profile.ts';
import type { Citation } from '../profile/sources.ts';
import type { Said } from '../said.ts';
import type { RuleId, Severity } from './rules.ts';

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Pointer;
  /** The same place as an engineer says it: `SSSE EF06 tag 0A`. Empty for the whole description. */
  readonly at: string;
  readonly citation: Citation;
  readonly words: Said;
  readonly fix: Fix | null;
}

export interface Fix {
  readonly words: Said;
  readonly patch: readonly Operation[];
}

/** A rule without a public source: it was not looked at, here or anywhere. */
export interface NotChecked extends NotPublic {
  /** Where in this description it would have mattered. */
  readonly places: readonly Pointer[];
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** How many single checks were made beyond the form, those with a finding among them; of the form, if that does not fit. */
  readonly checks: number;
  /** False: the form does not fit, and nothing beyond it was looked at. */
  readonly whole: boolean;
  readonly profileEdition: string;
}
