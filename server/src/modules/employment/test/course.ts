import { asId } from '../../../platform/values/ids.ts';
import type { CourseToSave } from '../index.ts';

/** Open in January and February 2030. */
export function courseOf({ courseId, regionCode = '110100', ...other }: { readonly courseId: string; readonly regionCode?: string } & Partial<Omit<CourseToSave, 'courseId' | 'regionCode'>>): CourseToSave {
  return {
    courseId, regionCode: asId(regionCode), name: { es: 'Soldadura', 'zh-CN': '焊工', en: 'Welding' }, bodyName: { es: 'Centro de prueba', 'zh-CN': '测试培训中心', en: 'Test training body' },
    bodyAddress: { es: 'Calle de Muestra 9', 'zh-CN': '样张路 9 号', en: '9 Specimen Road' }, level: 5, hours: 120, priceFen: 180_000,
    opensOn: asId('2030-01-01'), closesOn: asId('2030-02-28'), startsOn: asId('2030-03-10'), places: 20, ...other,
  };
}
