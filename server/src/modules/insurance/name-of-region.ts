import type { Said } from '@yika/contract';
import { areaPath } from '../regions/index.ts';

/** A region that is in no list is named by its code, which reads the same in every language. */
export function nameOfRegion(regionCode: string): Said {
  return areaPath(regionCode)[0]?.name ?? { es: regionCode, 'zh-CN': regionCode, en: regionCode };
}
