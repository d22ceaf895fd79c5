import type { Said, StaffRole } from '@yika/contract';
import { addStaffMember, findStaffByNumber, insertGrant, saveAgency, type Agency } from '../modules/staff/index.ts';
import { asId } from '../platform/values/ids.ts';
import type { World } from '../platform/world.ts';
import { demoPlaces } from './places.ts';

/** Somebody invented of an agency: whoever follows the link on /start comes into the console as one of them, without a passkey. */
export interface DemoStaff {
  readonly staffNumber: string;
  /** Plainly invented. */
  readonly name: string;
  readonly agencyId: string;
  readonly grants: readonly { readonly role: StaffRole; readonly areaCode: string; readonly servicePointId?: string }[];
}

/** At the ministry, in two provinces, in four cities and at one counter; each role somewhere, and two people for whatever takes two. */
export const demoStaff: readonly DemoStaff[] = [
  somebody('A-0101', '示例李一', 'ministry', ['officer', '000000']),
  somebody('A-0102', '示例王二', 'ministry', ['approver', '000000']),
  somebody('A-0103', '示例张三', 'ministry', ['auditor', '000000']),
  somebody('A-0104', '示例刘四', 'ministry', ['system_administrator', '000000']),
  somebody('A-0105', '示例陈五', 'ministry', ['security_administrator', '000000']),
  somebody('A-0106', '示例杨六', 'ministry', ['security_administrator', '000000']),
  somebody('A-0201', '示例赵七', 'agency-440000', ['officer', '440000']),
  somebody('A-0202', '示例黄八', 'agency-440000', ['approver', '440000']),
  somebody('A-0203', '示例周九', 'agency-440000', ['security_administrator', '440000']),
  somebody('A-0204', '示例吴十', 'agency-440000', ['system_administrator', '440000']),
  somebody('A-0301', '示例次仁', 'agency-540000', ['officer', '540000']),
  somebody('A-0302', '示例卓玛', 'agency-540000', ['approver', '540000']),
  somebody('A-0411', '示例徐甲', 'agency-440100', ['officer', '440100']),
  somebody('A-0412', '示例孙乙', 'agency-440100', ['approver', '440100']),
  somebody('A-0413', '示例马丙', 'agency-440100', ['clerk_supervisor', '440100']),
  somebody('A-0414', '示例朱丁', 'agency-440300', ['officer', '440300']),
  somebody('A-0511', '示例央金', 'agency-540100', ['officer', '540100']),
  somebody('A-0512', '示例达瓦', 'agency-540100', ['approver', '540100']),
  somebody('A-0513', '示例格桑', 'agency-540100', ['clerk_supervisor', '540100']),
  somebody('A-0611', '示例胡戊', 'agency-110100', ['clerk_supervisor', '110100']),
  somebody('A-0711', '示例何庚', 'agency-310100', ['clerk_supervisor', '310100']),
  somebody('A-0612', '示例郭己', 'agency-heping-pharmacy', ['clerk_supervisor', '110100', 'heping-pharmacy']),
];

function somebody(staffNumber: string, name: string, agencyId: string, ...grants: readonly (readonly [StaffRole, string, string?])[]): DemoStaff {
  return { staffNumber, name, agencyId, grants: grants.map(([role, areaCode, servicePointId]) => ({ role, areaCode, ...(servicePointId && { servicePointId }) })) };
}

const agencies: readonly Agency[] = [
  agency('ministry', null, '000000', { es: 'Ministerio (simulado)', 'zh-CN': '部级主管部门（模拟）', en: 'Ministry (simulated)' }),
  ...(['110000', '310000', '440000', '540000'] as const).map((area) => agency(`agency-${area}`, 'ministry', area, { es: 'Departamento provincial (simulado)', 'zh-CN': '省级主管部门（模拟）', en: 'Provincial department (simulated)' })),
  ...(['110100', '310100', '440100', '440300', '540100'] as const).map((area) => agency(`agency-${area}`, `agency-${area.slice(0, 2)}0000`, area, { es: 'Oficina de la ciudad (simulada)', 'zh-CN': '市级经办机构（模拟）', en: 'City office (simulated)' })),
  ...demoPlaces.map(({ servicePointId, regionCode, name }) => ({ ...agency(`agency-${servicePointId}`, `agency-${regionCode}`, regionCode, name), kind: 'service_point' as const, servicePointId: asId<'ServicePoint'>(servicePointId) })),
];

function agency(agencyId: string, parent: string | null, areaCode: string, name: Said): Agency {
  const kind = parent === null ? 'ministry' : areaCode.endsWith('0000') ? 'province' : 'city';
  return { agencyId: asId(agencyId), parentAgencyId: parent === null ? null : asId(parent), kind, areaCode: asId(areaCode), servicePointId: null, name };
}

/** At every start: whoever is there already stays as they are. */
export async function seedDemoStaff(world: Pick<World, 'database' | 'now' | 'sealer'>): Promise<void> {
  for (const one of agencies) await saveAgency(world.database, one);
  for (const { staffNumber, name, agencyId, grants } of demoStaff) {
    const place = agencies.find((one) => one.agencyId === agencyId);
    if (!place || (await findStaffByNumber(world.database, staffNumber))) continue;
    const { staffId } = await addStaffMember(world, { agency: place, fields: { name, phone: null, email: null }, state: 'active', staffNumber });
    for (const { role, areaCode, servicePointId } of grants) {
      await insertGrant(world.database, { staffId, role, areaCode: asId(areaCode), servicePointId: servicePointId === undefined ? null : asId(servicePointId), since: DEMO_SINCE, until: null, grantedBy: 'operator:demo' });
    }
  }
}

/** Before every story: the clock of the demonstration may be moved back. */
const DEMO_SINCE = Date.parse('2024-01-01T00:00:00Z');
