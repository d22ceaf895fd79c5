import type { PersonSeen as PersonSeenSchema, SaidView } from '@yika/contract';
import { ageYears, maskIdentityNumber, maskName } from '@yika/contract/numbers';
import type { Static } from 'typebox';
import type { AuditEntry } from '../audit/index.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { Purpose } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { openPerson, readPhotoUrl } from '../holders/index.ts';
import { areaPath } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { JudgedPerson } from './person-facts.ts';

export type PersonSeen = Static<typeof PersonSeenSchema>;

/** What a counter sees when the answer is yes, by purpose: the names that stand in the audit and in the holder's list. Never the ethnic group. */
export function fieldsSeen(purpose: Purpose, { photoMissing, shortfallFen }: Pick<JudgedPerson, 'photoMissing' | 'shortfallFen'>): readonly string[] {
  return [
    ...(photoMissing ? [] : ['photo']), 'masked_name', 'age', 'masked_identity_number',
    ...(purpose === 'payment' ? ['insured_today', ...(shortfallFen === null ? [] : ['shortfall'])] : []),
  ];
}

/** Opens the person for the counter; the look is on record before anything is seen. */
export async function showPerson(world: World, { holderId, ...look }: { readonly holderId: HolderId } & Omit<AuditEntry, 'holderId' | 'at'>, judged: JudgedPerson): Promise<PersonSeen> {
  const person = await openPerson(world, holderId, look);
  return {
    maskedName: maskName(person.name),
    maskedIdentityNumber: maskIdentityNumber(person.identityNumber),
    ageYears: person.birthDay === null ? null : ageYears(person.birthDay, dayInChina(world.now())),
    photo: await readPhotoUrl(world, holderId),
    regionCode: judged.regionCode,
    regionName: regionName(judged.regionCode),
    ...(judged.insurance && { insuredToday: judged.insurance.insuredToday, insuranceKind: judged.insurance.kind }),
  };
}

function regionName(code: RegionCode): Static<typeof SaidView> {
  return areaPath(code)[0]?.name ?? { es: code, 'zh-CN': code, en: code };
}
