import type { StaffWay } from '@yika/contract';
import type { Language } from '@yika/kit';

/** How somebody came in. */
export const wayWords: Record<Language, Record<StaffWay, string>> = {
  es: { passkey: 'Llave de acceso', one_time_code: 'Código de un solo uso', enrolment: 'Invitación o recuperación', demo: 'Demostración' },
  'zh-CN': { passkey: '通行密钥', one_time_code: '一次性验证码', enrolment: '邀请或恢复', demo: '演示' },
  en: { passkey: 'Passkey', one_time_code: 'One-time code', enrolment: 'Invitation or recovery', demo: 'Demonstration' },
};
