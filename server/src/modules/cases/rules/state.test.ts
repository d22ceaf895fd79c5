import { CaseState } from '@yika/contract';
import { describe, expect, test } from 'vitest';
import { isAtDesk, isOver, moved, type CaseMove } from './index.ts';

const moves: readonly CaseMove[] = ['ask_holder', 'answer', 'propose', 'send_back', 'grant', 'refuse', 'withdraw', 'lapse', 'appeal'];
const from = (state: CaseState, appealed = false) => Object.fromEntries(moves.flatMap((move) => {
  const led = moved({ state, appealed }, move);
  return led.allowed ? [[move, led.value]] : [];
}));

test('what is over is moved by nothing, but a refusal by an appeal', () => {
  for (const state of ['granted', 'withdrawn', 'lapsed', 'refused_finally'] as const) expect(from(state), state).toEqual({});
  expect(from('refused')).toEqual({ appeal: 'appealed' });
});

test('nobody decides while it waits for its holder, and the clock ends nothing else', () => {
  expect(from('waiting_for_holder')).toEqual({ answer: 'received', withdraw: 'withdrawn', lapse: 'lapsed' });
  expect(CaseState.enum.filter((state) => 'lapse' in from(state))).toEqual(['waiting_for_holder']);
});

test('what waits for a second officer is not decided by the first one again', () => {
  expect(from('to_confirm')).toEqual({ grant: 'granted', refuse: 'refused', send_back: 'received', withdraw: 'withdrawn' });
});

describe('an appeal', () => {
  test('is refused for good, and stays an appeal whatever happens to it', () => {
    expect(from('appealed', true)).toEqual({ ask_holder: 'waiting_for_holder', propose: 'to_confirm', grant: 'granted', refuse: 'refused_finally', withdraw: 'withdrawn' });
    expect([from('waiting_for_holder', true)['answer'], from('to_confirm', true)['send_back'], from('to_confirm', true)['refuse']]).toEqual(['appealed', 'appealed', 'refused_finally']);
  });
});

test('every state is at the desk, over, or waits for somebody', () => {
  expect(CaseState.enum.filter(isAtDesk)).toEqual(['received', 'appealed']);
  expect(CaseState.enum.filter((state) => !isAtDesk(state) && !isOver(state))).toEqual(['waiting_for_holder', 'to_confirm']);
});
