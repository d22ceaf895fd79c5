import type { ControlSection, EmergencyScenario, KillSwitch, MatrixService, RegimeSection } from '@yika/contract';
import type { Language } from '@yika/kit';

type Part = MatrixService | RegimeSection | ControlSection | EmergencyScenario | KillSwitch;

export const matrixServices = ['enquiry', 'business_handling', 'loss_report', 'medical_settlement', 'pension_payment', 'unemployment_benefit', 'work_injury', 'employment_services', 'skills_training'] as const satisfies readonly MatrixService[];
export const regimeSections = ['receiving', 'storing', 'personalising', 'handing_over', 'loss_and_replacement', 'destroying'] as const satisfies readonly RegimeSection[];
export const controlSections = ['separation_of_duties', 'keys', 'stocktaking', 'access_to_personal_data', 'audit'] as const satisfies readonly ControlSection[];
export const emergencyScenarios = ['system_outage', 'data_leak', 'key_compromise', 'card_stock_loss', 'supplier_failure', 'counter_overload'] as const satisfies readonly EmergencyScenario[];
export const killSwitches = ['pause_issuing', 'force_online_only', 'revoke_terminal'] as const satisfies readonly KillSwitch[];

/** The parts of the items by their names: services, sections, scenarios, stops. */
export const partWords: Record<Language, Readonly<Record<Part, string>>> = {
  es: {
    enquiry: 'Consulta de derechos', business_handling: 'Gestión de trámites', loss_report: 'Aviso de pérdida', medical_settlement: 'Pago de atención médica', pension_payment: 'Cobro de pensiones', unemployment_benefit: 'Prestación por desempleo', work_injury: 'Accidentes de trabajo', employment_services: 'Servicios de empleo', skills_training: 'Formación profesional',
    receiving: 'Recepción de tarjetas', storing: 'Custodia', personalising: 'Personalización', handing_over: 'Entrega', loss_and_replacement: 'Pérdida y reposición', destroying: 'Destrucción',
    separation_of_duties: 'Separación de funciones', keys: 'Custodia de claves', stocktaking: 'Recuentos', access_to_personal_data: 'Acceso a datos personales', audit: 'Auditoría interna',
    system_outage: 'Caída del sistema', data_leak: 'Filtración de datos', key_compromise: 'Clave comprometida', card_stock_loss: 'Pérdida de tarjetas en blanco', supplier_failure: 'Fallo de un proveedor', counter_overload: 'Ventanillas desbordadas',
    pause_issuing: 'Suspender la emisión', force_online_only: 'Admitir solo códigos en línea', revoke_terminal: 'Revocar una caja',
  },
  'zh-CN': {
    enquiry: '权益查询', business_handling: '业务办理', loss_report: '挂失', medical_settlement: '医疗结算', pension_payment: '养老金领取', unemployment_benefit: '失业待遇', work_injury: '工伤', employment_services: '就业服务', skills_training: '职业培训',
    receiving: '接收', storing: '保管', personalising: '个人化', handing_over: '发放', loss_and_replacement: '挂失补换', destroying: '销毁',
    separation_of_duties: '岗位分离', keys: '密钥管理', stocktaking: '盘点', access_to_personal_data: '个人信息查阅', audit: '内部审计',
    system_outage: '系统中断', data_leak: '数据泄露', key_compromise: '密钥泄露', card_stock_loss: '空白卡丢失', supplier_failure: '供应商故障', counter_overload: '窗口拥堵',
    pause_issuing: '暂停签发', force_online_only: '仅限在线出码', revoke_terminal: '停用终端',
  },
  en: {
    enquiry: 'Enquiry', business_handling: 'Handling of business', loss_report: 'Report of loss', medical_settlement: 'Medical settlement', pension_payment: 'Payment of pensions', unemployment_benefit: 'Unemployment benefit', work_injury: 'Work injury', employment_services: 'Employment services', skills_training: 'Skills training',
    receiving: 'Receiving cards', storing: 'Storing', personalising: 'Personalising', handing_over: 'Handing over', loss_and_replacement: 'Loss and replacement', destroying: 'Destroying',
    separation_of_duties: 'Separation of duties', keys: 'Keeping keys', stocktaking: 'Stocktaking', access_to_personal_data: 'Access to personal data', audit: 'Internal audit',
    system_outage: 'System outage', data_leak: 'Leak of data', key_compromise: 'Compromised key', card_stock_loss: 'Loss of blank cards', supplier_failure: 'Failure of a supplier', counter_overload: 'Crowded counters',
    pause_issuing: 'Pause issuing', force_online_only: 'Codes with a line only', revoke_terminal: 'Revoke a till',
  },
};

/** Where a finding is: a part by its name; a year, a month, a place, a role as they are written. */
export function nameOfWhere(where: string, names: Readonly<Record<Part, string>>): string {
  return where in names ? names[where as Part] : where;
}
