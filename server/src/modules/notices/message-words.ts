import type { Language } from '@yika/contract';
import { noticeGroups } from './notice-groups.ts';
import type { NoticeKind } from './notice-words.ts';
import type { NoticeGroup } from './rules/notice-group.ts';

/**
 * A text message about a notice: what happened in one sentence, and how to know that it is genuine. No name, no number, no link, nothing to answer.
 * Spanish keeps to letters of the GSM alphabet (é and ñ are in it, á, í, ó and ú are not), so that 160 characters are one message.
 */
export function messageText(kind: NoticeKind, checkCode: string, language: Language): string {
  return (ofKind[kind] ?? ofGroup[noticeGroups[kind]])[language] + genuine[language](checkCode);
}

/** To the number that was theirs until now: what happened and when, and where one goes. Whoever has it today may be a stranger, who learns nothing by it. */
export function formerPhoneText({ checkCode, noticeAt }: { readonly checkCode: string; readonly noticeAt: number }, language: Language): string {
  return formerPhone[language](timeInChina[language](noticeAt)) + genuine[language](checkCode);
}

/** What the templates of the apps take: their longest text field has twenty characters. */
const TITLE_LENGTH = 20;

/** A line for a message in an app, with the check code in a field of its own: the sentence, where it is short enough, or what it is about. */
export function messageTitle(kind: NoticeKind, language: Language): string {
  const sentence = ofKind[kind]?.[language].replace(/[.。]$/, '');
  return sentence !== undefined && sentence.length <= TITLE_LENGTH ? sentence : titles[noticeGroups[kind]][language];
}

const genuine: Readonly<Record<Language, (checkCode: string) => string>> = {
  es: (code) => ` Es de verdad si ${code} aparece en Avisos, en la app de su tarjeta. Nunca pedimos datos.`,
  'zh-CN': (code) => `请核对：电子社保卡“通知”中有校验码${code}才是真的。我们不索要任何信息。`,
  en: (code) => ` It is genuine if ${code} stands under Notices in your e-card. We never ask for data.`,
};

const formerPhone: Readonly<Record<Language, (when: string) => string>> = {
  es: (when) => `${when}: otro teléfono en su tarjeta. ¿No fue usted? A una ventanilla.`,
  'zh-CN': (when) => `您的社保卡${when}换了手机号，非本人请去窗口。`,
  en: (when) => `${when}: your card uses another phone now. Not you? Go to a counter.`,
};

const clock = (at: number, pattern: (parts: Readonly<Record<'day' | 'month' | 'time', string>>) => string): string => {
  const text = new Date(at + 8 * 3_600_000).toISOString();
  return pattern({ month: text.slice(5, 7), day: text.slice(8, 10), time: text.slice(11, 16) });
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Short, and never four digits beside each other. */
const timeInChina: Readonly<Record<Language, (at: number) => string>> = {
  es: (at) => clock(at, ({ day, month, time }) => `${day}/${month} ${time}`),
  'zh-CN': (at) => clock(at, ({ day, month, time }) => `${Number(month)}月${Number(day)}日${time}`),
  en: (at) => clock(at, ({ day, month, time }) => `${months[Number(month) - 1]} ${Number(day)} ${time}`),
};

type Words = Readonly<Record<Language, string>>;

const ofGroup: Readonly<Record<NoticeGroup, Words>> = {
  security: { es: 'Algo ha cambiado en su tarjeta.', 'zh-CN': '您的社保卡有变动。', en: 'Something changed about your card.' },
  case: { es: 'Hay novedades en su solicitud.', 'zh-CN': '您的办件有新进展。', en: 'There is news about your case.' },
  reminder: { es: 'Se acerca una fecha importante para usted.', 'zh-CN': '您有一个期限即将到来。', en: 'A date that matters to you comes near.' },
  record: { es: 'Tiene un aviso nuevo.', 'zh-CN': '您有一条新通知。', en: 'You have a new notice.' },
};

const titles: Readonly<Record<NoticeGroup, Words>> = {
  security: { es: 'Cambio en su tarjeta', 'zh-CN': '您的社保卡有变动', en: 'Your card changed' },
  case: { es: 'Noticias del trámite', 'zh-CN': '您的办件有新进展', en: 'News of your case' },
  reminder: { es: 'Se acerca una fecha', 'zh-CN': '您有一个期限将到', en: 'A date comes near' },
  record: { es: 'Tiene un aviso nuevo', 'zh-CN': '您有一条新通知', en: 'A new notice' },
};

/** What is worth a sentence of its own, so that whoever reads it at night knows whether to get up. */
const ofKind: Readonly<Partial<Record<NoticeKind, Words>>> = {
  ecard_issued: { es: 'Ya tiene la tarjeta en el dispositivo.', 'zh-CN': '您的电子社保卡已签发。', en: 'Your e-card is ready.' },
  device_joined: { es: 'Su tarjeta tiene un dispositivo nuevo.', 'zh-CN': '您的电子社保卡已在新设备上启用。', en: 'Your e-card is on one more device.' },
  device_proved_again: { es: 'Un dispositivo suyo entra de nuevo con PIN y SMS.', 'zh-CN': '您的一台设备已重新登录。', en: 'A device of yours signed in again.' },
  channel_linked: { es: 'Su tarjeta tiene una cuenta nueva vinculada.', 'zh-CN': '您的电子社保卡已关联新账号。', en: 'A new account was linked to your e-card.' },
  channel_name_foreign: { es: 'Alguien ha entrado en su tarjeta desde una cuenta de otra persona.', 'zh-CN': '有人用他人名下的账号登录您的电子社保卡。', en: 'Your e-card was entered from an account of another person.' },
  pin_changed: { es: 'El PIN de su tarjeta ha cambiado.', 'zh-CN': '您的电子社保卡密码已修改。', en: 'The PIN of your e-card was changed.' },
  pin_paused: { es: 'Demasiados PIN equivocados: el PIN descansa.', 'zh-CN': '密码错误次数过多，已暂停使用。', en: 'Too many wrong PINs: the PIN rests.' },
  phone_corrected: { es: 'El registro tiene otro teléfono suyo.', 'zh-CN': '您登记的手机号已更换。', en: 'The registry has another phone of yours.' },
  ecard_ended: { es: 'Su tarjeta en el dispositivo ha terminado.', 'zh-CN': '您的电子社保卡已停用。', en: 'Your e-card has ended.' },
  claim_refused_at_counter: { es: 'Una ventanilla ha rechazado un alta a su nombre.', 'zh-CN': '窗口拒绝了以您名义的申领。', en: 'A counter turned down a sign-up in your name.' },
  loss_reported: { es: 'Hay un aviso de pérdida de su tarjeta; ya no paga.', 'zh-CN': '您的社保卡已挂失，停止缴费结算。', en: 'Your card was reported lost; it cannot pay.' },
  loss_lifted: { es: 'El aviso de pérdida se ha retirado; la tarjeta funciona.', 'zh-CN': '您的社保卡已解除挂失。', en: 'The loss report was lifted; the card works.' },
  loss_lapsed: { es: 'El aviso de pérdida ha terminado; la tarjeta paga otra vez.', 'zh-CN': '您的临时挂失已到期，社保卡恢复使用。', en: 'The loss report has ended; your card can pay again.' },
  card_locked: { es: 'Su tarjeta ha quedado bloqueada.', 'zh-CN': '您的社保卡已锁定。', en: 'Your card was locked.' },
  card_unlocked: { es: 'Su tarjeta se ha desbloqueado.', 'zh-CN': '您的社保卡已解锁。', en: 'Your card was unlocked.' },
  card_closed: { es: 'Su tarjeta se ha dado de baja.', 'zh-CN': '您的社保卡已注销。', en: 'Your card was closed.' },
  card_collected: { es: 'Su tarjeta nueva se ha recogido.', 'zh-CN': '您的新社保卡已领取。', en: 'Your new card was collected.' },
  person_denied_at_counter: { es: 'Una ventanilla no ha reconocido a quien mostraba su tarjeta.', 'zh-CN': '有人在窗口出示您的二维码，人证不符。', en: 'Somebody else may have shown your code at a counter.' },
  misuse_reported_at_counter: { es: 'Una ventanilla avisa de un uso indebido de su tarjeta.', 'zh-CN': '有窗口反映您的二维码疑似被冒用。', en: 'A counter reported misuse of your code.' },
  code_shown_twice: { es: 'Su tarjeta se ha mostrado en dos sitios a la vez.', 'zh-CN': '您的同一个离线码在两处被使用。', en: 'One of your codes was shown at two places.' },
};
