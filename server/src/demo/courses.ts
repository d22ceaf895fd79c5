import type { Said, SkillLevel } from '@yika/contract';
import type { CourseToSave } from '../modules/employment/index.ts';
import { addDays, type Day } from '../platform/values/day.ts';
import { asId } from '../platform/values/ids.ts';

/** Synthetic like every place of the demonstration: no such training body exists. */
interface DraftCourse {
  readonly name: Said;
  readonly level: SkillLevel;
  readonly hours: number;
  readonly priceFen: number;
  readonly places: number;
}

const drafts: Readonly<Record<string, DraftCourse>> = {
  welding: { name: { es: 'Soldadura', 'zh-CN': '焊工', en: 'Welding' }, level: 5, hours: 160, priceFen: 168_000, places: 24 },
  cooking: { name: { es: 'Cocina china', 'zh-CN': '中式烹调师', en: 'Chinese cooking' }, level: 4, hours: 140, priceFen: 128_000, places: 20 },
  care: { name: { es: 'Cuidado de mayores', 'zh-CN': '养老护理员', en: 'Care of the elderly' }, level: 5, hours: 120, priceFen: 86_000, places: 30 },
  electrician: { name: { es: 'Electricidad', 'zh-CN': '电工', en: 'Electrical work' }, level: 3, hours: 200, priceFen: 260_000, places: 16 },
};

const bodies: Readonly<Record<string, { readonly name: Said; readonly address: Said; readonly courses: readonly string[] }>> = {
  '110100': {
    name: { es: 'Centro de formación Xingqiao (simulado)', 'zh-CN': '星桥职业培训中心（模拟）', en: 'Xingqiao training centre (simulated)' },
    address: { es: 'Calle de Muestra 52', 'zh-CN': '样张路 52 号', en: '52 Specimen Road' }, courses: ['welding', 'cooking', 'care', 'electrician'],
  },
  '310100': {
    name: { es: 'Centro de formación Binhe (simulado)', 'zh-CN': '滨河职业培训中心（模拟）', en: 'Binhe training centre (simulated)' },
    address: { es: 'Paseo del Ejemplo 61', 'zh-CN': '示例大道 61 号', en: '61 Example Parade' }, courses: ['cooking', 'care'],
  },
  '440100': {
    name: { es: 'Centro de formación Lingnan (simulado)', 'zh-CN': '岭南职业培训中心（模拟）', en: 'Lingnan training centre (simulated)' },
    address: { es: 'Ronda del Ensayo 33', 'zh-CN': '试行环路 33 号', en: '33 Rehearsal Ring' }, courses: ['welding', 'care', 'electrician'],
  },
};

/** The edition of the quarter in which that day lies: asked for until a month after it, beginning two weeks later. */
export function demoCourses(today: Day): readonly CourseToSave[] {
  const [year, quarter] = [today.slice(0, 4), Math.ceil(Number(today.slice(5, 7)) / 3)];
  const opensOn = asId<'Day'>(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`);
  const closesOn = addDays(opensOn, 120);
  return Object.entries(bodies).flatMap(([regionCode, body]) => body.courses.flatMap((key) => {
    const draft = drafts[key];
    if (!draft) return [];
    return [{ ...draft, courseId: `${regionCode}-${key}-${year}q${quarter}`, regionCode: asId<'Region'>(regionCode), bodyName: body.name, bodyAddress: body.address, opensOn, closesOn, startsOn: addDays(closesOn, 14) }];
  }));
}
