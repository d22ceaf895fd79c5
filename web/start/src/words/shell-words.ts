import type { Language } from '@yika/kit';
import type { Platform, Step } from '../shell/platform.ts';

export interface ShellWords {
  readonly title: Readonly<Record<Platform, string>>;
  readonly honest: Readonly<Record<Platform, string>>;
  readonly how: string;
  readonly phone: string;
  readonly tabs: Readonly<Record<Platform, readonly [string, string, string, string]>>;
  readonly tabList: string;
  readonly emptyTab: string;
  readonly screens: Readonly<Record<Exclude<Step, 'view'>, string>>;
  readonly social: string;
  readonly socialWords: string;
  readonly socialProgram: string;
  readonly socialProgramWords: string;
  readonly programAsks: string;
  readonly others: Readonly<Record<Exclude<Step, 'view'>, readonly string[]>>;
  readonly notHere: string;
  readonly back: string;
  readonly closeView: string;
  readonly menu: string;
  readonly menuItems: Readonly<Record<'appMessage' | 'favorite' | 'copyUrl', string>>;
  readonly menuEmpty: string;
  readonly view: string;
  readonly account: string;
  readonly inNameOf: string;
  readonly inNameOfWords: Readonly<Record<Platform, string>>;
  readonly network: string;
  readonly networks: Readonly<Record<'wifi' | '4g' | 'fail', string>>;
  readonly scanTitle: string;
  readonly scanWords: string;
  readonly scanField: string;
  readonly scanDone: string;
  readonly bridgeReady: string;
  readonly bridgeWaits: string;
}

export const shellWords: Record<Language, ShellWords> = {
  es: {
    title: { wechat: 'Simulador de WeChat: no es WeChat', alipay: 'Simulador de Alipay: no es Alipay' },
    honest: { wechat: 'Imita el camino por WeChat hasta la tarjeta electrónica. No es WeChat ni tiene relación con su empresa.', alipay: 'Imita el camino por Alipay hasta la tarjeta electrónica. No es Alipay ni tiene relación con su empresa.' },
    how: 'Siga la guía: Yo → Pagar / Servicios → Servicios de la ciudad → Seguridad social.',
    phone: 'Teléfono simulado',
    tabs: { wechat: ['Chats', 'Contactos', 'Descubrir', 'Yo'], alipay: ['Inicio', 'Finanzas', 'Mensajes', 'Yo'] },
    tabList: 'Pestañas', emptyTab: 'El simulador no tiene nada aquí. El camino empieza en «Yo».',
    screens: { me: 'Yo', pay: 'Pagar / Servicios', city: 'Servicios de la ciudad' },
    social: 'Seguridad social', socialWords: 'Abre la tarjeta electrónica', socialProgram: 'Miniprograma de la tarjeta', socialProgramWords: 'Abre la tarjeta electrónica y comprueba a nombre de quién está la cuenta', programAsks: 'Pregunta del miniprograma',
    others: { me: ['Favoritos', 'Ajustes'], pay: ['Monedero', 'Recargar el móvil'], city: ['Transporte', 'Vivienda'] },
    notHere: 'No está en el simulador', back: 'Volver', closeView: 'Cerrar la página', menu: 'Menú de la página',
    menuItems: { appMessage: 'Enviar a un amigo', favorite: 'Guardar en favoritos', copyUrl: 'Copiar el enlace' }, menuEmpty: 'La página ha retirado del menú todo lo que la comparte.',
    view: 'Página abierta en la aplicación', account: 'Cuenta abierta en la aplicación', inNameOf: 'A nombre de quién está la cuenta', inNameOfWords: { wechat: 'Vale para el miniprograma: solo esta persona ficticia puede darse de alta con la cuenta. A las páginas web, WeChat no les dice ningún nombre.', alipay: 'Solo esta persona ficticia puede darse de alta con la cuenta; a las demás se les dice por qué no.' }, network: 'Red que dice tener el teléfono', networks: { wifi: 'Wi-Fi', '4g': 'Datos 4G', fail: 'Sin red' },
    scanTitle: 'Escáner simulado', scanWords: 'Aquí no hay cámara: escriba o pegue lo que diría el código.', scanField: 'Texto del código', scanDone: 'Escanear',
    bridgeReady: 'La página tiene el puente de la aplicación.', bridgeWaits: 'Esta página es de la plataforma: no lleva puente.',
  },
  'zh-CN': {
    title: { wechat: '微信模拟器（不是微信）', alipay: '支付宝模拟器（不是支付宝）' },
    honest: { wechat: '这里模拟从微信进入电子社保卡的路径，不是微信，与其公司没有关系。', alipay: '这里模拟从支付宝进入电子社保卡的路径，不是支付宝，与其公司没有关系。' },
    how: '按指南操作：我 → 服务（支付）→ 城市服务 → 社保。',
    phone: '模拟手机',
    tabs: { wechat: ['聊天', '通讯录', '发现', '我'], alipay: ['首页', '理财', '消息', '我'] },
    tabList: '标签栏', emptyTab: '模拟器在这里没有内容，请从“我”开始。',
    screens: { me: '我', pay: '服务（支付）', city: '城市服务' },
    social: '社保', socialWords: '打开电子社保卡', socialProgram: '社会保障小程序', socialProgramWords: '打开电子卡，并核对账号实名', programAsks: '小程序的询问',
    others: { me: ['收藏', '设置'], pay: ['钱包', '手机充值'], city: ['交通出行', '住房'] },
    notHere: '模拟器里没有', back: '返回', closeView: '关闭页面', menu: '页面菜单',
    menuItems: { appMessage: '发送给朋友', favorite: '收藏页面', copyUrl: '复制链接' }, menuEmpty: '页面已把分享类选项全部移出菜单。',
    view: '应用内打开的页面', account: '应用里登录的账号', inNameOf: '账号实名', inNameOfWords: { wechat: '用于小程序：只有这位虚构人物能用该账号申领。微信不向网页提供实名。', alipay: '只有这位虚构人物能用该账号申领；换成别人，页面会说明原因。' }, network: '手机报告的网络', networks: { wifi: '无线网络', '4g': '4G 流量', fail: '无网络' },
    scanTitle: '模拟扫码', scanWords: '这里没有摄像头，请输入或粘贴码中的内容。', scanField: '码的内容', scanDone: '扫码',
    bridgeReady: '页面已接上应用的接口。', bridgeWaits: '这是平台自己的页面，没有接口。',
  },
  en: {
    title: { wechat: 'WeChat simulator – not WeChat', alipay: 'Alipay simulator – not Alipay' },
    honest: { wechat: 'This page imitates the way through WeChat to the e-card. It is not WeChat and has nothing to do with its company.', alipay: 'This page imitates the way through Alipay to the e-card. It is not Alipay and has nothing to do with its company.' },
    how: 'Follow the guide: Me → Pay / Services → City services → Social security.',
    phone: 'Simulated phone',
    tabs: { wechat: ['Chat list', 'Contacts', 'Discover', 'Me'], alipay: ['Home', 'Finance', 'Messages', 'Me'] },
    tabList: 'Tabs', emptyTab: 'The simulator has nothing here. The way begins at “Me”.',
    screens: { me: 'Me', pay: 'Pay / Services', city: 'City services' },
    social: 'Social security', socialWords: 'Opens the e-card', socialProgram: 'E-card mini-program', socialProgramWords: 'Opens the e-card and checks whose name the account is in', programAsks: 'What the mini-program asks',
    others: { me: ['Favourites', 'Settings'], pay: ['Wallet', 'Top up the phone'], city: ['Transport', 'Housing'] },
    notHere: 'Not in the simulator', back: 'Back', closeView: 'Close the page', menu: 'Menu of the page',
    menuItems: { appMessage: 'Send to a friend', favorite: 'Add to favourites', copyUrl: 'Copy the link' }, menuEmpty: 'The page has removed every way of sharing it from the menu.',
    view: 'Page opened in the app', account: 'Account signed in to the app', inNameOf: 'In whose name the account is', inNameOfWords: { wechat: 'Used in the mini-program: only this made-up person can claim with the account. WeChat gives web pages no name.', alipay: 'Only this made-up person can claim with the account; anybody else is told why not.' }, network: 'Network that the phone reports', networks: { wifi: 'Wireless', '4g': '4G data', fail: 'No network' },
    scanTitle: 'Simulated scanner', scanWords: 'There is no camera here: type or paste what the code would say.', scanField: 'Text of the code', scanDone: 'Scan',
    bridgeReady: 'The page has the bridge of the app.', bridgeWaits: 'This page is the platform’s own: it gets no bridge.',
  },
};
