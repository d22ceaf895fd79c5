import type { Language } from '@yika/kit';

type Words = Readonly<Record<string, string>>;

/** The fields that changes are made of. */
export const fieldWords: Record<Language, Words> = {
  es: {
    open: 'Estado', value: 'Valor', clause: 'Base legal', regionCode: 'Región', validFrom: 'Vigente desde', servicePointId: 'Punto de servicio', institutionCode: 'Código de la institución', isAgency: 'Es oficina del organismo', purposes: 'Para qué sirve', phone: 'Teléfono', till: 'Caja',
    nameEs: 'Nombre (español)', nameZh: 'Nombre (chino)', nameEn: 'Nombre (inglés)', addressEs: 'Dirección (español)', addressZh: 'Dirección (chino)', addressEn: 'Dirección (inglés)', hoursEs: 'Horario (español)', hoursZh: 'Horario (chino)', hoursEn: 'Horario (inglés)',
    grants: 'Funciones y ámbito', spanFrom: 'Primer día', spanTo: 'Último día', actor: 'Quién lo hizo', action: 'Qué se hizo', rows: 'Registros', standing: 'Emisión', scope: 'Qué puede emitir', dossier: 'Expediente', contentHash: 'Huella del contenido', staffState: 'Estado de la persona',
  },
  'zh-CN': {
    open: '状态', value: '取值', clause: '依据条款', regionCode: '地区', validFrom: '生效日期', servicePointId: '服务网点', institutionCode: '机构编码', isAgency: '是否经办机构', purposes: '用途', phone: '电话', till: '收银台',
    nameEs: '名称（西班牙文）', nameZh: '名称（中文）', nameEn: '名称（英文）', addressEs: '地址（西班牙文）', addressZh: '地址（中文）', addressEn: '地址（英文）', hoursEs: '营业时间（西班牙文）', hoursZh: '营业时间（中文）', hoursEn: '营业时间（英文）',
    grants: '角色与数据范围', spanFrom: '首日', spanTo: '末日', actor: '操作者', action: '操作', rows: '记录条数', standing: '发卡状态', scope: '获批范围', dossier: '注册材料', contentHash: '内容校验值', staffState: '人员状态',
  },
  en: {
    open: 'State', value: 'Value', clause: 'Clause', regionCode: 'Region', validFrom: 'In force from', servicePointId: 'Service point', institutionCode: 'Code of the institution', isAgency: 'Is an office of the agency', purposes: 'Purposes', phone: 'Telephone', till: 'Till',
    nameEs: 'Name (Spanish)', nameZh: 'Name (Chinese)', nameEn: 'Name (English)', addressEs: 'Address (Spanish)', addressZh: 'Address (Chinese)', addressEn: 'Address (English)', hoursEs: 'Hours (Spanish)', hoursZh: 'Hours (Chinese)', hoursEn: 'Hours (English)',
    grants: 'Roles and scope', spanFrom: 'First day', spanTo: 'Last day', actor: 'Done by', action: 'What was done', rows: 'Entries', standing: 'Issuing', scope: 'What it may issue', dossier: 'Dossier', contentHash: 'Fingerprint of the contents', staffState: 'State of the person',
  },
};

/** What a field may hold, where it is one of some words. */
export const valueWords: Record<Language, Words> = {
  es: { open: 'abierto', closed: 'en pausa', yes: 'sí', no: 'no', holder_decides: 'decide el titular', refused: 'se rechaza', warn: 'se avisa', none: 'nadie más', one: 'otra persona del ámbito', two: 'la provincia y después el ministerio', identity: 'identidad', payment: 'pago', active: 'emite', suspended: 'suspendida', withdrawn: 'retirada', cards: 'tarjetas', ecards: 'tarjetas electrónicas', staff_invited: 'invitada', staff_active: 'en activo', staff_suspended: 'suspendida', staff_ended: 'ha cesado', allowed: 'se admite' },
  'zh-CN': { open: '开通', closed: '暂停', yes: '是', no: '否', holder_decides: '由持卡人决定', refused: '拒绝', warn: '提醒', none: '无需他人审批', one: '辖区内另一人审批', two: '先省级后部级审批', identity: '身份核验', payment: '支付', active: '正常发卡', suspended: '已暂停', withdrawn: '已撤销', cards: '实体卡', ecards: '电子社保卡', staff_invited: '已邀请', staff_active: '在岗', staff_suspended: '已停用', staff_ended: '已离任', allowed: '允许' },
  en: { open: 'open', closed: 'paused', yes: 'yes', no: 'no', holder_decides: 'the holder decides', refused: 'is refused', warn: 'is warned of', none: 'nobody else', one: 'one other person in scope', two: 'the province, then the ministry', identity: 'identity', payment: 'payment', active: 'issues', suspended: 'suspended', withdrawn: 'withdrawn', cards: 'cards', ecards: 'e-cards', staff_invited: 'invited', staff_active: 'active', staff_suspended: 'suspended', staff_ended: 'has left', allowed: 'is allowed' },
};
