import { toString as drawCode } from 'qrcode';
import type { Plan } from './plan.ts';
import { terminalLanguage, type TerminalLanguage } from './words.ts';

interface Words {
  readonly runs: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly phone: string;
  readonly plainly: readonly string[];
  readonly stop: string;
}

const screens: Record<TerminalLanguage, Words> = {
  en: {
    runs: 'Yika runs.',
    labels: {
      start: 'Start here', desk: 'Phone and counter', holder: 'Holder', counter: 'Counter', api: 'Interface', sms: 'Simulated SMS',
      face: 'Simulated face check', hospital: 'Simulated hospital', wechatShell: 'Simulated WeChat', alipayShell: 'Simulated Alipay', bank: 'Simulated bank', regionalPage: 'Simulated region', data: 'Data', log: 'Logs',
    },
    phone: 'On a phone in the same network, scan this. It first hands over a test certificate.',
    plainly: ['Synthetic persons, simulated neighbours. An open implementation of published rules:', 'not the national platform, and not affiliated with any authority.'],
    stop: 'Stop with Ctrl-C. Everything is kept.',
  },
  es: {
    runs: 'Yika está en marcha.',
    labels: {
      start: 'Empiece aquí', desk: 'Teléfono y mostrador', holder: 'Titular', counter: 'Mostrador', api: 'Interfaz', sms: 'SMS simulados',
      face: 'Rostro simulado', hospital: 'Hospital simulado', wechatShell: 'WeChat simulado', alipayShell: 'Alipay simulado', bank: 'Banco simulado', regionalPage: 'Región simulada', data: 'Datos', log: 'Registros',
    },
    phone: 'Con un teléfono de la misma red, escanee esto. Primero le entrega un certificado de prueba.',
    plainly: ['Personas ficticias, servicios vecinos simulados. Implementación abierta de normas publicadas:', 'no es la plataforma nacional ni depende de ninguna autoridad.'],
    stop: 'Detenga con Ctrl-C. Todo queda guardado.',
  },
  zh: {
    runs: 'Yika 已启动。',
    labels: {
      start: '从这里开始', desk: '手机与柜台', holder: '持卡人', counter: '柜台', api: '接口文档', sms: '模拟短信', face: '模拟人脸核验',
      hospital: '模拟医院', wechatShell: '模拟微信', alipayShell: '模拟支付宝', bank: '模拟银行', regionalPage: '模拟地区系统', data: '数据', log: '日志',
    },
    phone: '用同一网络内的手机扫描下码，先安装测试证书。',
    plainly: ['人员均为虚构，外部系统均为模拟。本项目是对公开规则的开源实现，', '并非国家平台，与任何机构均无隶属关系。'],
    stop: '按 Ctrl-C 停止，数据会保留。',
  },
};

/** The one screen at the end: what runs where, the first page to open on top. */
export async function screenFor({ config, lan, logOf }: Plan, urls: Readonly<Record<string, string>>): Promise<string> {
  const words = screens[terminalLanguage()];
  const rows = { ...urls, data: config.dataFolder, log: logOf('').replace(/\/[^/]*$/, '') };
  const width = Math.max(...Object.values(words.labels).map(columns)) + 2;
  const lines = Object.entries(words.labels).flatMap(([name, label]) => {
    const where = (rows as Readonly<Record<string, string>>)[name];
    return where ? [`  ${label}${' '.repeat(width - columns(label))}${where}`] : [];
  });
  const phone = lan ? ['', `  ${words.phone}`, `  ${lan.installUrl}`, await drawCode(lan.installUrl, process.stdout.isTTY ? { type: 'terminal', small: true } : { type: 'utf8' })] : [];
  const plainly = config.mode === 'demo' ? ['', ...words.plainly.map((line) => `  ${line}`)] : [];
  return ['', words.runs, '', ...lines, ...phone, ...plainly, '', `  ${words.stop}`, ''].join('\n');
}

/** A Chinese character takes two columns of a terminal. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
