import { describe, expect, test } from 'vitest';
import { areaShape, plainSearch, readSearch } from './search.ts';

const shapes = { areaCode: areaShape, state: /^(?:active|ended)$/, after: /^[A-Z]-\d{4}$/ };

describe('what stands in the address of a list', () => {
  test('what does not fit is left out: nobody is shown a filter that the server would refuse', () => {
    expect(readSearch(shapes, { areaCode: '1101', state: 'everybody', after: 'A-0101; drop', other: 'x' })).toEqual({});
    expect(readSearch(shapes, { areaCode: 110100 })).toEqual({});
  });

  test('what fits is kept', () => {
    expect(readSearch(shapes, { areaCode: '110100', state: 'active' })).toEqual({ areaCode: '110100', state: 'active' });
  });

  test('a code is never taken for a number, there and back', () => {
    const address = plainSearch.stringifySearch({ areaCode: '010100', state: '', after: undefined });
    expect(address).toBe('?areaCode=010100');
    expect(plainSearch.parseSearch(address)).toEqual({ areaCode: '010100' });
    expect(plainSearch.stringifySearch({})).toBe('');
  });
});
