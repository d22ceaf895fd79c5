import type { FileStructure } from '../description/file-structure.ts';
import { pointTo } from '../description/pointer.ts';
import type { Look } from './look.ts';
import { takenNames } from './taken.ts';

/** What a region records beside the national indicators, on the card or only in its systems. */
export function checkIndicators({ indicators }: FileStructure, look: Look): void {
  const taken = takenNames(look.profile);
  for (const [index, { code, name }] of indicators.entries()) {
    const place = pointTo('/indicators', index);
    const ofCode = taken.codes.get(code);
    const ofName = taken.names.get(name);
    look.check('redefined', ofCode === undefined, { place: pointTo(place, 'code'), at: code, about: { what: code }, ...(ofCode && { citation: ofCode }) });
    look.check('redefined', ofName === undefined, { place: pointTo(place, 'name'), at: code, about: { what: name }, ...(ofName && { citation: ofName }) });
    look.check('code_twice', indicators.findIndex((other) => other.code === code) === index, { place: pointTo(place, 'code'), at: code, about: { code } });
    look.notChecked('local_indicator_codes', pointTo(place, 'code'));
  }
}
