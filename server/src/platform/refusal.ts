import type { RefusalCode } from '@yika/contract';
import type { Decision } from './values/decision.ts';

/** What may stand beside a "no": never a name, number or anything that was typed. */
export interface RefusalFacts {
  readonly retryAfterSeconds?: number;
  readonly triesLeft?: number;
  /** Epoch milliseconds. */
  readonly until?: number;
  /** 'YYYY-MM-DD' */
  readonly day?: string;
  readonly shortfallFen?: number;
  readonly field?: string;
  /** Names of the interface for what has to be there first. */
  readonly missing?: string[];
}

/** An expected "no". Anything else that is thrown is a bug or an outage. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

export function orRefuse<Value>(decision: Decision<Value, RefusalCode>): Value {
  if (!decision.allowed) throw new Refusal(decision.reason);
  return decision.value;
}
