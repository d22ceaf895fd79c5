import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly plain: string;
  readonly one: string;
  readonly two: string;
  readonly twoWords: string;
  readonly three: string;
  readonly threeWords: string;
  readonly search: string;
  readonly persons: (count: number) => string;
  readonly none: string;
  readonly use: string;
  readonly chosen: string;
  readonly openApp: string;
  readonly inbox: string;
  readonly inboxEmpty: string;
  readonly inboxOf: (phone: string) => string;
  readonly noPhone: string;
  readonly code: string;
  readonly copy: string;
  readonly clerk: string;
  readonly clerkWords: string;
  readonly clerkAt: string;
  readonly openDesk: string;
  readonly neighbours: string;
  readonly neighboursWords: string;
  readonly sms: string;
  readonly face: string;
  readonly hospital: string;
  readonly network: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly clock: string;
  readonly clockWords: (instant: string) => string;
  readonly day: string;
  readonly week: string;
  readonly backDay: string;
  readonly today: string;
  readonly more: string;
  readonly api: string;
  readonly guide: string;
  readonly law: string;
  readonly why: string;
  readonly number: string;
  readonly card: string;
  readonly pin: string;
  readonly phone: string;
  readonly deskTitle: string;
  readonly handOver: string;
  readonly handedOver: string;
  readonly noCode: string;
  readonly phoneFrame: string;
  readonly counterFrame: string;
  readonly deskNarrow: string;
  readonly toStart: string;
  readonly showCode: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Pruebe la tarjeta electrónica', lead: 'En cinco minutos: elija una persona inventada, inicie sesión, enseñe el código y compruébelo en el mostrador.',
    plain: 'Personas sintéticas y vecinos simulados. Implementación abierta de reglas publicadas: no es la plataforma nacional ni está vinculada a ninguna autoridad. Las marcas son de sus dueños.',
    one: 'Elija una persona de prueba', two: 'Inicie sesión', twoWords: 'El formulario se abre ya relleno. El código del SMS aparece aquí al lado.', three: 'Enseñe y compruebe', threeWords: 'En la mesa tiene el teléfono y el mostrador juntos.',
    search: 'Buscar por nombre o historia', persons: (count) => `${count} personas`, none: 'Ninguna persona encaja con la búsqueda.', use: 'Usar esta persona', chosen: 'Elegida', openApp: 'Abrir la tarjeta electrónica',
    inbox: 'Teléfono simulado', inboxEmpty: 'Todavía no hay mensajes.', inboxOf: (phone) => `Mensajes del ${phone}`, noPhone: 'Esta persona no tiene teléfono en el registro: pruebe con la cara o en ventanilla.', code: 'Código', copy: 'Copiar',
    clerk: 'Probar como funcionario', clerkWords: 'Da de alta una caja de demostración y abre el mostrador.', clerkAt: 'Dónde', openDesk: 'Abrir la mesa: teléfono y mostrador',
    neighbours: 'Vecinos', neighboursWords: 'Haga fallar a los sistemas simulados y mire qué dice el producto.', sms: 'SMS', face: 'Comprobación facial', hospital: 'Hospital', network: 'Red',
    faults: { well: 'bien', slow: 'lento', down: 'caído', lost: 'los pierde', match: 'coincide', no_match: 'no coincide', liveness_failed: 'no detecta vida', flapping: 'intermitente', cut: 'cortada' },
    clock: 'Reloj de la demostración', clockWords: (instant) => `Ahora es el ${instant}.`, day: 'Un día más', week: 'Una semana más', backDay: 'Un día menos', today: 'Volver a hoy',
    more: 'Más', api: 'Interfaz para programadores', guide: 'Cómo iniciar sesión, paso a paso', law: 'Base legal', why: 'Por qué falla una tarjeta', number: 'Número de identidad', card: 'Tarjeta', pin: 'PIN sugerido', phone: 'Teléfono',
    deskTitle: 'Mesa de pruebas', handOver: 'Entregar el código', handedOver: 'Código entregado al mostrador', noCode: 'El teléfono no muestra ningún código ahora', phoneFrame: 'El teléfono del titular', counterFrame: 'El mostrador', deskNarrow: 'En una pantalla más ancha los dos caben uno al lado del otro.', toStart: 'Inicio', showCode: 'Mostrar código en el teléfono',
  },
  'zh-CN': {
    title: '试用电子社保卡', lead: '五分钟走完：选一位虚构人物，登录，出示二维码，在柜台核验。',
    plain: '人物为合成数据，外部系统为模拟程序。本项目公开实现已发布的规则，不是国家平台，与任何机构无关。商标归各自所有者。',
    one: '选一位测试人物', two: '登录', twoWords: '表单会自动填好，短信验证码显示在旁边。', three: '出示和核验', threeWords: '在演示台上，手机和柜台并排显示。',
    search: '按姓名或情形搜索', persons: (count) => `${count} 位`, none: '没有符合的人物。', use: '用这个人物', chosen: '已选', openApp: '打开电子社保卡',
    inbox: '模拟手机', inboxEmpty: '还没有短信。', inboxOf: (phone) => `${phone} 的短信`, noPhone: '登记库没有此人的手机号，可用人脸或到柜台核验。', code: '验证码', copy: '复制',
    clerk: '以柜员身份试用', clerkWords: '启用一个演示窗口并打开柜台。', clerkAt: '地点', openDesk: '打开演示台：手机和柜台',
    neighbours: '外部系统', neighboursWords: '让模拟的外部系统出故障，看看产品怎么说。', sms: '短信', face: '人脸比对', hospital: '医院', network: '网络',
    faults: { well: '正常', slow: '缓慢', down: '中断', lost: '丢失', match: '一致', no_match: '不一致', liveness_failed: '活体未通过', flapping: '时断时续', cut: '断开' },
    clock: '演示时钟', clockWords: (instant) => `现在是 ${instant}。`, day: '加一天', week: '加一周', backDay: '减一天', today: '回到今天',
    more: '更多', api: '开发接口', guide: '登录步骤说明', law: '法律依据', why: '卡为什么不能用', number: '身份号码', card: '卡号', pin: '建议密码', phone: '手机号',
    deskTitle: '演示台', handOver: '把码递给柜台', handedOver: '已递给柜台', noCode: '手机上现在没有二维码', phoneFrame: '持卡人的手机', counterFrame: '柜台', deskNarrow: '屏幕更宽时两边可以并排显示。', toStart: '起始页', showCode: '在手机上出示二维码',
  },
  en: {
    title: 'Try the e-card', lead: 'In five minutes: choose an invented person, sign in, show the code and check it at the counter.',
    plain: 'Synthetic persons and simulated neighbours. An open implementation of published rules: not the national platform, and not affiliated with any authority. Trademarks belong to their owners.',
    one: 'Choose a test person', two: 'Sign in', twoWords: 'The form opens filled in. The code of the text message appears here beside it.', three: 'Show and verify', threeWords: 'At the desk you have phone and counter side by side.',
    search: 'Search by name or story', persons: (count) => `${count} persons`, none: 'No person fits the search.', use: 'Use this person', chosen: 'Chosen', openApp: 'Open the e-card',
    inbox: 'Simulated phone', inboxEmpty: 'No messages yet.', inboxOf: (phone) => `Messages to ${phone}`, noPhone: 'The registry has no phone of this person: try the face check or a counter.', code: 'Code', copy: 'Copy',
    clerk: 'Try as a clerk', clerkWords: 'Enrols a demo till and opens the counter.', clerkAt: 'Where', openDesk: 'Open the desk: phone and counter',
    neighbours: 'Neighbours', neighboursWords: 'Make the simulated systems fail, and see what the product says.', sms: 'Text messages', face: 'Face check', hospital: 'Hospital', network: 'Network',
    faults: { well: 'well', slow: 'slow', down: 'down', lost: 'loses them', match: 'matches', no_match: 'does not match', liveness_failed: 'finds no life', flapping: 'on and off', cut: 'cut' },
    clock: 'Demo clock', clockWords: (instant) => `It is ${instant}.`, day: 'A day later', week: 'A week later', backDay: 'A day earlier', today: 'Back to today',
    more: 'More', api: 'The interface for programmers', guide: 'How to sign in, step by step', law: 'Legal basis', why: 'Why a card fails', number: 'Identity number', card: 'Card', pin: 'Suggested PIN', phone: 'Phone',
    deskTitle: 'The desk', handOver: 'Hand the code over', handedOver: 'Handed to the counter', noCode: 'The phone shows no code right now', phoneFrame: 'The holder’s phone', counterFrame: 'The counter', deskNarrow: 'On a wider screen the two fit side by side.', toStart: 'Start', showCode: 'Show the code on the phone',
  },
};
