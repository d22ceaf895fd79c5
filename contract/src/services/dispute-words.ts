import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** What somebody did who looked at a person, as that person disputes it. */
export const LookKind = Type.Enum(['code_checked', 'seen_by_staff', 'seen_at_counter', 'told_to_app', 'not_signed_in', 'other']);
export type LookKind = Static<typeof LookKind>;

export const lookKindWords: Readonly<Record<LookKind, Said>> = {
  code_checked: { es: 'Leyeron un código suyo', 'zh-CN': '扫描了您的二维码', en: 'A code of yours was read' },
  seen_by_staff: { es: 'Una persona de la oficina vio datos suyos', 'zh-CN': '经办人员查看了您的信息', en: 'Somebody of the agency saw data of yours' },
  seen_at_counter: { es: 'Una ventanilla vio datos suyos', 'zh-CN': '窗口查看了您的信息', en: 'A counter saw data of yours' },
  told_to_app: { es: 'Otra aplicación supo algo de usted', 'zh-CN': '其他应用获知了您的信息', en: 'Another app was told something of you' },
  not_signed_in: { es: 'Alguien lo hizo sin iniciar sesión', 'zh-CN': '有人在未登录时操作', en: 'Somebody did it without signing in' },
  other: { es: 'Otra cosa', 'zh-CN': '其他', en: 'Something else' },
};

/** What can be seen of a person, by the name under which it is on record. */
const seenWords: Readonly<Record<string, Said>> = {
  photo: { es: 'foto', 'zh-CN': '照片', en: 'photo' },
  name: { es: 'nombre', 'zh-CN': '姓名', en: 'name' },
  masked_name: { es: 'nombre en parte', 'zh-CN': '部分姓名', en: 'name in part' },
  identity_number: { es: 'número de identidad', 'zh-CN': '证件号码', en: 'identity number' },
  masked_identity_number: { es: 'número de identidad en parte', 'zh-CN': '部分证件号码', en: 'identity number in part' },
  phone: { es: 'teléfono', 'zh-CN': '手机号', en: 'phone' },
  masked_phone: { es: 'teléfono en parte', 'zh-CN': '部分手机号', en: 'phone in part' },
  card_number: { es: 'número de tarjeta', 'zh-CN': '卡号', en: 'card number' },
  masked_card_number: { es: 'número de tarjeta en parte', 'zh-CN': '部分卡号', en: 'card number in part' },
  age: { es: 'edad', 'zh-CN': '年龄', en: 'age' },
  card: { es: 'estado de la tarjeta', 'zh-CN': '卡状态', en: 'state of the card' },
  ecard: { es: 'tarjeta electrónica', 'zh-CN': '电子社保卡', en: 'e-card' },
  insured_today: { es: 'si está asegurado hoy', 'zh-CN': '当日参保状态', en: 'whether insured today' },
  shortfall: { es: 'cuánto faltaba para pagar', 'zh-CN': '余额差额', en: 'what was lacking to pay' },
};

/** Names that have no words stand for themselves: nothing that was seen is left out. */
export function sayWhatWasSeen(seen: readonly string[]): Said {
  const words = (language: keyof Said, between: string): string => seen.map((name) => seenWords[name]?.[language] ?? name).join(between);
  return { es: words('es', ', '), 'zh-CN': words('zh-CN', '、'), en: words('en', ', ') };
}
