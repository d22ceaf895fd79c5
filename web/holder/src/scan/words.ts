import type { Language } from '@yika/kit';

interface Words {
  readonly key: string;
  readonly keyLabel: string;
  readonly title: string;
  readonly lead: string;
  readonly hostRefused: Readonly<Record<'missing' | 'denied' | 'failed', string>>;
  readonly notACard: string;
  readonly found: string;
}

export const words: Record<Language, Words> = {
  es: {
    key: 'Escanear', keyLabel: 'Escanear la tarjeta en lugar de escribir el número', title: 'Escanear la tarjeta', lead: 'Si su tarjeta lleva un código con el número, acérquelo a la cámara.',
    hostRefused: { missing: 'Esta aplicación no tiene escáner.', denied: 'La aplicación no ha permitido su escáner.', failed: 'El escáner de la aplicación no ha funcionado.' },
    notACard: 'Ese código no es el de una tarjeta de seguridad social. El número está al dorso: nueve caracteres.', found: 'Número leído. Compruebe que es el de su tarjeta.',
  },
  'zh-CN': {
    key: '扫描', keyLabel: '扫描社保卡，不用手动输入卡号', title: '扫描社保卡', lead: '卡上如有带卡号的条码或二维码，请对准摄像头。',
    hostRefused: { missing: '当前应用没有扫码功能。', denied: '当前应用未允许扫码。', failed: '当前应用扫码失败。' },
    notACard: '这不是社保卡的码。卡号在卡背面，共 9 位。', found: '已读取卡号，请与卡面核对。',
  },
  en: {
    key: 'Scan', keyLabel: 'Scan the card instead of typing the number', title: 'Scan the card', lead: 'If your card carries a code with its number, hold it before the camera.',
    hostRefused: { missing: 'This app has no scanner.', denied: 'The app did not allow its scanner.', failed: 'The app’s scanner did not work.' },
    notACard: 'That code is not the one of a social security card. The number is on the back: nine characters.', found: 'Number read. Please check that it is the one on your card.',
  },
};
