import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly why: string;
  readonly what: string;
}

export const insecureWords: Record<Language, Words> = {
  es: {
    title: 'El mostrador necesita una conexión segura', why: 'Aquí la dirección empieza por http, no por https',
    what: 'Sin ella esta caja no puede usar la cámara, ni comprobar códigos cuando falta la red. Abra la página por esta dirección:',
  },
  'zh-CN': {
    title: '柜台页面需要安全连接', why: '现在的地址以 http 开头，不是 https',
    what: '没有安全连接，本窗口不能使用摄像头，断网时也不能核验。请用这个地址打开：',
  },
  en: {
    title: 'The counter needs a secure connection', why: 'This address begins with http, not with https',
    what: 'Without it this till cannot use the camera, nor check codes when the line is down. Open the page at this address:',
  },
};
