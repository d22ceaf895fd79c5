import type { PlaceView } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findNearestAgency, type ServicePoint } from './service-points-table.ts';

/** Where to go: the agency that shares most of the region's code. Where a registry names none yet, the hotline knows. */
export async function nearestAgency(database: Transaction, regionCode: RegionCode): Promise<PlaceView> {
  const agency = await findNearestAgency(database, regionCode);
  return agency ? toPlace(agency) : { ...ANY_AGENCY, regionCode };
}

export function toPlace({ servicePointId, name, regionCode, address, hours, phone }: ServicePoint): PlaceView {
  return { servicePointId, name, regionCode, address, hours, phone };
}

const ANY_AGENCY: Omit<PlaceView, 'regionCode'> = {
  servicePointId: 'any-agency',
  name: { es: 'Cualquier oficina de la seguridad social de su zona', 'zh-CN': '当地任一社会保障服务网点', en: 'Any social security office in your area' },
  address: { es: 'La línea 12333 le dice cuál es la más cercana', 'zh-CN': '拨打12333可查询最近的网点', en: 'The 12333 line knows which is nearest' },
  hours: { es: 'En el horario de cada oficina', 'zh-CN': '以各网点公布的时间为准', en: 'During the hours of each office' },
  phone: '12333',
};
