import type { Said } from './language.ts';
import type { ReadinessItem } from './routes/readiness-contents.ts';
import type { ReadinessFinding, ReadinessState } from './routes/readiness-routes.ts';

export const readinessItemWords: Readonly<Record<ReadinessItem, Said>> = {
  service_matrix: { es: 'Coordinación de servicios', 'zh-CN': '业务协同', en: 'Coordination of services' },
  technical_condition: { es: 'Condición técnica', 'zh-CN': '技术条件', en: 'Technical condition' },
  capacity: { es: 'Personal y equipos', 'zh-CN': '人员与设备', en: 'Staff and equipment' },
  plan: { es: 'Plan de aplicación, costes, datos y entrega', 'zh-CN': '应用、经费、采集与发放方案', en: 'Plan: applications, cost, data, distribution' },
  management_regime: { es: 'Régimen de gestión', 'zh-CN': '发行管理制度', en: 'Management regime' },
  internal_control: { es: 'Control interno', 'zh-CN': '内部控制', en: 'Internal control' },
  emergency_plan: { es: 'Plan de emergencia', 'zh-CN': '应急预案', en: 'Emergency plan' },
};

export const readinessStateWords: Readonly<Record<ReadinessState, Said>> = {
  empty: { es: 'Sin empezar', 'zh-CN': '未填写', en: 'Not begun' },
  incomplete: { es: 'Incompleto', 'zh-CN': '不完整', en: 'Incomplete' },
  ready: { es: 'Listo para revisar', 'zh-CN': '待审核', en: 'Ready for review' },
  returned: { es: 'Devuelto', 'zh-CN': '已退回', en: 'Returned' },
  accepted_by_province: { es: 'Aceptado por la provincia', 'zh-CN': '省级审核通过', en: 'Accepted by the province' },
  accepted: { es: 'Aceptado', 'zh-CN': '审核通过', en: 'Accepted' },
};

/** What is left, in one line; where it is stands beside it. */
export const readinessFindingWords: Readonly<Record<ReadinessFinding, Said>> = {
  nothing_yet: { es: 'Todavía no hay nada escrito', 'zh-CN': '尚未填写', en: 'Nothing has been written yet' },
  required_service_missing: { es: 'Falta un servicio obligatorio en todo el país', 'zh-CN': '缺少全国必办业务', en: 'A service that is required nationally is missing' },
  required_service_not_open: { es: 'Un servicio obligatorio todavía no está abierto', 'zh-CN': '全国必办业务尚未开通', en: 'A required service is not open yet' },
  service_twice: { es: 'El servicio figura dos veces', 'zh-CN': '业务重复', en: 'The service stands there twice' },
  service_without_credential: { es: 'No se acepta ni la tarjeta ni la electrónica', 'zh-CN': '未选择受理实体卡或电子社保卡', en: 'Neither the card nor the e-card is accepted' },
  service_without_points: { es: 'No se presta en ningún punto de servicio', 'zh-CN': '没有受理网点', en: 'It is offered at no service point' },
  technical_test_missing: { es: 'El sistema aún no se ha probado', 'zh-CN': '尚未进行现场测试', en: 'The system has not been tested yet' },
  technical_test_failed: { es: 'La última prueba no se superó', 'zh-CN': '最近一次测试未通过', en: 'The last test was not passed' },
  technical_test_too_old: { es: 'La última prueba superada es demasiado antigua', 'zh-CN': '通过的测试已过有效期', en: 'The last test that was passed is too old' },
  staff_missing: { es: 'No figura ningún personal', 'zh-CN': '未填写人员', en: 'No staff are listed' },
  equipment_missing: { es: 'No figura ningún equipo', 'zh-CN': '未填写设备', en: 'No equipment is listed' },
  staff_short: { es: 'El personal no basta para el mes de más tarjetas', 'zh-CN': '人员能力不足以完成发卡高峰月', en: 'The staff cannot do the busiest month' },
  equipment_short: { es: 'Los equipos no bastan para el mes de más tarjetas', 'zh-CN': '设备能力不足以完成发卡高峰月', en: 'The equipment cannot do the busiest month' },
  plan_needed_for_capacity: { es: 'Sin plan de entrega no se sabe cuánto hace falta', 'zh-CN': '没有发放方案，无法核算所需能力', en: 'Without the plan of distribution nobody knows how much is needed' },
  design_missing: { es: 'Falta el diseño de las aplicaciones', 'zh-CN': '缺少应用设计', en: 'The design of the applications is missing' },
  costs_missing: { es: 'Faltan los costes', 'zh-CN': '缺少经费预算', en: 'The costs are missing' },
  cost_year_twice: { es: 'El año figura dos veces', 'zh-CN': '年度重复', en: 'The year stands there twice' },
  cost_year_wrong: { es: 'Los costes del año no suman lo indicado', 'zh-CN': '年度经费合计不符', en: 'The costs of the year do not add up' },
  cost_total_wrong: { es: 'El coste total no cuadra', 'zh-CN': '经费总计不符', en: 'The total cost does not add up' },
  intake_missing: { es: 'Falta la recogida de datos por meses', 'zh-CN': '缺少分月采集计划', en: 'The intake by month is missing' },
  intake_month_twice: { es: 'El mes figura dos veces', 'zh-CN': '月份重复', en: 'The month stands there twice' },
  intake_total_wrong: { es: 'El total de personas no cuadra', 'zh-CN': '采集人数总计不符', en: 'The total of people does not add up' },
  cards_missing: { es: 'Faltan las tarjetas por punto y mes', 'zh-CN': '缺少分网点分月发卡计划', en: 'The cards by point and month are missing' },
  cards_months_wrong: { es: 'Hay meses repetidos, o que no corresponden a las columnas', 'zh-CN': '月份重复，或与各列不对应', en: 'Months are repeated, or do not match the columns' },
  cards_point_wrong: { es: 'Las tarjetas del punto no suman lo indicado', 'zh-CN': '网点发卡合计不符', en: 'The cards of the point do not add up' },
  cards_month_wrong: { es: 'Las tarjetas del mes no suman lo indicado', 'zh-CN': '当月发卡合计不符', en: 'The cards of the month do not add up' },
  cards_total_wrong: { es: 'El total de tarjetas no cuadra', 'zh-CN': '发卡总计不符', en: 'The total of cards does not add up' },
  cards_before_intake: { es: 'Hasta ese mes se entregan más tarjetas que personas se han recogido', 'zh-CN': '截至该月发卡数超过采集人数', en: 'By that month more cards are given out than people were taken in' },
  section_missing: { es: 'Falta un apartado', 'zh-CN': '缺少章节', en: 'A section is missing' },
  section_too_short: { es: 'El apartado apenas dice nada', 'zh-CN': '章节内容过少', en: 'The section says hardly anything' },
  scenario_missing: { es: 'Falta un supuesto', 'zh-CN': '缺少应急场景', en: 'A scenario is missing' },
  scenario_without_steps: { es: 'El supuesto no dice qué hacer', 'zh-CN': '应急场景没有处置步骤', en: 'The scenario does not say what to do' },
  role_unknown: { es: 'Se nombra una función que no tiene teléfono', 'zh-CN': '引用了没有电话的角色', en: 'A role is named that has no phone' },
  role_twice: { es: 'La función figura dos veces', 'zh-CN': '角色重复', en: 'The role stands there twice' },
  switch_unassigned: { es: 'No se dice quién pide esta parada y quién la autoriza', 'zh-CN': '未指定由谁申请、由谁批准', en: 'Nobody is named who asks for this stop and who agrees' },
  switch_in_one_hand: { es: 'Quien pide la parada no puede autorizarla', 'zh-CN': '申请与批准不得为同一角色', en: 'Whoever asks for the stop cannot agree to it' },
  drill_missing: { es: 'No hay ningún simulacro en los próximos doce meses', 'zh-CN': '未来十二个月没有演练安排', en: 'No drill is planned within twelve months' },
  drill_overdue: { es: 'El simulacro previsto no se ha hecho', 'zh-CN': '演练逾期未进行', en: 'The drill that was planned has not been held' },
  drill_without_outcome: { es: 'Falta el resultado del simulacro', 'zh-CN': '演练缺少结果', en: 'The outcome of the drill is missing' },
  drill_without_evidence: { es: 'Falta el documento que acredita el simulacro', 'zh-CN': '演练缺少佐证文件', en: 'The record of the drill is missing' },
};
