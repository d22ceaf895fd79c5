import type { StaffState } from '@yika/contract';
import type { Language } from '@yika/kit';

interface StaffWords {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly name: string;
  readonly agency: string;
  readonly role: string;
  readonly roles: string;
  readonly state: string;
  readonly states: Readonly<Record<StaffState, string>>;
  readonly area: string;
  readonly nobody: string;
  readonly nobodyWords: string;
  readonly noRole: string;
  readonly onlyCounter: string;
  readonly until: (at: string) => string;
  readonly sessions: string;
  readonly look: string;
  readonly sessionsOf: (staffNumber: string) => string;
  readonly signIns: string;
  readonly close: string;
}

export const staffWords: Record<Language, StaffWords> = {
  es: {
    title: 'Personal', lead: 'Las personas de los organismos de su ámbito. Los nombres se muestran incompletos.', number: 'Número', name: 'Nombre', agency: 'Organismo', role: 'Función', roles: 'Funciones y ámbito',
    state: 'Estado', states: { invited: 'Con invitación', active: 'En activo', suspended: 'Suspendido', ended: 'De baja' }, area: 'Ámbito territorial',
    nobody: 'Nadie cumple esas condiciones', nobodyWords: 'Quite algún filtro para ver a más personas.', noRole: 'Sin funciones vigentes.', onlyCounter: 'solo en un punto de servicio', until: (at) => `hasta el ${at}`,
    sessions: 'Sesiones', look: 'Consultar', sessionsOf: (number) => `Sesiones abiertas de ${number}`, signIns: 'Entradas', close: 'Cerrar la ventana',
  },
  'zh-CN': {
    title: '人员', lead: '管辖范围内各机构的工作人员，姓名已脱敏。', number: '工号', name: '姓名', agency: '所属机构', role: '角色', roles: '角色与数据范围',
    state: '状态', states: { invited: '已邀请', active: '在岗', suspended: '已停用', ended: '已离岗' }, area: '行政区划',
    nobody: '没有符合条件的人员', nobodyWords: '减少筛选条件再试。', noRole: '没有有效角色。', onlyCounter: '仅限一个服务网点', until: (at) => `有效期至 ${at}`,
    sessions: '会话', look: '查看', sessionsOf: (number) => `${number} 的在线会话`, signIns: '登录记录', close: '关闭',
  },
  en: {
    title: 'Staff', lead: 'The people of the agencies within your scope. Names are masked.', number: 'Number', name: 'Name', agency: 'Agency', role: 'Role', roles: 'Roles and scope',
    state: 'State', states: { invited: 'Invited', active: 'Active', suspended: 'Suspended', ended: 'Left' }, area: 'Area',
    nobody: 'Nobody fits', nobodyWords: 'Take away a filter to see more people.', noRole: 'No role in force.', onlyCounter: 'one service point only', until: (at) => `until ${at}`,
    sessions: 'Sessions', look: 'Look at', sessionsOf: (number) => `Open sessions of ${number}`, signIns: 'Sign-ins', close: 'Close',
  },
};
