import { asId } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** 0 the nation, 1 a province, 2 a city, 3 what lies within one. */
export type Level = 0 | 1 | 2 | 3;

export const NATION: RegionCode = asId('000000');

export function levelOf(areaCode: RegionCode): Level {
  if (areaCode === NATION) return 0;
  if (areaCode.endsWith('0000')) return 1;
  return areaCode.endsWith('00') ? 2 : 3;
}

/** With what the codes of everything within it begin. */
export function prefixOf(areaCode: RegionCode): string {
  return areaCode.slice(0, levelOf(areaCode) * 2);
}

/** One step down; of the smallest there is nothing below. */
export function levelBelow(areaCode: RegionCode): Level | null {
  switch (levelOf(areaCode)) {
    case 0:
      return 1;
    case 1:
      return 2;
    case 2:
      return 3;
    case 3:
      return null;
  }
}
