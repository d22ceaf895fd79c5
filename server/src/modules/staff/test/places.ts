import type { Purpose } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import { asId } from '../../../platform/values/ids.ts';
import { saveServicePoint, type ServicePoint } from '../service-points-table.ts';

/** A plainly invented place. */
export function placeNamed(servicePointId: string, regionCode: string, more: Partial<ServicePoint> = {}): ServicePoint {
  const purposes: readonly Purpose[] = ['identity', 'payment'];
  return {
    servicePointId: asId(servicePointId), regionCode: asId(regionCode), purposes, isAgency: false, institutionCode: `H-${servicePointId}`, phone: '12333',
    name: { es: `Hospital de prueba ${servicePointId}`, 'zh-CN': `测试医院 ${servicePointId}`, en: `Test hospital ${servicePointId}` },
    address: { es: 'Calle de prueba 1', 'zh-CN': '测试路1号', en: '1 Test Street' },
    hours: { es: 'De 8 a 17', 'zh-CN': '8:00–17:00', en: '8 to 17' },
    ...more,
  };
}

export async function withPlaces(database: Transaction, ...places: readonly ServicePoint[]): Promise<void> {
  for (const place of places) await saveServicePoint(database, place);
}
