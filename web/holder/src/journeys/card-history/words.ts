import type { CardPast, CardStep, CardStepBy, CardStepWhy, ECardEventKind, ECardPastEvent } from '@yika/contract';
import type { Language } from '@yika/kit';

type Status = CardStep['status'];
type Damage = CardPast['damages'][number];

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly drawing: string;
  readonly drawn: string;
  readonly unknownSpan: string;
  readonly ecardLane: string;
  readonly inUse: string;
  readonly card: (number: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly since: (day: string) => string;
  readonly span: (from: string, until: string) => string;
  readonly sinceNotHeld: (region: string, phone: string) => string;
  readonly why: Readonly<Record<CardStepWhy, string>>;
  readonly by: Readonly<Record<CardStepBy, string>>;
  readonly lapses: (day: string) => string;
  readonly issuedBy: string;
  readonly validTo: string;
  readonly replaces: string;
  readonly replacedBy: string;
  readonly source: (region: string, day: string) => string;
  readonly damages: string;
  readonly noDamages: string;
  readonly part: Readonly<Record<Damage['part'], string>>;
  readonly finding: Readonly<Record<Damage['finding'], string>>;
  readonly ecard: (level: number) => string;
  readonly ecardFrom: (region: string) => string;
  readonly events: Readonly<Record<ECardEventKind, string>>;
  readonly proved: Readonly<Record<NonNullable<ECardPastEvent['provedBy']>, string>>;
  readonly ended: Readonly<Record<NonNullable<ECardPastEvent['why']>, string>>;
  readonly noECard: string;
  readonly ecardSource: (day: string) => string;
  readonly elsewhere: string;
  readonly bank: string;
  readonly making: (region: string, phone: string) => string;
  readonly before: (region: string, phone: string) => string;
  readonly lost: string;
  readonly lostWords: string;
  readonly accesses: string;
  readonly accessesWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Historia de mi tarjeta', lead: 'Cómo ha estado cada tarjeta suya, desde cuándo, por qué y quién lo hizo.',
    drawing: 'De un vistazo', drawn: 'Dibujo de los estados en el tiempo. La lista de cada tarjeta dice lo mismo.', unknownSpan: 'Desde cuándo, no consta', ecardLane: 'Electrónica', inUse: 'En uso',
    card: (number) => `Tarjeta ${number}`,
    status: { 0: 'Hecha, sin habilitar', 1: 'Activa', 2: 'Perdida definitivamente', 3: 'Bloqueada', 4: 'Pérdida comunicada', 9: 'Anulada' },
    since: (day) => `Desde el ${day}`, span: (from, until) => (from === until ? `El ${from}` : `Del ${from} al ${until}`), sinceNotHeld: (region, phone) => `Desde cuándo, aquí no consta. Lo sabe la agencia de ${region}, teléfono ${phone}.`,
    why: {
      made: 'Se hizo la tarjeta', collected: 'Se entregó y quedó habilitada', temporary_loss_reported: 'Se comunicó su pérdida', formal_loss_reported: 'Pérdida definitiva, concedida', loss_lifted: 'Apareció: aviso de pérdida anulado',
      loss_lapsed: 'El aviso de pérdida terminó por plazo', locked: 'Se bloqueó el chip', unlocked: 'Se desbloqueó, con PIN nuevo', closed: 'Se anuló', replaced: 'Otra tarjeta ocupó su lugar', registry_said: 'Lo dice el registro, sin motivo',
    },
    by: { holder: 'Usted', desk: 'Una oficina', registry: 'El registro de tarjetas', clock: 'Solo, llegado el día' },
    lapses: (day) => `Si nadie hace nada, termina el ${day}.`, issuedBy: 'La emitió', validTo: 'Válida hasta', replaces: 'Ocupa el lugar de', replacedBy: 'La reemplaza',
    source: (region, day) => `Datos: registro de tarjetas de ${region} y lo hecho en esta aplicación, a fecha de ${day}.`,
    damages: 'Revisiones por daños', noDamages: 'Ninguna ventanilla ha anotado daños.', part: { chip: 'El chip', stripe: 'Banda magnética', face: 'Impresión' }, finding: { damaged: 'dañado', not_damaged: 'sin daños', reader_at_fault: 'fallaba el lector' },
    ecard: (level) => `Tarjeta electrónica, nivel ${level}`, ecardFrom: (region) => `De ${region}`,
    events: {
      claimed: 'Se dio de alta', proved_again: 'Se identificó otra vez, con PIN nuevo', level_raised: 'Subió al nivel 2: puede pagar', device_added: 'Dispositivo añadido', device_ended: 'Dispositivo quitado', pin_changed: 'PIN cambiado', pin_paused: 'PIN en pausa por demasiados intentos',
      loss_authorised: 'Permitió identificarse durante la pérdida', loss_authorisation_ended: 'Dejó de permitirlo', ended: 'Terminó',
    },
    proved: { phone: 'con un código al teléfono', face: 'con la cara', counter: 'en ventanilla' }, ended: { by_holder: 'la quitó usted', room_for_another: 'para hacer sitio a otro', consent_withdrawn: 'retiró el consentimiento' },
    noECard: 'No consta ninguna tarjeta electrónica.', ecardSource: (day) => `Datos: esta aplicación, a fecha de ${day}.`,
    elsewhere: 'Lo que aquí no consta', bank: 'La cuenta bancaria de la tarjeta: la lleva su banco.', making: (region, phone) => `La solicitud, la fabricación y el envío de la tarjeta: la agencia de ${region}, teléfono ${phone}.`, before: (region, phone) => `Lo ocurrido antes de que el registro llegara aquí: la agencia de ${region}, teléfono ${phone}.`,
    lost: 'He perdido la tarjeta', lostWords: 'Comunicarlo o anularlo', accesses: 'Quién me ha consultado', accessesWords: 'Dónde, cuándo y para qué',
  },
  'zh-CN': {
    title: '社保卡历史', lead: '您的每张卡何时处于何种状态、原因和办理方。',
    drawing: '总览', drawn: '各状态的时间图，下方列表内容相同。', unknownSpan: '起始时间未记录', ecardLane: '电子卡', inUse: '使用中',
    card: (number) => `社保卡 ${number}`,
    status: { 0: '未启用', 1: '正常', 2: '正式挂失', 3: '已锁定', 4: '临时挂失', 9: '已注销' },
    since: (day) => `自${day}起`, span: (from, until) => (from === until ? from : `${from}至${until}`), sinceNotHeld: (region, phone) => `起始时间本平台未记录，请咨询${region}经办机构，电话 ${phone}。`,
    why: {
      made: '制卡', collected: '领卡并启用', temporary_loss_reported: '临时挂失', formal_loss_reported: '正式挂失办结', loss_lifted: '卡已找到，解除挂失',
      loss_lapsed: '临时挂失到期自动解除', locked: '芯片被锁定', unlocked: '已解锁并重设密码', closed: '注销', replaced: '已由新卡替换', registry_said: '以登记库为准，未注明原因',
    },
    by: { holder: '您本人', desk: '经办机构', registry: '卡登记库', clock: '到期自动' },
    lapses: (day) => `如不处理，${day}自动解除。`, issuedBy: '发卡地区', validTo: '有效期至', replaces: '替换的旧卡', replacedBy: '替换后的新卡',
    source: (region, day) => `数据来源：${region}卡登记库及本应用办理记录，截至${day}。`,
    damages: '损坏检查', noDamages: '没有窗口登记过损坏。', part: { chip: '芯片', stripe: '磁条', face: '卡面' }, finding: { damaged: '已损坏', not_damaged: '未损坏', reader_at_fault: '读卡设备故障' },
    ecard: (level) => `电子社保卡（${level} 级）`, ecardFrom: (region) => `签发地区：${region}`,
    events: {
      claimed: '申领', proved_again: '重新核验身份并设置新密码', level_raised: '升为 2 级，可以结算', device_added: '添加设备', device_ended: '移除设备', pin_changed: '修改密码', pin_paused: '密码错误次数过多，暂停使用',
      loss_authorised: '允许挂失期间核验身份', loss_authorisation_ended: '不再允许挂失期间核验', ended: '注销',
    },
    proved: { phone: '短信验证码', face: '人脸核验', counter: '窗口核验' }, ended: { by_holder: '您本人移除', room_for_another: '为新设备腾出位置', consent_withdrawn: '撤回同意' },
    noECard: '没有电子社保卡记录。', ecardSource: (day) => `数据来源：本应用，截至${day}。`,
    elsewhere: '本平台未记录的内容', bank: '卡内银行账户：由开户银行掌握。', making: (region, phone) => `申领、制卡和寄送过程：由${region}经办机构掌握，电话 ${phone}。`, before: (region, phone) => `登记数据接入之前的变更：由${region}经办机构掌握，电话 ${phone}。`,
    lost: '卡丢了', lostWords: '挂失或解除挂失', accesses: '谁查看过我', accessesWords: '地点、时间和用途',
  },
  en: {
    title: 'History of my card', lead: 'How each card of yours has stood, since when, why, and who did it.',
    drawing: 'At a glance', drawn: 'A drawing of the states over time. The list of each card says the same.', unknownSpan: 'Since when is not held', ecardLane: 'E-card', inUse: 'In use',
    card: (number) => `Card ${number}`,
    status: { 0: 'Made, not enabled', 1: 'Active', 2: 'Lost for good', 3: 'Locked', 4: 'Loss reported', 9: 'Cancelled' },
    since: (day) => `Since ${day}`, span: (from, until) => (from === until ? `On ${from}` : `${from} to ${until}`), sinceNotHeld: (region, phone) => `Since when is not held here. The agency of ${region} knows, telephone ${phone}.`,
    why: {
      made: 'The card was made', collected: 'Handed over and enabled', temporary_loss_reported: 'Its loss was reported', formal_loss_reported: 'Lost for good, granted', loss_lifted: 'Found: loss report undone',
      loss_lapsed: 'The loss report came to its end', locked: 'The chip was locked', unlocked: 'Unlocked, with a new PIN', closed: 'Cancelled', replaced: 'Another card took its place', registry_said: 'The register says so, without a reason',
    },
    by: { holder: 'You', desk: 'An office', registry: 'The register of cards', clock: 'By itself, on its day' },
    lapses: (day) => `If nobody does anything, it ends on ${day}.`, issuedBy: 'Issued by', validTo: 'Valid until', replaces: 'Took the place of', replacedBy: 'Replaced by',
    source: (region, day) => `From the register of cards of ${region} and what was done in this app, as of ${day}.`,
    damages: 'Checks for damage', noDamages: 'No counter has written down any damage.', part: { chip: 'Chip', stripe: 'Magnetic stripe', face: 'Print' }, finding: { damaged: 'damaged', not_damaged: 'not damaged', reader_at_fault: 'the reader was at fault' },
    ecard: (level) => `E-card, level ${level}`, ecardFrom: (region) => `Of ${region}`,
    events: {
      claimed: 'Claimed', proved_again: 'Proved again, with a new PIN', level_raised: 'Raised to level 2: it can pay', device_added: 'Device added', device_ended: 'Device removed', pin_changed: 'PIN changed', pin_paused: 'PIN paused after too many tries',
      loss_authorised: 'You allowed identity checks during the loss', loss_authorisation_ended: 'You no longer allowed them', ended: 'Ended',
    },
    proved: { phone: 'by a code to your phone', face: 'by face', counter: 'at a counter' }, ended: { by_holder: 'you removed it', room_for_another: 'to make room for another', consent_withdrawn: 'consent was withdrawn' },
    noECard: 'No e-card is on record.', ecardSource: (day) => `From this app, as of ${day}.`,
    elsewhere: 'What is not held here', bank: 'The bank account of the card: your bank keeps it.', making: (region, phone) => `How the card was applied for, made and sent: the agency of ${region}, telephone ${phone}.`, before: (region, phone) => `What happened before the register reached this app: the agency of ${region}, telephone ${phone}.`,
    lost: 'I have lost my card', lostWords: 'Report it or undo the report', accesses: 'Who looked at me', accessesWords: 'Where, when and for what',
  },
};
