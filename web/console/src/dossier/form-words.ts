import type { LocalMeasures } from '@yika/contract';
import type { Language } from '@yika/kit';

interface DossierFormWords {
  readonly scopes: Readonly<Record<'cards' | 'ecards', string>>;
  readonly application: Readonly<Record<'agencyName' | 'address' | 'officeInCharge' | 'officePhone' | 'scope' | 'population' | 'firstMonth' | 'cardsFirstYear' | 'cardsByMonth' | 'suppliers', string>>;
  readonly supplier: string;
  readonly product: string;
  readonly addSupplier: string;
  readonly passages: Readonly<Record<'businessProcesses' | 'systems' | 'managementRegime' | 'internalControl' | 'emergencyPlan', string>>;
  readonly passageHint: string;
  readonly staff: string;
  readonly post: string;
  readonly people: string;
  readonly cardsPerMonthEach: string;
  readonly capacity: string;
  readonly capacityNeeded: (cards: string) => string;
  readonly addPost: string;
  readonly cost: string;
  readonly year: string;
  readonly equipment: string;
  readonly cards: string;
  readonly operation: string;
  readonly total: string;
  readonly wholeCost: string;
  readonly addYear: string;
  readonly collection: string;
  readonly collectionHint: string;
  readonly point: string;
  readonly addPoint: string;
  readonly allPoints: string;
  readonly asInForm: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly named: (what: string, of: string) => string;
  readonly row: (row: number) => string;
  readonly sections: Readonly<Record<keyof LocalMeasures, string>>;
  readonly measuresHint: string;
  readonly inLanguages: Readonly<Record<Language, string>>;
  readonly issuerName: string;
  readonly theme: string;
  readonly coOperation: string;
  readonly files: string;
}

export const dossierFormWords: Record<Language, DossierFormWords> = {
  es: {
    scopes: { cards: 'Tarjetas', ecards: 'Tarjetas electrónicas' },
    application: { agencyName: 'Organismo solicitante', address: 'Dirección', officeInCharge: 'Unidad responsable', officePhone: 'Teléfono', scope: 'Qué emitirá', population: 'Habitantes de la región', firstMonth: 'Primer mes de emisión', cardsFirstYear: 'Tarjetas del primer año', cardsByMonth: 'Tarjetas por mes', suppliers: 'Proveedores' },
    supplier: 'Proveedor', product: 'Producto', addSupplier: 'Añadir proveedor',
    passages: { businessProcesses: 'Procesos de trabajo', systems: 'Sistemas', managementRegime: 'Régimen de gestión', internalControl: 'Control interno', emergencyPlan: 'Plan de emergencia' }, passageHint: 'Al menos 20 caracteres.',
    staff: 'Personal', post: 'Puesto', people: 'Personas', cardsPerMonthEach: 'Tarjetas al mes por persona', capacity: 'Capacidad al mes', capacityNeeded: (cards) => `El mes de más trabajo pide ${cards}.`, addPost: 'Añadir puesto',
    cost: 'Coste por año, en yuanes', year: 'Año', equipment: 'Equipo', cards: 'Tarjetas', operation: 'Funcionamiento', total: 'Total', wholeCost: 'Coste total', addYear: 'Añadir año',
    collection: 'Tarjetas por punto y mes', collectionHint: 'La suma de cada mes tiene que ser la de la solicitud.', point: 'Punto', addPoint: 'Añadir punto', allPoints: 'Todos los puntos', asInForm: 'Según la solicitud',
    remove: 'Quitar', removeNamed: (name) => `Quitar ${name}`, named: (what, of) => `${what}: ${of}`, row: (row) => `fila ${row}`,
    sections: { functions: 'Funciones', application: 'Solicitud', scope_of_use: 'Ámbito de uso', loss_and_replacement: 'Pérdida y sustitución', rights_and_duties: 'Derechos y deberes' }, measuresHint: 'Se publican al aprobarse. El texto chino es obligatorio; los demás, donde los haya.', inLanguages: { es: 'En español', 'zh-CN': 'En chino', en: 'En inglés' },
    issuerName: 'Nombre del emisor', theme: 'Motivo', coOperation: 'Zona de colaboración',
    files: 'Archivos',
  },
  'zh-CN': {
    scopes: { cards: '实体卡', ecards: '电子社保卡' },
    application: { agencyName: '申请单位', address: '单位地址', officeInCharge: '承办部门', officePhone: '联系电话', scope: '发行范围', population: '本地区人口', firstMonth: '首发月份', cardsFirstYear: '首年发卡量', cardsByMonth: '分月发卡量', suppliers: '供应商' },
    supplier: '供应商名称', product: '产品', addSupplier: '添加供应商',
    passages: { businessProcesses: '业务流程', systems: '信息系统', managementRegime: '管理制度', internalControl: '内部控制', emergencyPlan: '应急预案' }, passageHint: '不少于 20 个字。',
    staff: '人员配备', post: '岗位', people: '人数', cardsPerMonthEach: '人均月制卡量', capacity: '月制卡能力', capacityNeeded: (cards) => `最高月份需制卡 ${cards} 张。`, addPost: '添加岗位',
    cost: '分年度经费（元）', year: '年度', equipment: '设备', cards: '卡片', operation: '运行', total: '合计', wholeCost: '经费总计', addYear: '添加年度',
    collection: '各网点分月发卡量', collectionHint: '各月合计须与申请表一致。', point: '网点', addPoint: '添加网点', allPoints: '全部网点', asInForm: '申请表所列',
    remove: '删除', removeNamed: (name) => `删除${name}`, named: (what, of) => `${what}：${of}`, row: (row) => `第 ${row} 行`,
    sections: { functions: '功能', application: '申领', scope_of_use: '使用范围', loss_and_replacement: '挂失补换', rights_and_duties: '权利义务' }, measuresHint: '批准后公布。中文文本必填，其他语言可选。', inLanguages: { es: '西班牙文', 'zh-CN': '中文', en: '英文' },
    issuerName: '发卡机构名称', theme: '图案', coOperation: '合作区域',
    files: '附件',
  },
  en: {
    scopes: { cards: 'Cards', ecards: 'E-cards' },
    application: { agencyName: 'Agency that applies', address: 'Address', officeInCharge: 'Office in charge', officePhone: 'Telephone', scope: 'What it will issue', population: 'People of the region', firstMonth: 'First month of issue', cardsFirstYear: 'Cards of the first year', cardsByMonth: 'Cards by month', suppliers: 'Suppliers' },
    supplier: 'Supplier', product: 'What they supply', addSupplier: 'Add a supplier',
    passages: { businessProcesses: 'Business processes', systems: 'Systems', managementRegime: 'Management regime', internalControl: 'Internal control', emergencyPlan: 'Emergency plan' }, passageHint: 'At least 20 characters.',
    staff: 'Staff', post: 'Post', people: 'People', cardsPerMonthEach: 'Cards a month each', capacity: 'Capacity a month', capacityNeeded: (cards) => `The busiest month asks for ${cards}.`, addPost: 'Add a post',
    cost: 'Cost by year, in yuan', year: 'Year', equipment: 'Machines', cards: 'Card stock', operation: 'Operation', total: 'Sum', wholeCost: 'Whole cost', addYear: 'Add a year',
    collection: 'Cards by point and month', collectionHint: 'Each month’s sum has to be that of the application form.', point: 'Service point', addPoint: 'Add a point', allPoints: 'All points', asInForm: 'In the application',
    remove: 'Remove', removeNamed: (name) => `Remove ${name}`, named: (what, of) => `${what} – ${of}`, row: (row) => `row ${row}`,
    sections: { functions: 'What the card does', application: 'How to apply', scope_of_use: 'Scope of use', loss_and_replacement: 'Loss and replacement', rights_and_duties: 'Rights and duties' }, measuresHint: 'Published once approved. The Chinese text is needed, the others where there are any.', inLanguages: { es: 'In Spanish', 'zh-CN': 'In Chinese', en: 'In English' },
    issuerName: 'Name of the issuer', theme: 'Pattern', coOperation: 'Co-operation area',
    files: 'Files',
  },
};
