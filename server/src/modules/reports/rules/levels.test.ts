import { expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { levelBelow, levelOf, prefixOf } from './index.ts';

test.each([
  ['000000', 0, '', 1],
  ['310000', 1, '31', 2],
  ['310100', 2, '3101', 3],
  ['310101', 3, '310101', null],
])('%s is of level %i, begins with "%s", and below it is level %s', (code, level, prefix, below) => {
  expect([levelOf(asId(code)), prefixOf(asId(code)), levelBelow(asId(code))]).toEqual([level, prefix, below]);
});
