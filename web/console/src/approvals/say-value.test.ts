import { describe, expect, test } from 'vitest';
import { sayValue } from './say-value.ts';

describe('what a field of a change holds, in words', () => {
  test('a state of a switch is never said as a yes or no', () => {
    expect([sayValue('open', false, 'es'), sayValue('open', true, 'en')]).toEqual(['en pausa', 'open']);
    expect([sayValue('isAgency', false, 'es'), sayValue('isAgency', true, 'zh-CN')]).toEqual(['no', '是']);
  });

  test('nothing is said as nothing, not as an empty place', () => {
    expect([sayValue('value', null, 'es'), sayValue('grants', [], 'en'), sayValue('purposes', [], 'en')]).toEqual(['—', '—', '—']);
  });

  test('days, numbers, words of a rule and roles are said in the language of the page; what there are no words for stands as it is', () => {
    expect([sayValue('validFrom', '2026-12-01', 'es'), sayValue('value', 7, 'es'), sayValue('value', 'holder_decides', 'es'), sayValue('value', '12333', 'es')]).toEqual(['01-12-2026', '7', 'decide el titular', '12333']);
    expect(sayValue('grants', ['auditor 310000', 'clerk_supervisor 310100 H1'], 'en')).toBe('Auditor, 310000; Counter supervisor, 310100, H1');
  });
});
