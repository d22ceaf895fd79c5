import type { Said } from '@yika/contract';
import type { Purpose } from '../platform/values/caller.ts';

/** A synthetic service point: its name says what it is, and no such place exists. */
export interface DemoPlace {
  readonly servicePointId: string;
  readonly regionCode: string;
  readonly name: Said;
  readonly address: Said;
  readonly hours: Said;
  readonly phone: string;
  readonly institutionCode: string;
  readonly isAgency: boolean;
  readonly purposes: readonly Purpose[];
}

const officeHours: Said = { es: 'lunes a viernes, 9:00–17:00', 'zh-CN': '周一至周五 9:00–17:00', en: 'Monday to Friday, 9:00–17:00' };
const pharmacyHours: Said = { es: 'todos los días, 8:00–21:00', 'zh-CN': '每天 8:00–21:00', en: 'every day, 8:00–21:00' };
const dayAndNight: Said = { es: 'día y noche', 'zh-CN': '24 小时', en: 'day and night' };

export const demoPlaces: readonly DemoPlace[] = [
  {
    servicePointId: 'heping-pharmacy', regionCode: '110100', institutionCode: 'P110100001', isAgency: false, purposes: ['identity', 'payment'], phone: '12393', hours: pharmacyHours,
    name: { es: 'Farmacia Heping', 'zh-CN': '和平药房', en: 'Heping Pharmacy' },
    address: { es: 'Calle de Muestra 12', 'zh-CN': '样张路 12 号', en: '12 Specimen Road' },
  },
  {
    servicePointId: 'renhe-hospital', regionCode: '110100', institutionCode: 'H110100002', isAgency: false, purposes: ['identity', 'payment'], phone: '12393', hours: dayAndNight,
    name: { es: 'Hospital Renhe (simulado)', 'zh-CN': '仁和医院（模拟）', en: 'Renhe Hospital (simulated)' },
    address: { es: 'Avenida de la Prueba 3', 'zh-CN': '测试大街 3 号', en: '3 Test Avenue' },
  },
  {
    servicePointId: 'beijing-agency', regionCode: '110100', institutionCode: 'A110100003', isAgency: true, purposes: ['identity'], phone: '12333', hours: officeHours,
    name: { es: 'Oficina de tarjetas, región de muestra 1', 'zh-CN': '社保卡服务中心（示范一区）', en: 'Card office, demo region 1' },
    address: { es: 'Calle de Muestra 40, planta baja', 'zh-CN': '样张路 40 号一层', en: '40 Specimen Road, ground floor' },
  },
  {
    servicePointId: 'puguang-hospital', regionCode: '310100', institutionCode: 'H310100001', isAgency: false, purposes: ['identity', 'payment'], phone: '12393', hours: dayAndNight,
    name: { es: 'Hospital Puguang (simulado)', 'zh-CN': '普光医院（模拟）', en: 'Puguang Hospital (simulated)' },
    address: { es: 'Paseo del Ejemplo 88', 'zh-CN': '示例大道 88 号', en: '88 Example Parade' },
  },
  {
    servicePointId: 'shanghai-agency', regionCode: '310100', institutionCode: 'A310100002', isAgency: true, purposes: ['identity'], phone: '12333', hours: officeHours,
    name: { es: 'Oficina de tarjetas, región de muestra 2', 'zh-CN': '社保卡服务中心（示范二区）', en: 'Card office, demo region 2' },
    address: { es: 'Paseo del Ejemplo 5', 'zh-CN': '示例大道 5 号', en: '5 Example Parade' },
  },
  {
    servicePointId: 'nanyuan-clinic', regionCode: '440100', institutionCode: 'C440100001', isAgency: false, purposes: ['identity'], phone: '12393', hours: pharmacyHours,
    name: { es: 'Clínica Nanyuan (solo identidad)', 'zh-CN': '南苑诊所（仅核验身份）', en: 'Nanyuan Clinic (identity only)' },
    address: { es: 'Ronda del Ensayo 7', 'zh-CN': '试行环路 7 号', en: '7 Rehearsal Ring' },
  },
  {
    servicePointId: 'liuhua-hospital', regionCode: '440100', institutionCode: 'H440100003', isAgency: false, purposes: ['identity', 'payment'], phone: '12393', hours: dayAndNight,
    name: { es: 'Hospital Liuhua (simulado)', 'zh-CN': '流花医院（模拟）', en: 'Liuhua Hospital (simulated)' },
    address: { es: 'Ronda del Ensayo 60', 'zh-CN': '试行环路 60 号', en: '60 Rehearsal Ring' },
  },
  {
    servicePointId: 'guangzhou-agency', regionCode: '440100', institutionCode: 'A440100002', isAgency: true, purposes: ['identity'], phone: '12333', hours: officeHours,
    name: { es: 'Oficina de tarjetas, región de muestra 3', 'zh-CN': '社保卡服务中心（示范三区）', en: 'Card office, demo region 3' },
    address: { es: 'Ronda del Ensayo 21', 'zh-CN': '试行环路 21 号', en: '21 Rehearsal Ring' },
  },
  {
    servicePointId: 'lhasa-agency', regionCode: '540100', institutionCode: 'A540100001', isAgency: true, purposes: ['identity'], phone: '12333', hours: officeHours,
    name: { es: 'Oficina de tarjetas, región de muestra 4', 'zh-CN': '社保卡服务中心（示范四区）', en: 'Card office, demo region 4' },
    address: { es: 'Plaza del Borrador 1', 'zh-CN': '草案广场 1 号', en: '1 Draft Square' },
  },
];
