import type { AreaStop } from '@yika/contract';
import type { Language } from '@yika/kit';

interface EmergencyWords {
  readonly stopsTitle: string;
  readonly stopsLead: string;
  readonly scenario: string;
  readonly chooseScenario: string;
  readonly states: Readonly<Record<AreaStop['state'], string>>;
  readonly since: (day: string) => string;
  readonly asks: string;
  readonly agrees: string;
  readonly hands: (asks: string, agrees: string) => string;
  readonly askStop: string;
  readonly askStopWords: string;
  readonly askAgain: string;
  readonly askAgainWords: string;
  readonly named: (act: string, stop: string) => string;
  readonly reason: (scenario: string) => string;
  readonly firstScenario: string;
  readonly tillWords: string;
  readonly place: string;
  readonly till: string;
  readonly noTill: string;
  readonly revokeWords: string;
  readonly roles: string;
  readonly rolesWords: string;
  readonly role: string;
  readonly roleName: Readonly<Record<Language, string>>;
  readonly phone: string;
  readonly deputyPhone: string;
  readonly addRole: string;
  readonly scenarios: string;
  readonly step: string;
  readonly who: string;
  readonly within: string;
  readonly minutes: string;
  readonly addStep: string;
  readonly noSteps: string;
  readonly switches: string;
  readonly switchesWords: string;
  readonly stop: string;
  readonly drills: string;
  readonly drillsWords: string;
  readonly plannedOn: string;
  readonly heldOn: string;
  readonly outcome: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly drillState: string;
  readonly drillStates: Readonly<Record<'planned' | 'overdue' | 'held', string>>;
  readonly addDrill: string;
}

export const emergencyWords: Record<Language, EmergencyWords> = {
  es: {
    stopsTitle: 'Paradas de emergencia, ahora', stopsLead: 'Lo que pide aquí queda retenido hasta que otra persona lo autorice. Elija primero el supuesto: será el motivo.', scenario: 'Supuesto', chooseScenario: 'Elija el supuesto que se da',
    states: { running: 'Funciona', stopped: 'Parado', never_opened: 'Aún no se ha abierto' }, since: (day) => `desde el ${day}`, asks: 'Lo pide', agrees: 'Lo autoriza', hands: (asks, agrees) => `Según el plan, lo pide ${asks} y lo autoriza ${agrees}`,
    askStop: 'Pedir la parada', askStopWords: 'Al aplicarse, deja de funcionar en toda la región en el acto.', askAgain: 'Pedir que vuelva a funcionar', askAgainWords: 'Al aplicarse, vuelve a funcionar en la región.', named: (act, stop) => `${act}: ${stop}`, reason: (scenario) => `Plan de emergencia, ${scenario}: `, firstScenario: 'Elija antes el supuesto.',
    tillWords: 'Se revoca caja por caja: deja de consultar en el acto y para siempre.', place: 'Punto de servicio', till: 'Caja', noTill: 'Allí no hay ninguna caja en uso.', revokeWords: 'Al aplicarse, la caja deja de consultar en el acto y para siempre.',
    roles: 'Funciones y teléfonos', rolesWords: 'Teléfonos de oficina, de día y de noche; nunca de una persona.', role: 'Función', roleName: { es: 'En español', 'zh-CN': 'En chino', en: 'En inglés' }, phone: 'Teléfono', deputyPhone: 'Teléfono suplente', addRole: 'Añadir función',
    scenarios: 'Supuestos: qué se hace', step: 'Qué se hace', who: 'Quién', within: 'Antes de', minutes: 'min', addStep: 'Añadir paso', noSteps: 'Todavía no hay ningún paso.',
    switches: 'Quién para', switchesWords: 'Cada parada la pide una función y la autoriza otra.', stop: 'Parada',
    drills: 'Calendario de simulacros', drillsWords: 'De cada simulacro hecho consta el resultado y el documento que lo acredita, subido aquí abajo.', plannedOn: 'Previsto', heldOn: 'Hecho', outcome: 'Resultado', evidence: 'Documento', noEvidence: 'Ninguno', drillState: 'Situación', drillStates: { planned: 'Previsto', overdue: 'Atrasado', held: 'Hecho' }, addDrill: 'Añadir simulacro',
  },
  'zh-CN': {
    stopsTitle: '当前应急停用情况', stopsLead: '在此提出的申请须经他人批准后生效。请先选择场景，作为申请事由。', scenario: '应急场景', chooseScenario: '请选择当前发生的场景',
    states: { running: '正常运行', stopped: '已停用', never_opened: '尚未开通' }, since: (day) => `自 ${day}`, asks: '申请角色', agrees: '批准角色', hands: (asks, agrees) => `按预案由${asks}申请，由${agrees}批准`,
    askStop: '申请停用', askStopWords: '生效后，本地区立即停用。', askAgain: '申请恢复', askAgainWords: '生效后，本地区恢复运行。', named: (act, stop) => `${act}：${stop}`, reason: (scenario) => `应急预案，${scenario}：`, firstScenario: '请先选择场景。',
    tillWords: '逐台停用，立即停止核验，且不可恢复。', place: '服务网点', till: '终端', noTill: '该网点没有在用终端。', revokeWords: '生效后该终端立即停止核验，且不可恢复。',
    roles: '角色与电话', rolesWords: '填写昼夜值守的办公电话，不得填写个人电话。', role: '角色', roleName: { es: '西班牙文', 'zh-CN': '中文', en: '英文' }, phone: '电话', deputyPhone: '备用电话', addRole: '添加角色',
    scenarios: '场景与处置步骤', step: '处置内容', who: '负责角色', within: '时限', minutes: '分钟内', addStep: '添加步骤', noSteps: '尚无处置步骤。',
    switches: '停用权限', switchesWords: '每项停用由一个角色申请，由另一个角色批准。', stop: '停用事项',
    drills: '演练安排', drillsWords: '已进行的演练须填写结果，并选择在下方上传的佐证文件。', plannedOn: '计划日期', heldOn: '实施日期', outcome: '演练结果', evidence: '佐证', noEvidence: '无', drillState: '状态', drillStates: { planned: '已安排', overdue: '逾期', held: '已完成' }, addDrill: '添加演练',
  },
  en: {
    stopsTitle: 'Emergency stops, now', stopsLead: 'What you ask for here is held until somebody else agrees. Choose the scenario first: it is the reason.', scenario: 'Scenario', chooseScenario: 'Choose the scenario that has come about',
    states: { running: 'Running', stopped: 'Stopped', never_opened: 'Never opened yet' }, since: (day) => `since ${day}`, asks: 'Asks', agrees: 'Agrees', hands: (asks, agrees) => `By the plan, ${asks} asks and ${agrees} agrees`,
    askStop: 'Ask to stop it', askStopWords: 'Once applied, it stops in the whole region at once.', askAgain: 'Ask to let it run again', askAgainWords: 'Once applied, it runs in the region again.', named: (act, stop) => `${act}, ${stop}`, reason: (scenario) => `Emergency plan, ${scenario}: `, firstScenario: 'Choose the scenario first.',
    tillWords: 'Till by till: it checks nothing more, at once and for good.', place: 'Service point', till: 'Till', noTill: 'No till is in use there.', revokeWords: 'Once applied, the till checks nothing more, at once and for good.',
    roles: 'Roles and telephones', rolesWords: 'Numbers of an office, day and night; never of a person.', role: 'Role', roleName: { es: 'In Spanish', 'zh-CN': 'In Chinese', en: 'In English' }, phone: 'Telephone', deputyPhone: 'Deputy’s telephone', addRole: 'Add a role',
    scenarios: 'Scenarios: what is done', step: 'What is done', who: 'By whom', within: 'Within', minutes: 'minutes', addStep: 'Add a step', noSteps: 'There is no step yet.',
    switches: 'Who stops it', switchesWords: 'Of each stop one role asks and another agrees.', stop: 'Stop',
    drills: 'Calendar of drills', drillsWords: 'Of each that was held stands the outcome, and its record among the documents below.', plannedOn: 'Planned for', heldOn: 'Held on', outcome: 'Outcome', evidence: 'Record', noEvidence: 'None', drillState: 'State', drillStates: { planned: 'Planned', overdue: 'Overdue', held: 'Held' }, addDrill: 'Add a drill',
  },
};
