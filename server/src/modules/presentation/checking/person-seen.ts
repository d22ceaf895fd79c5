import type { PersonSeen as PersonSeenSchema, SaidView } from '@yika/contract';
import { ageYears, maskIdentityNumber, maskName } from '@yika/contract/numbers';
import type { Static } from 'typebox';
import { dayInChina } from '../../../platform/values/day.ts';
import type { Purpose } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { openPhotoUrl } from '../../holders/index.ts';
import { areaPath } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import type { JudgedPerson } from './judge-holder.ts';

export type PersonSeen = Static<typeof PersonSeenSchema>;

/** What a counter sees when the answer is yes, by purpose: the names that stand in the audit and in the holder's list. Never the ethnic group. */
export function fieldsSeen(purpose: Purpose, { photo, shortfallFen }: Pick<JudgedPerson, 'photo' | 'shortfallFen'>): readonly string[] {
  return [
    ...(photo === null ? [] : ['photo']), 'masked_name', 'age', 'masked_identity_number',
    ...(purpose === 'payment' ? ['insured_today', ...(shortfallFen === null ? [] : ['shortfall'])] : []),
  ];
}

/** The look must be on record before anybody calls this. */
export function showPerson({ sealer, now }: Pick<World, 'sealer' | 'now'>, { person, photo, regionCode, insurance }: JudgedPerson): PersonSeen {
  return {
    maskedName: maskName(person.name),
    maskedIdentityNumber: maskIdentityNumber(person.identityNumber),
    ageYears: person.birthDay === null ? null : ageYears(person.birthDay, dayInChina(now())),
    photo: photo && openPhotoUrl(sealer, person.holderId, photo),
    regionCode,
    regionName: regionName(regionCode),
    ...(insurance && { insuredToday: insurance.insuredToday, insuranceKind: insurance.kind }),
  };
}

function regionName(code: RegionCode): Static<typeof SaidView> {
  return areaPath(code)[0]?.name ?? { es: code, 'zh-CN': code, en: code };
}
