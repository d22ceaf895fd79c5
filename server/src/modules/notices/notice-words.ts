import { channelWords, services, type Language, type MisuseKind, type Said, type ServiceKey } from '@yika/contract';

/** What each kind of notice knows; never a name, a number or a place that says where somebody lives. */
export interface NoticeFacts {
  readonly ecard_issued: Record<string, never>;
  readonly device_joined: { readonly deviceNo: number };
  readonly device_proved_again: { readonly deviceNo: number };
  readonly device_ended: { readonly deviceNo: number };
  readonly channel_linked: { readonly channel: keyof typeof channelWords };
  readonly channel_name_foreign: { readonly channel: keyof typeof channelWords };
  readonly channel_unlinked: { readonly channel: keyof typeof channelWords };
  readonly pin_changed: { readonly deviceNo: number };
  /** `until`: epoch milliseconds. */
  readonly pin_paused: { readonly until: number };
  readonly level_raised: Record<string, never>;
  readonly ecard_ended: Record<string, never>;
  /** `at`: epoch milliseconds. `formerTold`: there was a number before, and it is told. */
  readonly phone_corrected: { readonly at: number; readonly formerTold: boolean };
  readonly claim_refused_at_counter: Record<string, never>;
  readonly loss_authorised: Record<string, never>;
  readonly loss_authorisation_ended: Record<string, never>;
  /** `lapsesOn`: 'YYYY-MM-DD'. */
  readonly loss_reported: { readonly lapsesOn: string | null };
  readonly loss_lifted: Record<string, never>;
  readonly loss_lapses_soon: { readonly lapsesOn: string | null };
  readonly loss_lapsed: Record<string, never>;
  readonly card_locked: Record<string, never>;
  readonly card_unlocked: Record<string, never>;
  readonly card_closed: Record<string, never>;
  readonly card_collected: Record<string, never>;
  readonly verification_denied: { readonly codesEnded: number };
  readonly person_denied_at_counter: Record<string, never>;
  readonly misuse_reported_at_counter: { readonly kind: MisuseKind };
  readonly code_shown_twice: Record<string, never>;
  /** What another app is called, as it was then. */
  readonly case_question: AboutCase & { readonly dueOn: string };
  readonly case_granted: AboutCase;
  readonly case_refused: AboutCase;
  readonly case_lapsed: AboutCase;
  readonly benefit_due: { readonly dueOn: string };
  readonly benefit_paused: Record<string, never>;
  readonly benefit_proved: { readonly dueOn: string; readonly resumed: boolean };
  readonly voucher_redeemed: { readonly day: string };
  readonly voucher_ends_soon: { readonly validThrough: string };
  readonly voucher_expired: Record<string, never>;
  /** Never which counter: somebody else may read it on the screen. */
  readonly counter_fault_confirmed: Pick<AboutCase, 'caseNumber'>;
  readonly counter_works_again: Pick<AboutCase, 'caseNumber'>;
  readonly told_to_app: { readonly app: Said; readonly level: boolean };
}
/** Its number says nothing of anybody. */
interface AboutCase {
  readonly caseNumber: string;
  readonly service: ServiceKey;
}
export type NoticeKind = keyof NoticeFacts;

/** The notice in the reader's language. A kind without words in every language does not compile. */
export function noticeText<Kind extends NoticeKind>(kind: Kind, facts: NoticeFacts[Kind], language: Language): string {
  return words[kind][language](facts, language);
}

type Words<Kind extends NoticeKind> = Readonly<Record<Language, (facts: NoticeFacts[Kind], language: Language) => string>>;

const words: { readonly [Kind in NoticeKind]: Words<Kind> } = {
  ecard_issued: {
    es: () => 'Ya tiene su tarjeta electrónica. Si no fue usted, acuda a una ventanilla o llame al 12333.',
    'zh-CN': () => '您的电子社保卡已签发。如非本人操作，请到服务窗口办理或拨打 12333。',
    en: () => 'Your e-card is ready. If this was not you, go to a counter or call 12333.',
  },
  device_joined: {
    es: ({ deviceNo }) => `Su tarjeta electrónica está ahora también en otro dispositivo (n.º ${deviceNo}) y el PIN es nuevo. Si no fue usted, ciérrelo en «Dispositivos» y llame al 12333.`,
    'zh-CN': ({ deviceNo }) => `您的电子社保卡已在另一台设备（${deviceNo} 号）上启用，密码同时更新。如非本人操作，请在“我的设备”中将其退出，并拨打 12333。`,
    en: ({ deviceNo }) => `Your e-card is now on one more device (no. ${deviceNo}), and the PIN is new. If this was not you, end it under Devices and call 12333.`,
  },
  device_proved_again: {
    es: ({ deviceNo }) => `El dispositivo n.º ${deviceNo} volvió a entrar con el PIN y un código SMS.`,
    'zh-CN': ({ deviceNo }) => `${deviceNo} 号设备已通过密码和短信验证码重新登录您的电子社保卡。`,
    en: ({ deviceNo }) => `Device no. ${deviceNo} signed in again with the PIN and a code by text message.`,
  },
  device_ended: {
    es: ({ deviceNo }) => `El dispositivo n.º ${deviceNo} ya no tiene su tarjeta electrónica: sus códigos y su sesión terminaron.`,
    'zh-CN': ({ deviceNo }) => `${deviceNo} 号设备已退出您的电子社保卡，该设备上的二维码和登录均已失效。`,
    en: ({ deviceNo }) => `Device no. ${deviceNo} no longer has your e-card: its codes and its session have ended.`,
  },
  channel_linked: {
    es: ({ channel }, language) => `Su cuenta de ${channelWords[channel][language]} está vinculada a la tarjeta electrónica: con ella y el PIN se entra. Si no fue usted, quite el vínculo en «Canales vinculados» y llame al 12333.`,
    'zh-CN': ({ channel }, language) => `您的${channelWords[channel][language]}账号已关联电子社保卡，今后凭该账号和密码即可登录。如非本人操作，请在“已关联的渠道”中解除，并拨打 12333。`,
    en: ({ channel }, language) => `Your ${channelWords[channel][language]} account is linked to the e-card: it and the PIN sign you in. If this was not you, undo it under Linked channels and call 12333.`,
  },
  channel_name_foreign: {
    es: ({ channel }, language) => `Inició sesión viniendo de una cuenta de ${channelWords[channel][language]} que está a nombre de otra persona: no se ha vinculado. Si no fue usted, cierre ese dispositivo en «Dispositivos» y llame al 12333.`,
    'zh-CN': ({ channel }, language) => `您登录时使用的${channelWords[channel][language]}账号实名为他人，因此没有关联。如非本人操作，请在“我的设备”中将该设备退出，并拨打 12333。`,
    en: ({ channel }, language) => `You signed in coming from a ${channelWords[channel][language]} account that is in another person’s name: it was not linked. If this was not you, end that device under Devices and call 12333.`,
  },
  channel_unlinked: {
    es: ({ channel }, language) => `Se quitó el vínculo con su cuenta de ${channelWords[channel][language]}. Las demás vías siguen igual.`,
    'zh-CN': ({ channel }, language) => `您的${channelWords[channel][language]}账号已解除关联，其他登录方式不受影响。`,
    en: ({ channel }, language) => `The link to your ${channelWords[channel][language]} account was undone. The other ways go on as before.`,
  },
  pin_changed: {
    es: ({ deviceNo }) => `Se cambió el PIN desde el dispositivo n.º ${deviceNo}; vale para todos.`,
    'zh-CN': ({ deviceNo }) => `您的电子社保卡密码已在 ${deviceNo} 号设备上修改，所有设备通用。`,
    en: ({ deviceNo }) => `The PIN was changed on device no. ${deviceNo}; it holds for all of them.`,
  },
  pin_paused: {
    es: ({ until }, language) => `Hubo demasiados PIN equivocados. El PIN descansa hasta el ${instantText(until, language)}.`,
    'zh-CN': ({ until }, language) => `密码错误次数过多，您的密码已暂停使用，${instantText(until, language)}恢复。`,
    en: ({ until }, language) => `There were too many wrong PINs. The PIN rests until ${instantText(until, language)}.`,
  },
  level_raised: {
    es: () => 'Ya puede pagar con su tarjeta electrónica: el número de la tarjeta quedó comprobado.',
    'zh-CN': () => '卡号已核实，您的电子社保卡已开通缴费结算。',
    en: () => 'You can now pay with your e-card: the card number has been checked.',
  },
  ecard_ended: {
    es: () => 'Su tarjeta electrónica anterior terminó porque retiró el consentimiento.',
    'zh-CN': () => '您撤回了同意，此前的电子社保卡已停用。',
    en: () => 'Your earlier e-card ended because you withdrew your consent.',
  },
  phone_corrected: {
    es: ({ at, formerTold }, language) => `El registro tiene otro teléfono suyo desde el ${instantText(at, language)}: los códigos van allí.${formerTold ? ' Al número anterior se lo decimos con el mismo código de comprobación.' : ''} Si no fue usted, acuda a una ventanilla con su documento y llame al 12333.`,
    'zh-CN': ({ at, formerTold }, language) => `您登记的手机号已于${instantText(at, language)}更换，验证码今后发到新手机号。${formerTold ? '原号码将收到带同一校验码的短信。' : ''}如非本人操作，请带身份证件到服务窗口办理，并拨打 12333。`,
    en: ({ at, formerTold }, language) => `The registry has another phone of yours since ${instantText(at, language)}: codes go there.${formerTold ? ' The number before is told, with the same check code.' : ''} If this was not you, go to a counter with your identity document and call 12333.`,
  },
  claim_refused_at_counter: {
    es: () => 'En una ventanilla se rechazó un alta a su nombre: la persona no coincidía con el documento.',
    'zh-CN': () => '有人在服务窗口以您的名义申领电子社保卡，因人证不符已被拒绝。',
    en: () => 'At a counter, a sign-up in your name was turned down: the person did not match the document.',
  },
  loss_authorised: {
    es: () => 'Autorizó que la tarjeta electrónica siga identificándole mientras falta la física. Pagar no se puede.',
    'zh-CN': () => '您已授权：实体卡挂失或锁定期间，电子社保卡仍可用于核验身份，但不能缴费结算。',
    en: () => 'You allowed the e-card to go on proving who you are while the card is out of use. It cannot pay.',
  },
  loss_authorisation_ended: {
    es: () => 'La tarjeta electrónica dejó de identificarle mientras falta la física, como pidió.',
    'zh-CN': () => '您已取消授权：实体卡恢复前，电子社保卡不再用于核验身份。',
    en: () => 'As you asked, the e-card no longer proves who you are while the card is out of use.',
  },
  loss_reported: {
    es: ({ lapsesOn }, language) => `Se avisó de la pérdida de su tarjeta; no se puede pagar con ella.${lapsesOn ? ` El aviso termina solo el ${dayText(lapsesOn, language)}.` : ''}`,
    'zh-CN': ({ lapsesOn }, language) => `您的社保卡已挂失，即时停止缴费结算。${lapsesOn ? `临时挂失将于${dayText(lapsesOn, language)}自动解除。` : ''}`,
    en: ({ lapsesOn }, language) => `Your card was reported lost; nothing can be paid with it.${lapsesOn ? ` The report ends by itself on ${dayText(lapsesOn, language)}.` : ''}`,
  },
  loss_lifted: {
    es: () => 'El aviso de pérdida se retiró; la tarjeta funciona otra vez.',
    'zh-CN': () => '挂失已解除，您的社保卡恢复使用。',
    en: () => 'The loss report was lifted; the card works again.',
  },
  loss_lapses_soon: {
    es: ({ lapsesOn }, language) => `El aviso de pérdida de su tarjeta termina${lapsesOn ? ` el ${dayText(lapsesOn, language)}` : ' mañana'}: desde ese día vuelve a pagar. Si sigue perdida, pida la pérdida definitiva en «Trámites».`,
    'zh-CN': ({ lapsesOn }, language) => `您的临时挂失将于${lapsesOn ? dayText(lapsesOn, language) : '明天'}到期，届时社保卡恢复使用。如卡仍未找到，请在“办事”中办理正式挂失。`,
    en: ({ lapsesOn }, language) => `The loss report of your card ends${lapsesOn ? ` on ${dayText(lapsesOn, language)}` : ' tomorrow'}: from that day it pays again. If it is still lost, ask for the formal loss under Get things done.`,
  },
  loss_lapsed: {
    es: () => 'El aviso de pérdida de su tarjeta terminó por plazo: la tarjeta funciona otra vez. Si sigue perdida, avise de nuevo o pida la pérdida definitiva.',
    'zh-CN': () => '您的临时挂失已到期，社保卡恢复使用。如卡仍未找到，请再次挂失或办理正式挂失。',
    en: () => 'The loss report of your card ended because its time was over: the card works again. If it is still lost, report it again or ask for the formal loss.',
  },
  card_locked: {
    es: () => 'Su tarjeta quedó bloqueada. En una ventanilla la desbloquean con su documento.',
    'zh-CN': () => '您的社保卡已锁定，请带身份证件到服务窗口解锁。',
    en: () => 'Your card was locked. A counter unlocks it with your identity document.',
  },
  card_unlocked: {
    es: () => 'Su tarjeta está desbloqueada.',
    'zh-CN': () => '您的社保卡已解锁。',
    en: () => 'Your card is unlocked.',
  },
  card_closed: {
    es: () => 'Su tarjeta se dio de baja. Con la que la reemplace, la electrónica vuelve sola.',
    'zh-CN': () => '您的社保卡已注销。领取新卡后，电子社保卡自动恢复，无需重新申领。',
    en: () => 'Your card was closed. Once you collect the card that replaces it, the e-card comes back by itself.',
  },
  card_collected: {
    es: () => 'Recogió su tarjeta nueva; la electrónica vale con ella desde ahora.',
    'zh-CN': () => '您已领取新卡，电子社保卡即时可用。',
    en: () => 'You collected your new card; the e-card works with it from now on.',
  },
  verification_denied: {
    es: ({ codesEnded }) => `Dijo que no fue usted quien mostró un código: terminamos los códigos de todos sus dispositivos (${codesEnded}) y avisamos a la agencia.`,
    'zh-CN': ({ codesEnded }) => `您反馈某次亮码非本人操作：所有设备上的二维码（${codesEnded} 个）均已失效，并已通知经办机构。`,
    en: ({ codesEnded }) => `You said that it was not you who showed a code: we ended the codes of all your devices (${codesEnded}) and told the agency.`,
  },
  person_denied_at_counter: {
    es: () => 'En una ventanilla, la persona que mostró su código no se parecía a su foto. Si no fue usted, cierre ese dispositivo y llame al 12333.',
    'zh-CN': () => '有人在窗口出示了您的二维码，但与照片不符。如非本人操作，请退出相应设备并拨打 12333。',
    en: () => 'At a counter, the person who showed your code did not look like your photo. If this was not you, end that device and call 12333.',
  },
  misuse_reported_at_counter: {
    es: ({ kind }) => `En una ventanilla señalaron un uso indebido de un código suyo: ${misuse[kind].es}. Si no fue usted, dígalo en «Quién me consultó» y llame al 12333.`,
    'zh-CN': ({ kind }) => `有窗口反映您的二维码疑似被冒用：${misuse[kind]['zh-CN']}。如非本人操作，请在“谁查看过我”中反馈，并拨打 12333。`,
    en: ({ kind }) => `A counter reported that a code of yours was being misused: ${misuse[kind].en}. If this was not you, say so under Who looked at me and call 12333.`,
  },
  code_shown_twice: {
    es: () => 'Un mismo código suyo se mostró en dos sitios sin conexión. Si no fue usted, termine sus códigos en «Quién me consultó».',
    'zh-CN': () => '您的同一个离线码在两处被使用。如非本人操作，请在“谁查看过我”中反馈。',
    en: () => 'One of your codes was shown at two places without a line. If this was not you, say so under Who looked at me.',
  },
  case_question: {
    es: ({ caseNumber, service, dueOn }, language) => `${services[service].title[language]} (${caseNumber}): el mostrador le pregunta algo. Responda hasta el ${dayText(dueOn, language)} en «Mis trámites».`,
    'zh-CN': ({ caseNumber, service, dueOn }, language) => `您的“${services[service].title[language]}”办件（${caseNumber}）需要补充说明，请于${dayText(dueOn, language)}前在“我的办件”中回复。`,
    en: ({ caseNumber, service, dueOn }, language) => `${services[service].title[language]} (${caseNumber}): the desk asks you something. Answer by ${dayText(dueOn, language)} under My cases.`,
  },
  counter_fault_confirmed: {
    es: ({ caseNumber }) => `Tenía razón: la ventanilla de su aviso (${caseNumber}) no funciona. Mientras tanto use otra; si paga entero, guarde los recibos y pida allí el justificante de la caída. Le avisamos cuando funcione.`,
    'zh-CN': ({ caseNumber }) => `您报告的窗口（${caseNumber}）确有故障。在此期间请到其他窗口办理；如需垫付，请保留票据并向该窗口索取故障证明。恢复后会通知您。`,
    en: ({ caseNumber }) => `You were right: the counter that you reported (${caseNumber}) does not work. Meanwhile use another; if you pay in full, keep the receipts and ask there for the certificate of the outage. We tell you when it works.`,
  },
  counter_works_again: {
    es: ({ caseNumber }) => `La ventanilla de su aviso (${caseNumber}) vuelve a funcionar.`,
    'zh-CN': ({ caseNumber }) => `您报告的窗口（${caseNumber}）已恢复正常。`,
    en: ({ caseNumber }) => `The counter that you reported (${caseNumber}) works again.`,
  },
  case_granted: {
    es: ({ caseNumber, service }, language) => `${services[service].title[language]} (${caseNumber}): concedido. Los detalles están en «Mis trámites».`,
    'zh-CN': ({ caseNumber, service }, language) => `您的“${services[service].title[language]}”办件（${caseNumber}）已办结，详情见“我的办件”。`,
    en: ({ caseNumber, service }, language) => `${services[service].title[language]} (${caseNumber}): granted. The details are under My cases.`,
  },
  case_refused: {
    es: ({ caseNumber, service }, language) => `${services[service].title[language]} (${caseNumber}): denegado. La razón y cómo recurrir están en «Mis trámites».`,
    'zh-CN': ({ caseNumber, service }, language) => `您的“${services[service].title[language]}”办件（${caseNumber}）未通过，原因和申诉方式见“我的办件”。`,
    en: ({ caseNumber, service }, language) => `${services[service].title[language]} (${caseNumber}): refused. The reason and how to appeal are under My cases.`,
  },
  case_lapsed: {
    es: ({ caseNumber, service }, language) => `${services[service].title[language]} (${caseNumber}): caducó porque no hubo respuesta. Puede pedirlo de nuevo.`,
    'zh-CN': ({ caseNumber, service }, language) => `您的“${services[service].title[language]}”办件（${caseNumber}）因未在期限内回复已失效，可重新申请。`,
    en: ({ caseNumber, service }, language) => `${services[service].title[language]} (${caseNumber}): lapsed, because there was no answer. You can ask again.`,
  },
  benefit_due: {
    es: ({ dueOn }, language) => `Para seguir cobrando su prestación tiene que dar fe de vida hasta el ${dayText(dueOn, language)}. Puede hacerlo en «Prestaciones» con la cara, o en una ventanilla.`,
    'zh-CN': ({ dueOn }, language) => `您的待遇领取资格须不晚于${dayText(dueOn, language)}完成认证。可在“待遇”中刷脸办理，或到服务窗口办理。`,
    en: ({ dueOn }, language) => `To go on drawing your benefit, prove that you are alive by ${dayText(dueOn, language)}. You can do it under Benefits by face, or at a counter.`,
  },
  benefit_paused: {
    es: () => 'Su prestación queda en pausa porque pasó el plazo de la fe de vida. En «Prestaciones» puede darla ahora y ver qué agencia la paga; se reanuda en cuanto lo haga.',
    'zh-CN': () => '您未按期完成待遇资格认证，待遇已暂停。请在“待遇”中立即认证并查看发放机构，认证后即恢复。',
    en: () => 'Your benefit is paused, because the day for proving that you are alive has passed. Under Benefits you can prove it now and see which agency pays it; it goes on as soon as you do.',
  },
  benefit_proved: {
    es: ({ dueOn, resumed }, language) => `Su fe de vida quedó anotada${resumed ? ' y su prestación se reanuda' : ''}. La próxima, hasta el ${dayText(dueOn, language)}.`,
    'zh-CN': ({ dueOn, resumed }, language) => `您的待遇资格认证已完成${resumed ? '，待遇已恢复' : ''}。下次认证请不晚于${dayText(dueOn, language)}。`,
    en: ({ dueOn, resumed }, language) => `Your proof of life is on record${resumed ? ', and your benefit goes on' : ''}. The next one is due by ${dayText(dueOn, language)}.`,
  },
  voucher_redeemed: {
    es: ({ day }, language) => `Su bono de formación se usó el ${dayText(day, language)}. Si no fue usted, llame a la agencia de su región; el teléfono está en «Trabajo».`,
    'zh-CN': ({ day }, language) => `您的培训券已于${dayText(day, language)}使用。如非本人使用，请联系当地经办机构，电话见“就业”。`,
    en: ({ day }, language) => `Your training voucher was used on ${dayText(day, language)}. If it was not you, call the agency of your region; the number stands under Work.`,
  },
  voucher_ends_soon: {
    es: ({ validThrough }, language) => `Su bono de formación vale hasta el ${dayText(validThrough, language)}. Preséntelo antes en el centro, o devuélvalo en «Trabajo» si no va a ir.`,
    'zh-CN': ({ validThrough }, language) => `您的培训券有效期至${dayText(validThrough, language)}。请在此之前到培训机构使用；不参加的请在“就业”中退回。`,
    en: ({ validThrough }, language) => `Your training voucher is valid until ${dayText(validThrough, language)}. Show it at the training body before then, or give it back under Work if you do not go.`,
  },
  voucher_expired: {
    es: () => 'Su bono de formación caducó sin usarse y su plaza quedó libre. En «Trabajo» puede ver si puede pedir otro.',
    'zh-CN': () => '您的培训券未使用，现已过期，课程名额已释放。可在“就业”中查看能否重新申领。',
    en: () => 'Your training voucher expired unused, and its place is free. Under Work you can see whether you can ask for another.',
  },
  told_to_app: {
    es: ({ app, level }) => `${app.es} sabe ahora que usted inició sesión${level ? ' y el nivel de su tarjeta electrónica' : ''}, y nada más. Fue solo por esta vez: la próxima volverá a pedirle permiso. Si no fue usted, cierre ese dispositivo y llame al 12333.`,
    'zh-CN': ({ app, level }) => `${app['zh-CN']}已得知您登录成功${level ? '以及电子社保卡的级别' : ''}，此外一概不知。仅限这一次，下次会再次征求同意。如非本人操作，请退出相应设备并拨打 12333。`,
    en: ({ app, level }) => `${app.en} now knows that you signed in${level ? ', and the level of your e-card' : ''}, and nothing else. It was for this once: next time it asks again. If this was not you, end that device and call 12333.`,
  },
};

const misuse: Readonly<Record<MisuseKind, Readonly<Record<Language, string>>>> = {
  copied_code: { es: 'se mostró una foto o una copia del código', 'zh-CN': '出示的是截图或翻拍的码', en: 'a picture or a copy of the code was shown' },
  other_person: { es: 'lo mostró otra persona', 'zh-CN': '由他人出示', en: 'somebody else showed it' },
  many_cards: { es: 'la misma persona mostró códigos de varias', 'zh-CN': '同一人出示了多人的码', en: 'one person showed the codes of several' },
  imitated_page: { es: 'se mostró en una página que imita la tarjeta electrónica', 'zh-CN': '在仿冒的电子社保卡页面上出示', en: 'it was shown on a page that imitates the e-card' },
};

function instantText(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(atMs);
}

function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
