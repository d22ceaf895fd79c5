import type { Purpose, TerminalState } from '@yika/contract';
import type { Language } from '@yika/kit';

interface PlaceWords {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  readonly place: string;
  readonly area: string;
  readonly purposes: string;
  readonly purposeNames: Readonly<Record<Purpose, string>>;
  readonly purpose: string;
  readonly tills: string;
  readonly counted: (enrolled: number, waiting: number) => string;
  readonly standing: string;
  readonly standings: Readonly<Record<'open' | 'closed', string>>;
  readonly closedOn: (day: string) => string;
  readonly agency: string;
  readonly none: string;
  readonly noneWords: string;
  readonly facts: string;
  readonly institution: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly code: string;
  readonly codeHint: string;
  readonly change: string;
  readonly changeTitle: string;
  readonly close: string;
  readonly closeWords: string;
  readonly noTills: string;
  readonly states: Readonly<Record<TerminalState, string>>;
  readonly since: (at: string) => string;
  readonly addTill: string;
  readonly till: string;
  readonly tillHint: string;
  readonly revoke: string;
  readonly revokeTitle: (till: string) => string;
  readonly revokeWords: string;
  readonly giveCode: string;
  readonly codeTitle: (till: string) => string;
  readonly codeWords: (until: string) => string;
  readonly done: string;
  readonly name: string;
  readonly inLanguages: Readonly<Record<Language, string>>;
  readonly isAgency: string;
  readonly codeWrong: string;
  readonly phoneWrong: string;
  readonly addTitle: string;
}

export const placeWords: Record<Language, PlaceWords> = {
  es: {
    title: 'Puntos de servicio', lead: 'Hospitales, farmacias y oficinas de su ámbito, con sus cajas.', add: 'Pedir un punto nuevo', place: 'Punto de servicio', area: 'Región', purposes: 'Para qué sirve',
    purposeNames: { identity: 'Identidad', payment: 'Pago' }, purpose: 'Sirve para', tills: 'Cajas', counted: (enrolled, waiting) => `${enrolled} en uso${waiting === 0 ? '' : `, ${waiting} por activar`}`,
    standing: 'Situación', standings: { open: 'Abierto', closed: 'Cerrado' }, closedOn: (day) => `Cerrado el ${day}`, agency: 'Oficina del organismo', none: 'No hay ningún punto de servicio', noneWords: 'Quite algún filtro, o pida uno nuevo.',
    facts: 'Datos', institution: 'Código de la institución', address: 'Dirección', hours: 'Horario', phone: 'Teléfono', code: 'Código del punto', codeHint: 'Letras, cifras, guiones; no cambia nunca.',
    change: 'Pedir un cambio', changeTitle: 'Cambiar los datos', close: 'Pedir el cierre', closeWords: 'Al aplicarse, el punto deja de aparecer y todas sus cajas se revocan a la vez.',
    noTills: 'Aquí no hay ninguna caja.', states: { waiting: 'Por activar', enrolled: 'En uso', revoked: 'Revocada' }, since: (at) => `desde el ${at}`,
    addTill: 'Pedir una caja', till: 'Nombre de la caja', tillHint: 'Como la llaman allí: «Caja 3».', revoke: 'Pedir la revocación', revokeTitle: (till) => `Revocar ${till}`, revokeWords: 'Al aplicarse, la caja deja de consultar en el acto y para siempre.',
    giveCode: 'Dar un código', codeTitle: (till) => `Código para ${till}`, codeWords: (until) => `Sirve una sola vez, hasta el ${until}. Díctelo o llévelo en mano: quien lo escriba activa la caja. El código anterior ya no vale.`, done: 'Cerrar',
    name: 'Nombre', inLanguages: { es: 'en español', 'zh-CN': 'en chino', en: 'en inglés' }, isAgency: 'Es una oficina del organismo: entrega tarjetas y corrige datos',
    codeWrong: 'De 1 a 40 letras, cifras o guiones, y empieza por letra o cifra.', phoneWrong: 'Solo cifras, espacios, + y paréntesis.', addTitle: 'Un punto de servicio nuevo',
  },
  'zh-CN': {
    title: '服务网点', lead: '管辖范围内的医院、药店、经办机构及其终端。', add: '申请新增网点', place: '服务网点', area: '地区', purposes: '用途',
    purposeNames: { identity: '身份核验', payment: '支付' }, purpose: '可用于', tills: '终端', counted: (enrolled, waiting) => `${enrolled} 台在用${waiting === 0 ? '' : `，${waiting} 台待激活`}`,
    standing: '网点状态', standings: { open: '营业中', closed: '已关闭' }, closedOn: (day) => `${day} 关闭`, agency: '经办机构', none: '没有服务网点', noneWords: '减少筛选条件，或申请新增。',
    facts: '基本信息', institution: '机构编码', address: '地址', hours: '营业时间', phone: '电话', code: '网点编码', codeHint: '字母、数字、连字符，启用后不可更改。',
    change: '申请变更', changeTitle: '变更网点信息', close: '申请关闭', closeWords: '生效后网点不再公示，其全部终端同时停用。',
    noTills: '本网点没有终端。', states: { waiting: '待激活', enrolled: '在用', revoked: '已停用' }, since: (at) => `自 ${at}`,
    addTill: '申请新增终端', till: '终端名称', tillHint: '按现场叫法填写，如“3号收银台”。', revoke: '申请停用', revokeTitle: (till) => `停用 ${till}`, revokeWords: '生效后该终端立即停止核验，且不可恢复。',
    giveCode: '发放激活码', codeTitle: (till) => `${till} 的激活码`, codeWords: (until) => `仅可使用一次，有效期至 ${until}。请当面或电话告知，谁输入谁激活。此前的激活码已作废。`, done: '关闭窗口',
    name: '名称', inLanguages: { es: '西班牙文', 'zh-CN': '中文', en: '英文' }, isAgency: '属于经办机构：发放卡片、更正信息',
    codeWrong: '1–40 位字母、数字或连字符，以字母或数字开头。', phoneWrong: '仅限数字、空格、加号和括号。', addTitle: '新增服务网点',
  },
  en: {
    title: 'Service points', lead: 'Hospitals, pharmacies and offices within your scope, with their tills.', add: 'Ask for a new one', place: 'Service point', area: 'Region', purposes: 'Purposes',
    purposeNames: { identity: 'Identity', payment: 'Payment' }, purpose: 'Serves for', tills: 'Tills', counted: (enrolled, waiting) => `${enrolled} in use${waiting === 0 ? '' : `, ${waiting} to be set up`}`,
    standing: 'Standing', standings: { open: 'Open', closed: 'Closed' }, closedOn: (day) => `Closed on ${day}`, agency: 'Office of the agency', none: 'There is no service point', noneWords: 'Take away a filter, or ask for a new one.',
    facts: 'Facts', institution: 'Code of the institution', address: 'Address', hours: 'Hours', phone: 'Telephone', code: 'Code of the place', codeHint: 'Letters, digits, hyphens; it never changes.',
    change: 'Ask for a change', changeTitle: 'Change its facts', close: 'Ask to close it', closeWords: 'Once applied, the place is listed no more and all its tills are revoked with it.',
    noTills: 'No till stands here.', states: { waiting: 'To be set up', enrolled: 'In use', revoked: 'Revoked' }, since: (at) => `since ${at}`,
    addTill: 'Ask for a till', till: 'Name of the till', tillHint: 'As they call it there: “Till 3”.', revoke: 'Ask to revoke it', revokeTitle: (till) => `Revoke ${till}`, revokeWords: 'Once applied, the till checks nothing more, at once and for good.',
    giveCode: 'Give a code', codeTitle: (till) => `Code for ${till}`, codeWords: (until) => `It works once, until ${until}. Read it out or hand it over: whoever types it sets up the till. An earlier code is void.`, done: 'Done',
    name: 'Name', inLanguages: { es: 'in Spanish', 'zh-CN': 'in Chinese', en: 'in English' }, isAgency: 'It is an office of the agency: hands over cards, puts data right',
    codeWrong: '1 to 40 letters, digits or hyphens, beginning with a letter or digit.', phoneWrong: 'Digits, spaces, + and brackets only.', addTitle: 'A new service point',
  },
};
