import type { PersonField, PersonMatter } from '@yika/contract';
import type { Language } from '@yika/kit';

interface PersonWords {
  readonly title: string;
  readonly lead: string;
  readonly identityNumber: string;
  readonly needed: string;
  readonly matter: string;
  readonly matters: Readonly<Record<PersonMatter, string>>;
  readonly why: string;
  readonly whyHint: string;
  readonly whyMissing: string;
  readonly find: string;
  readonly nobodyYet: string;
  readonly nobodyYetWords: string;
  readonly person: string;
  readonly fields: Readonly<Record<PersonField, string>>;
  readonly none: string;
  readonly age: string;
  readonly years: (count: number) => string;
  readonly region: string;
  readonly life: string;
  readonly lives: Readonly<Record<string, string>>;
  readonly cards: string;
  readonly noCard: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly collectedOn: string;
  readonly waits: string;
  readonly status: string;
  readonly lapsesOn: (day: string) => string;
  readonly ecard: string;
  readonly noECard: string;
  readonly level: (level: number) => string;
  readonly since: (moment: string) => string;
  readonly usable: Readonly<Record<'identity' | 'payment', readonly [yes: string, no: string]>>;
  readonly inTheWay: string;
  readonly nothingInTheWay: string;
  readonly unmask: string;
  readonly unmaskTitle: string;
  readonly unmaskWords: string;
  readonly which: string;
  readonly chooseOne: string;
  readonly show: string;
  readonly keep: string;
  readonly hide: string;
  readonly hidesIn: (seconds: number) => string;
  readonly noPhoto: string;
  readonly photoOf: string;
}

export const personWords: Record<Language, PersonWords> = {
  es: {
    title: 'Consultar a una persona', lead: 'Para atender un caso. La persona ve en su teléfono que la han consultado, cuándo y qué se vio.',
    identityNumber: 'Número de identidad', needed: 'Escriba el número', matter: 'Para qué', matters: { counter_case: 'Trámite en ventanilla', complaint: 'Reclamación', data_correction: 'Corrección de datos', loss_or_misuse: 'Pérdida o uso indebido', inspection: 'Inspección' },
    why: 'Motivo', whyHint: 'Queda en el registro con su nombre. No escriba aquí datos de la persona.', whyMissing: 'Escriba el motivo', find: 'Buscar', nobodyYet: 'Nadie a la vista', nobodyYetWords: 'Busque por el número del documento. Primero se muestra todo tapado.',
    person: 'Persona', fields: { name: 'Nombre', identity_number: 'Número de identidad', phone: 'Teléfono', card_number: 'Número de tarjeta', photo: 'Foto' }, none: 'No consta', age: 'Edad', years: (count) => `${count} años`, region: 'Región', life: 'Situación', lives: { 1: 'Vive', 2: 'Fallecida', 3: 'Emigrada', 4: 'Desaparecida', 5: 'Otra' },
    cards: 'Tarjetas', noCard: 'Ninguna tarjeta', statuses: { 0: 'Hecha, sin habilitar', 1: 'Activa', 2: 'Pérdida definitiva', 3: 'Bloqueada', 4: 'Pérdida provisional', 9: 'Anulada' }, issuedOn: 'Emitida', validTo: 'Válida hasta', collectedOn: 'Recogida', waits: 'Por recoger', status: 'Estado', lapsesOn: (day) => `caduca el ${day}`,
    ecard: 'Tarjeta electrónica', noECard: 'No tiene tarjeta electrónica.', level: (level) => `Nivel ${level}`, since: (moment) => `desde ${moment}`, usable: { identity: ['Sirve para identificarse', 'No sirve para identificarse'], payment: ['Sirve para pagar', 'No sirve para pagar'] },
    inTheWay: 'Lo primero que falla, como lo lee la persona', nothingInTheWay: 'Nada impide usarla.',
    unmask: 'Ver datos completos', unmaskTitle: 'Ver datos completos', unmaskWords: 'Elija solo lo que necesita para el caso: cada dato queda anotado. Se vuelve a tapar en un minuto.', which: 'Qué necesita ver', chooseOne: 'Elija al menos un dato', show: 'Mostrar', keep: 'Dejarlo', hide: 'Tapar ya', hidesIn: (seconds) => `Se tapa en ${seconds} s`, noPhoto: 'Sin foto en el registro', photoOf: 'Foto del registro',
  },
  'zh-CN': {
    title: '查询个人', lead: '用于办理业务。本人可在手机上看到何时被查询、看到了什么。',
    identityNumber: '社会保障号码', needed: '请输入号码', matter: '事项', matters: { counter_case: '窗口业务', complaint: '投诉', data_correction: '信息更正', loss_or_misuse: '挂失或冒用', inspection: '检查' },
    why: '理由', whyHint: '将与姓名一并记录。请勿在此填写个人信息。', whyMissing: '请填写理由', find: '查询', nobodyYet: '尚未查询', nobodyYetWords: '按证件号码查询，先以遮盖方式显示。',
    person: '个人信息', fields: { name: '姓名', identity_number: '社会保障号码', phone: '手机号', card_number: '卡号', photo: '照片' }, none: '未登记', age: '年龄', years: (count) => `${count} 岁`, region: '地区', life: '状况', lives: { 1: '在世', 2: '死亡', 3: '出国定居', 4: '失踪', 5: '其他' },
    cards: '社保卡', noCard: '没有卡片', statuses: { 0: '已制卡，未启用', 1: '正常', 2: '正式挂失', 3: '已锁定', 4: '临时挂失', 9: '已注销' }, issuedOn: '发卡日期', validTo: '有效期至', collectedOn: '领卡日期', waits: '待领取', status: '状态', lapsesOn: (day) => `${day} 到期`,
    ecard: '电子社保卡', noECard: '未申领电子社保卡。', level: (level) => `${level} 级`, since: (moment) => `自 ${moment}`, usable: { identity: ['可用于核验身份', '不能核验身份'], payment: ['可用于结算', '不能结算'] },
    inTheWay: '首要问题（持卡人看到的说明）', nothingInTheWay: '没有影响使用的问题。',
    unmask: '查看完整信息', unmaskTitle: '查看完整信息', unmaskWords: '只选择办理所需的项目，每一项都会记录。一分钟后自动遮盖。', which: '需要查看的项目', chooseOne: '请至少选择一项', show: '显示', keep: '取消', hide: '立即遮盖', hidesIn: (seconds) => `${seconds} 秒后遮盖`, noPhoto: '登记库中没有照片', photoOf: '登记照片',
  },
  en: {
    title: 'Look up a person', lead: 'To handle a case. The person sees on their phone that they were looked up, when, and what was seen.',
    identityNumber: 'Identity number', needed: 'Type the number', matter: 'What for', matters: { counter_case: 'Counter case', complaint: 'Complaint', data_correction: 'Data correction', loss_or_misuse: 'Loss or misuse', inspection: 'Inspection' },
    why: 'Reason', whyHint: 'Kept on record with your name. Write no data of the person here.', whyMissing: 'Write the reason', find: 'Find', nobodyYet: 'Nobody in view', nobodyYetWords: 'Search by the number of the document. At first everything is shown masked.',
    person: 'Person', fields: { name: 'Name', identity_number: 'Identity number', phone: 'Phone', card_number: 'Card number', photo: 'Photo' }, none: 'Not on file', age: 'Age', years: (count) => `${count} years`, region: 'Region', life: 'Life', lives: { 1: 'Alive', 2: 'Dead', 3: 'Emigrated', 4: 'Missing', 5: 'Otherwise' },
    cards: 'Cards', noCard: 'No card', statuses: { 0: 'Made, not enabled', 1: 'Active', 2: 'Lost for good', 3: 'Locked', 4: 'Reported lost', 9: 'Cancelled' }, issuedOn: 'Issued', validTo: 'Valid to', collectedOn: 'Collected', waits: 'To be collected', status: 'State', lapsesOn: (day) => `lapses on ${day}`,
    ecard: 'E-card', noECard: 'They have no e-card.', level: (level) => `Level ${level}`, since: (moment) => `since ${moment}`, usable: { identity: ['Serves as identity', 'Does not serve as identity'], payment: ['Serves to pay', 'Does not serve to pay'] },
    inTheWay: 'The first thing in the way, as the person reads it', nothingInTheWay: 'Nothing is in the way.',
    unmask: 'See in full', unmaskTitle: 'See in full', unmaskWords: 'Choose only what the case needs: each field is on record. It is masked again after a minute.', which: 'What you need to see', chooseOne: 'Choose at least one', show: 'Show', keep: 'Leave it', hide: 'Mask now', hidesIn: (seconds) => `Masked in ${seconds} s`, noPhoto: 'No photo in the registry', photoOf: 'Photo of the registry',
  },
};
