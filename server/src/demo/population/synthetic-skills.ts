import { addDays } from '@yika/contract/numbers';
import type { RegistryRow } from '../../registry-files/columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { SyntheticHolder } from './synthetic-holder.ts';
import type { SyntheticInsurance } from './synthetic-insurance.ts';

const occupations = [['6-18-02-04', '焊工'], ['6-31-01-03', '电工'], ['4-03-02-01', '中式烹调师'], ['4-10-01-05', '养老护理员'], ['4-10-01-02', '育婴员']] as const;
const LEVELS = '555544433321';

/** One in eight of those who work holds a certificate; most are of the first levels. */
export function skillRows(holder: SyntheticHolder, insurance: SyntheticInsurance, random: SeededRandom, today: string): RegistryRow<'skills'>[] {
  if (!insurance.kinds.includes('310') || holder.ageYears < 25 || !random.chance(0.125)) return [];
  const [code, name] = random.pick(occupations);
  const level = random.pick(LEVELS);
  const held = random.chance(0.7);
  return [{
    identity_number: holder.identityNumber, occupation_code: code, occupation_name: name, level, issued_by: '样张职业技能鉴定中心',
    certificate_number: `TEST-S${holder.regionCode}-${level}-${String(holder.index).padStart(8, '0')}`, issued_on: addDays(today, -random.whole(60, 2_000)),
    theory_result: held ? String(random.whole(60, 98)) : '', practice_result: held ? String(random.whole(60, 98)) : '',
    region_code: holder.regionCode, source: '样张人力资源和社会保障局', as_of: addDays(today, -5),
  }];
}
