import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caretIn, editMeant, grouped, significant } from './grouping.ts';

const groups = [6, 4, 4, 4];
const number = '110100199003080117';
const numbers = fc.stringMatching(/^[0-9A-Z]{0,18}$/);

function typed(was: string, text: string, { caret, inputType = 'insertText' }: { caret: number; inputType?: string }): { value: string; before: number } {
  return editMeant({ was, text, caret, inputType, maxLength: 18 });
}

describe('a number typed in groups', () => {
  test('never loses or invents a sign, whatever it is grouped into', () => {
    fc.assert(fc.property(numbers, (value) => { expect(significant(grouped(value, groups))).toBe(value); }), { seed: 7 });
  });

  test('never moves the caret past another sign', () => {
    fc.assert(
      fc.property(numbers, fc.nat(18), (value, at) => {
        const before = Math.min(at, value.length);
        const text = grouped(value, groups);
        expect(significant(text.slice(0, caretIn(text, before)))).toHaveLength(before);
      }),
      { seed: 7 },
    );
  });

  test('takes any pasted form: spaces, hyphens, full-width digits, small x, words around it', () => {
    for (const pasted of ['110100 19900308 0117', '110100-1990-0308-0117', '１１０１００１９９００３０８０１１７', '身份证号：110100199003080117。']) {
      expect(significant(pasted)).toBe(number);
    }
    expect(significant('11010019900308011x')).toBe('11010019900308011X');
  });

  test('backspace after one of our own spaces deletes the digit before it', () => {
    expect(typed('1101001990', '1101001990', { caret: 6, inputType: 'deleteContentBackward' })).toEqual({ value: '110101990', before: 5 });
  });

  test('delete before one of our own spaces deletes the digit after it', () => {
    expect(typed('1101001990', '1101001990', { caret: 6, inputType: 'deleteContentForward' })).toEqual({ value: '110100990', before: 6 });
  });

  test('a digit typed in the middle stays where the finger is', () => {
    expect(typed('1101001990', '1105100 1990', { caret: 4 })).toEqual({ value: '11051001990', before: 4 });
  });

  test('does not grow past its longest form', () => {
    expect(typed(number, '110100 1990 0308 01175', { caret: 22 })).toEqual({ value: number, before: 18 });
  });
});
