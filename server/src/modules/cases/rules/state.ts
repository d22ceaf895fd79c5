import type { CaseState } from '@yika/contract';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';

export type CaseMove = 'ask_holder' | 'answer' | 'propose' | 'send_back' | 'grant' | 'refuse' | 'withdraw' | 'lapse' | 'appeal';

export interface CaseStanding {
  readonly state: CaseState;
  /** It was refused once, and its holder said why that was wrong. */
  readonly appealed: boolean;
}

/** Where a move leads; case_over: not from here. */
export function moved({ state, appealed }: CaseStanding, move: CaseMove): Decision<CaseState, 'case_over'> {
  switch (state) {
    case 'received':
    case 'appealed':
      return fromDesk(move, appealed);
    case 'waiting_for_holder':
      return fromHolder(move, appealed);
    case 'to_confirm':
      return fromSecond(move, appealed);
    case 'refused':
      return move === 'appeal' ? allow('appealed') : OVER;
    case 'granted':
    case 'withdrawn':
    case 'lapsed':
    case 'refused_finally':
      return OVER;
  }
}

const OVER = deny('case_over');
const toDesk = (appealed: boolean): Decision<CaseState, 'case_over'> => allow(appealed ? 'appealed' : 'received');
const toRefused = (appealed: boolean): Decision<CaseState, 'case_over'> => allow(appealed ? 'refused_finally' : 'refused');

function fromDesk(move: CaseMove, appealed: boolean): Decision<CaseState, 'case_over'> {
  switch (move) {
    case 'ask_holder':
      return allow('waiting_for_holder');
    case 'propose':
      return allow('to_confirm');
    case 'grant':
      return allow('granted');
    case 'refuse':
      return toRefused(appealed);
    case 'withdraw':
      return allow('withdrawn');
    case 'answer':
    case 'send_back':
    case 'lapse':
    case 'appeal':
      return OVER;
  }
}

function fromHolder(move: CaseMove, appealed: boolean): Decision<CaseState, 'case_over'> {
  switch (move) {
    case 'answer':
      return toDesk(appealed);
    case 'withdraw':
      return allow('withdrawn');
    case 'lapse':
      return allow('lapsed');
    case 'ask_holder':
    case 'propose':
    case 'send_back':
    case 'grant':
    case 'refuse':
    case 'appeal':
      return OVER;
  }
}

function fromSecond(move: CaseMove, appealed: boolean): Decision<CaseState, 'case_over'> {
  switch (move) {
    case 'grant':
      return allow('granted');
    case 'refuse':
      return toRefused(appealed);
    case 'send_back':
      return toDesk(appealed);
    case 'withdraw':
      return allow('withdrawn');
    case 'ask_holder':
    case 'answer':
    case 'propose':
    case 'lapse':
    case 'appeal':
      return OVER;
  }
}

/** The desk may work on it: ask, decide, take it. */
export function isAtDesk(state: CaseState): boolean {
  return state === 'received' || state === 'appealed';
}

/** Nothing moves it any more but an appeal. */
export function isOver(state: CaseState): boolean {
  switch (state) {
    case 'granted':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
    case 'refused_finally':
      return true;
    case 'received':
    case 'waiting_for_holder':
    case 'to_confirm':
    case 'appealed':
      return false;
  }
}
