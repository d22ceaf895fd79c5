import type { Said } from '../language.ts';
import type { ServiceKey } from '../services/services.ts';
import type { Act } from './reason.ts';

/** What stands on the button of a next step. */
export const acts: Readonly<Record<Act, Said>> = {
  sign_in: { es: 'Iniciar sesión', 'zh-CN': '去登录', en: 'Sign in' },
  claim_again: { es: 'Activar la tarjeta', 'zh-CN': '去申领', en: 'Activate the e-card' },
  undo_loss: { es: 'Anular el aviso', 'zh-CN': '解除挂失', en: 'Undo the loss report' },
  report_loss: { es: 'Comunicar la pérdida', 'zh-CN': '挂失', en: 'Report the loss' },
  authorise_during_loss: { es: 'Autorizar con mi PIN', 'zh-CN': '授权使用', en: 'Allow with my PIN' },
  give_card_number: { es: 'Añadir el número', 'zh-CN': '填写卡号', en: 'Add the card number' },
  show_code: { es: 'Mostrar código', 'zh-CN': '出示二维码', en: 'Show code' },
  renew_code: { es: 'Renovar el código', 'zh-CN': '刷新二维码', en: 'Renew the code' },
  see_contributions: { es: 'Ver cotizaciones', 'zh-CN': '查看缴费', en: 'See contributions' },
  see_account: { es: 'Ver la cuenta', 'zh-CN': '查看账户', en: 'See the account' },
  reset_pin: { es: 'Elegir un PIN nuevo', 'zh-CN': '重置密码', en: 'Choose a new PIN' },
  correct_clock: { es: 'Comprobar la hora', 'zh-CN': '校对时间', en: 'Check the time' },
  try_again: { es: 'Probar otra vez', 'zh-CN': '再试一次', en: 'Try again' },
  use_offline_code: { es: 'Usar código sin conexión', 'zh-CN': '出示离线码', en: 'Use the offline code' },
  see_accesses: { es: 'Ver quién me consultó', 'zh-CN': '查看核验记录', en: 'See who checked me' },
  report_formal_loss: { es: 'Darla por perdida', 'zh-CN': '正式挂失', en: 'Make the loss formal' },
  enable_card: { es: 'Pedir que la habiliten', 'zh-CN': '启用社保卡', en: 'Enable the new card' },
  unlock_card: { es: 'Pedir el desbloqueo', 'zh-CN': '申请解锁', en: 'Ask to unlock it' },
  report_counter: { es: 'Avisar de la ventanilla', 'zh-CN': '报告窗口故障', en: 'Report the counter' },
  correct_phone: { es: 'Corregir el teléfono', 'zh-CN': '更换手机号', en: 'Correct the phone' },
  correct_photo: { es: 'Corregir la foto', 'zh-CN': '更换照片', en: 'Correct the photo' },
  correct_name: { es: 'Corregir el nombre', 'zh-CN': '更正姓名', en: 'Correct the name' },
  get_counter_code: { es: 'Pedir código de ventanilla', 'zh-CN': '获取窗口办理码', en: 'Get a counter code' },
};

/** The acts that ask for a service, and which: one row here, and every button of that act opens the page of the service. */
export const servicesOfActs = {
  report_formal_loss: 'formal_loss',
  enable_card: 'card_enabling',
  unlock_card: 'card_unlock',
  report_counter: 'counter_fault',
  correct_phone: 'data_correction',
  correct_photo: 'data_correction',
  correct_name: 'data_correction',
} as const satisfies Partial<Record<Act, ServiceKey>>;
