import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OLD_SECRET_SERVES_MS, SECRET_LASTS_MS, sessionState, SESSION_IDLE_MS, SESSION_LASTS_MS } from './session.ts';

const seed = 20_300_129;
const start = 1_900_000_000_000;
const anySession = fc
  .record({ age: fc.integer({ min: 0, max: 13 * 3_600_000 }), secretAge: fc.integer({ min: 0, max: 13 * 3_600_000 }), idle: fc.integer({ min: 0, max: 40 * 60_000 }), superseded: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null }) })
  .map(({ age, secretAge, idle, superseded }) => ({
    at: start + age,
    session: { issuedAt: start + age - Math.min(age, secretAge), lastSeenAt: start + age - Math.min(age, idle), endsAt: start + SESSION_LASTS_MS, supersededAt: superseded === null ? null : start + age - superseded },
  }));

test('nothing keeps a session beyond twelve hours, beyond half an hour of silence, or an old secret beyond a minute', () => {
  fc.assert(fc.property(anySession, ({ at, session }) => {
    const over = at >= session.endsAt || at - session.lastSeenAt >= SESSION_IDLE_MS || (session.supersededAt !== null && at - session.supersededAt >= OLD_SECRET_SERVES_MS);
    expect(sessionState(session, at) === 'over').toBe(over);
  }), { seed });
});

test('a secret that was replaced is never replaced again, and one of an hour always is', () => {
  fc.assert(fc.property(anySession, ({ at, session }) => {
    const state = sessionState(session, at);
    if (state === 'over') return;
    expect(state === 'to_be_renewed').toBe(session.supersededAt === null && at - session.issuedAt >= SECRET_LASTS_MS);
  }), { seed });
});

test('a session used every minute is written once a minute and no oftener', () => {
  const session = { issuedAt: start, lastSeenAt: start, endsAt: start + SESSION_LASTS_MS, supersededAt: null };
  expect([59_999, 60_000].map((later) => sessionState(session, start + later))).toEqual(['fresh', 'to_be_seen']);
});
