import type { Operation } from '../description/patch.ts';
import type { Pointer } from '../description/pointer.ts';
import type { NationalProfile } from '../profile/profile.ts';
import type { Citation } from '../profile/sources.ts';
import { fill } from '../said.ts';
import { ruleWords } from '../words/rule-words.ts';
import { fixWords } from '../words/fix-words.ts';
import type { Finding } from './finding.ts';
import { rules, type RuleId } from './rules.ts';

/** One look at one description: counts what was checked, keeps what was found. */
export interface Look {
  readonly profile: NationalProfile;
  /** `good` is the rule's answer; everything else tells what to say if it is not. */
  check(rule: RuleId, good: boolean, found: Found): void;
  /** A rule that could not be looked at touches this place. */
  notChecked(id: string, place: Pointer): void;
}

export interface Found {
  readonly place: Pointer;
  readonly at: string;
  readonly about?: Readonly<Record<string, string | number>>;
  readonly citation?: Citation;
  readonly patch?: readonly Operation[] | null;
}

export interface Notes {
  readonly look: Look;
  readonly findings: Finding[];
  readonly untouched: Map<string, Pointer[]>;
  count(): number;
}

export function startLook(profile: NationalProfile): Notes {
  const findings: Finding[] = [];
  const untouched = new Map<string, Pointer[]>();
  let checks = 0;
  return {
    findings, untouched, count: () => checks,
    look: {
      profile,
      check: (rule, good, found) => {
        checks++;
        if (!good) findings.push(findingOf(rule, found));
      },
      notChecked: (id, place) => {
        untouched.set(id, [...(untouched.get(id) ?? []), place]);
      },
    },
  };
}

function findingOf(rule: RuleId, { place, at, about = {}, citation = rules[rule].citation, patch = null }: Found): Finding {
  const values = Object.fromEntries(Object.entries(about).map(([key, value]) => [key, String(value)]));
  return {
    rule, severity: rules[rule].severity, place, at, citation,
    words: fill(ruleWords[rule], values),
    fix: patch === null || patch.length === 0 ? null : { words: sayPatch(patch), patch },
  };
}

/** What pressing the button does, said from the first step of the patch. */
function sayPatch([first]: readonly Operation[]): Finding['words'] {
  if (first === undefined || first.op === 'remove') return fixWords.remove;
  const shown = typeof first.value === 'object' ? null : String(first.value);
  if (first.op === 'add') return shown === null ? fixWords.addWhole : fill(fixWords.add, { value: shown });
  return fill(fixWords.replace, { value: shown ?? '' });
}
