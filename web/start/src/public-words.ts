import type { ReasonCode } from '@yika/contract/reason-codes';
import type { Language } from '@yika/kit';

interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Words {
  readonly guide: string;
  readonly guideLead: string;
  readonly steps: readonly Chapter[];
  readonly open: string;
  readonly law: string;
  readonly lawLead: string;
  readonly articles: readonly Chapter[];
  readonly why: string;
  readonly whyLead: string;
  readonly search: string;
  readonly none: string;
  readonly families: readonly (readonly [string, readonly ReasonCode[]])[];
  readonly rest: string;
  readonly call: (number: string) => string;
}

const familyCodes = {
  contributions: ['contributions_in_arrears', 'account_frozen_in_arrears', 'waiting_period', 'not_insured', 'participation_paused', 'participation_ended', 'not_insured_here'],
  hospital: ['hospital_system_down'],
  data: ['name_differs_in_registry', 'phone_outdated_in_registry', 'phone_missing_in_registry', 'photo_missing'],
  balance: ['balance_low'],
  damage: ['chip_damaged', 'stripe_damaged', 'face_damaged'],
} as const satisfies Readonly<Record<string, readonly ReasonCode[]>>;

export const publicWords: Record<Language, Words> = {
  es: {
    guide: 'Cómo iniciar sesión en la tarjeta electrónica', guideLead: 'Con la tarjeta física en la mano se tarda unos dos minutos. El código llega al teléfono que consta en el registro.',
    steps: [
      { title: 'Abra la tarjeta electrónica', paragraphs: ['Desde cualquier navegador. La entrada desde WeChat y Alipay (Yo → Pagar, hoy también «Servicios» → Servicios de la ciudad → Seguridad social) todavía no está en este producto.'] },
      { title: 'Escriba nombre, número de identidad y número de la tarjeta', paragraphs: ['Tal como están en la tarjeta. Si no la tiene a mano, pulse «No la tengo a mano»: podrá identificarse y añadir el número después.'] },
      { title: 'Lea y acepte la política de privacidad', paragraphs: ['La casilla nunca viene marcada. «Siguiente» espera a que la marque, y lo dice.'] },
      { title: 'Pulse «Siguiente» y compruebe que es usted', paragraphs: ['Con un código por SMS al teléfono registrado, con la cara o en una ventanilla. La cara nunca es la única forma.'] },
      { title: 'Elija un PIN de seis cifras', paragraphs: ['Sin repeticiones, sin cifras seguidas y nada de su número de identidad. Con él entrará después en este dispositivo.'] },
      { title: 'Enseñe el código', paragraphs: ['Cada código vale un minuto y una sola vez. Después verá dónde y cuándo se comprobó, y podrá decir que no fue usted.'] },
    ],
    open: 'Abrir la tarjeta electrónica', law: 'Base legal', lawLead: 'Medidas de gestión de la tarjeta de seguridad social (2011) y qué es aquí cada artículo. Los textos se resumen; este producto no es la plataforma nacional.',
    articles: [
      { title: 'Artículo 2: registrar, consultar, tramitar', paragraphs: ['Aquí: los datos del titular, las consultas con fuente y fecha, y quién ha mirado. Los trámites llegarán después.'] },
      { title: 'Artículo 4: una tarjeta, muchos usos, válida en todo el país', paragraphs: ['Aquí: un código que vale en el mostrador de cualquier región, con y sin conexión, según las reglas fechadas de la región que emitió la tarjeta.'] },
      { title: 'Artículo 5: solo emite quien está aprobado', paragraphs: ['Aquí: cada región se abre con un interruptor fechado; una que no está abierta lo dice con amabilidad. El expediente de aprobación llegará después.'] },
      { title: 'Artículos 6 y 7: condiciones y documentos', paragraphs: ['Todavía no están en el producto.'] },
      { title: 'Artículo 15: derecho a consultar, y privacidad', paragraphs: ['Aquí: datos tapados mientras no se pidan, cada mirada registrada y visible para el titular, y el registro sellado.'] },
      { title: 'Artículo 16: reglas de uso', paragraphs: ['Aquí: las reglas que cambian por región y fecha son filas con su cláusula, y cada negativa nombra la que decidió.'] },
      { title: 'Artículo 19: lista de tarjetas sin validez', paragraphs: ['Aquí: listas de estado firmadas que los mostradores guardan, con su antigüedad a la vista.'] },
      { title: 'Artículos 14, 17 y 18', paragraphs: ['No hemos encontrado su texto publicado completo; no afirmamos nada sobre ellos.'] },
    ],
    why: 'Por qué falla una tarjeta', whyLead: 'Cada causa, qué significa y qué hacer. Al iniciar sesión verá solo las suyas.', search: 'Buscar una causa', none: 'Ninguna causa encaja con la búsqueda.',
    families: [['Cotizaciones', familyCodes.contributions], ['El sistema del hospital', familyCodes.hospital], ['Los datos', familyCodes.data], ['El saldo', familyCodes.balance], ['Chip, banda o cara dañados', familyCodes.damage]], rest: 'Todas las demás', call: (number) => `Teléfono ${number}`,
  },
  'zh-CN': {
    guide: '怎样登录电子社保卡', guideLead: '手边有实体卡，大约两分钟。验证码只发到登记库里的手机号。',
    steps: [
      { title: '打开电子社保卡', paragraphs: ['用任何浏览器都可以。微信、支付宝入口（我 → 支付，现称“服务” → 城市服务 → 社保）本产品尚未提供。'] },
      { title: '填写姓名、身份号码和社保卡卡号', paragraphs: ['与卡面一致。卡不在手边时选择“卡不在手边”，先用于核验身份，以后再补填卡号。'] },
      { title: '阅读并同意用户隐私政策', paragraphs: ['复选框从不预先勾选；没有勾选时“下一步”会说明在等什么。'] },
      { title: '点“下一步”，证明是您本人', paragraphs: ['可用登记手机的短信验证码、人脸或柜台核验；人脸从不是唯一方式。'] },
      { title: '设置六位密码', paragraphs: ['不能重复、不能连续，也不能取自身份号码。以后在本设备上用它登录。'] },
      { title: '出示二维码', paragraphs: ['每个码有效一分钟，只能用一次。核验后会显示地点和时间，不是本人可以马上说明。'] },
    ],
    open: '打开电子社保卡', law: '法律依据', lawLead: '《社会保障卡管理办法》（2011 年）各条及其在本产品中的对应。条文为概述；本产品不是国家平台。',
    articles: [
      { title: '第二条：记录、查询、业务办理', paragraphs: ['本产品：持卡人信息，带来源和日期的查询，以及谁查看过。业务办理以后提供。'] },
      { title: '第四条：一卡多用、全国通用', paragraphs: ['本产品：同一个码在任何地区的柜台都能核验，联网离线均可，按发卡地当日生效的规定判断。'] },
      { title: '第五条：经批准方可发行', paragraphs: ['本产品：各地区按日期开通；尚未开通的地区会先说明。发行注册材料以后提供。'] },
      { title: '第六条、第七条：条件和材料', paragraphs: ['本产品尚未提供。'] },
      { title: '第十五条：查询权利与隐私保护', paragraphs: ['本产品：默认遮盖信息，每次查看都有记录并对本人公开，记录加封防改。'] },
      { title: '第十六条：用卡规则', paragraphs: ['本产品：因地因时而异的规则是带依据和生效日期的数据，每次拒绝都说明依据。'] },
      { title: '第十九条：失效名单', paragraphs: ['本产品：柜台保存签名的状态名单，并显示名单的时间。'] },
      { title: '第十四、十七、十八条', paragraphs: ['未找到公开的完整条文，不作说明。'] },
    ],
    why: '卡为什么不能用', whyLead: '每种原因的含义和办法。登录后只显示与您有关的原因。', search: '搜索原因', none: '没有符合的原因。',
    families: [['缴费', familyCodes.contributions], ['医院系统', familyCodes.hospital], ['登记信息', familyCodes.data], ['余额', familyCodes.balance], ['芯片、磁条或卡面损坏', familyCodes.damage]], rest: '其他原因', call: (number) => `电话 ${number}`,
  },
  en: {
    guide: 'How to sign in to the e-card', guideLead: 'With the physical card at hand it takes about two minutes. The code goes only to the phone that the registry holds.',
    steps: [
      { title: 'Open the e-card', paragraphs: ['From any browser. Entering from WeChat and Alipay (Me → Pay, today also “Services” → City services → Social security) is not in this product yet.'] },
      { title: 'Give name, identity number and card number', paragraphs: ['As they stand on the card. Without it, press “I do not have it at hand”: identity works, and the number can be added later.'] },
      { title: 'Read and accept the privacy policy', paragraphs: ['The box is never ticked for you. Next waits for it, and says so.'] },
      { title: 'Press Next and prove that it is you', paragraphs: ['By a code to the registered phone, by face, or at a counter. The face is never the only way.'] },
      { title: 'Choose a six-digit PIN', paragraphs: ['No repeats, no runs, nothing from your identity number. It opens this device afterwards.'] },
      { title: 'Show the code', paragraphs: ['Each code lives for a minute and works once. Afterwards you see where and when it was checked, and can say that it was not you.'] },
    ],
    open: 'Open the e-card', law: 'Legal basis', lawLead: 'The Measures for the Administration of Social Security Cards (2011), and what each article becomes here. The texts are summarised; this product is not the national platform.',
    articles: [
      { title: 'Article 2: record, enquire, handle business', paragraphs: ['Here: the holder’s data, enquiries with source and date, and who looked. Handling business comes later.'] },
      { title: 'Article 4: one card, many uses, valid nationwide', paragraphs: ['Here: one code that works at any region’s counter, with and without a line, under the dated rules of the region that issued the card.'] },
      { title: 'Article 5: only approved regions issue', paragraphs: ['Here: each region is opened by a dated switch, and one that is not open yet is told kindly. The approval dossier comes later.'] },
      { title: 'Articles 6 and 7: conditions and documents', paragraphs: ['Not in the product yet.'] },
      { title: 'Article 15: the right to enquire, and privacy', paragraphs: ['Here: data masked until asked for, every look recorded and visible to the holder, and the record sealed.'] },
      { title: 'Article 16: rules of use', paragraphs: ['Here: rules that differ by region and date are rows with their clause, and a refusal names the row that decided.'] },
      { title: 'Article 19: the invalid list', paragraphs: ['Here: signed status lists that counters keep, with their age in view.'] },
      { title: 'Articles 14, 17 and 18', paragraphs: ['We have not found their full published text, and claim nothing about them.'] },
    ],
    why: 'Why a card fails', whyLead: 'Every cause, what it means and what to do. Signed in, you see only your own.', search: 'Search for a cause', none: 'No cause fits the search.',
    families: [['Contributions', familyCodes.contributions], ['The hospital’s system', familyCodes.hospital], ['The data', familyCodes.data], ['The balance', familyCodes.balance], ['Chip, stripe or face damaged', familyCodes.damage]], rest: 'All others', call: (number) => `Phone ${number}`,
  },
};
