import { describe, expect, it } from 'vitest';
import { answerHandOver, type FramedWindow } from './hand-over.ts';

const origin = 'https://yika.test';

/** A page inside another, and what the outer one was told. */
function framed() {
  const told: { message: unknown; target: string }[] = [];
  const parent = { postMessage: (message: unknown, target: string) => told.push({ message, target }) };
  const ears = new Set<(event: MessageEvent<unknown>) => void>();
  const page: FramedWindow = { parent, location: { origin }, addEventListener: (_, hear) => ears.add(hear), removeEventListener: (_, hear) => ears.delete(hear) };
  const say = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    const event = { data, origin, source: parent, ...from } as unknown as MessageEvent<unknown>;
    for (const hear of ears) hear(event);
  };
  return { page, told, say, ears };
}

describe('handing the code over', () => {
  it('never tells a page of another origin', () => {
    const { page, told, say } = framed();
    answerHandOver(page, () => 'YK1:CODE');
    say({ type: 'yika:hand-over' }, { origin: 'https://elsewhere.test' });
    expect(told).toEqual([]);
  });

  it('never tells a frame that is not the page around it', () => {
    const { page, told, say } = framed();
    answerHandOver(page, () => 'YK1:CODE');
    say({ type: 'yika:hand-over' }, { source: {} });
    expect(told).toEqual([]);
  });

  it('does not listen at all when it stands alone', () => {
    const { page, ears } = framed();
    const alone: FramedWindow = { ...page, get parent() { return alone; } };
    answerHandOver(alone, () => 'YK1:CODE');
    expect(ears.size).toBe(0);
  });

  it.each([null, 'yika:hand-over', {}, { type: 'yika:code', text: 'x' }])('leaves other messages alone: %j', (message) => {
    const { page, told, say } = framed();
    answerHandOver(page, () => 'YK1:CODE');
    say(message);
    expect(told).toEqual([]);
  });

  it('gives the code that is shown, to its own origin only', () => {
    const { page, told, say } = framed();
    answerHandOver(page, () => 'YK1:CODE');
    say({ type: 'yika:hand-over' });
    expect(told).toEqual([{ message: { type: 'yika:code', text: 'YK1:CODE' }, target: origin }]);
  });

  it('says that none is shown', () => {
    const { page, told, say } = framed();
    answerHandOver(page, () => null);
    say({ type: 'yika:hand-over' });
    expect(told).toEqual([{ message: { type: 'yika:code', text: null }, target: origin }]);
  });

  it('is silent once stopped', () => {
    const { page, told, say } = framed();
    answerHandOver(page, () => 'YK1:CODE')();
    say({ type: 'yika:hand-over' });
    expect(told).toEqual([]);
  });
});
