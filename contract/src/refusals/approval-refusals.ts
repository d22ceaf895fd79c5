import type { RefusalTexts } from '../refusals.ts';

/** What is refused of changes that need somebody else: `holder` are the words for whoever sits at the console. */
export const approvalRefusals = {
  approval_own_change: {
    es: { holder: 'Este cambio lo pidió usted: tiene que decidirlo otra persona.', operator: 'Quien solicita un cambio no puede aprobarlo, devolverlo ni rechazarlo, con ninguna de sus funciones.', next: 'Espere a que decida otra persona, o retire la solicitud.' },
    'zh-CN': { holder: '提出变更的人不能自己审批。', operator: '提出人不得以任何角色批准、退回或驳回自己的变更。', next: '请等待他人审批，或撤回申请。' },
    en: { holder: 'You asked for this change, so somebody else has to decide it.', operator: 'Whoever raised a change may not approve, return or reject it, by whatever role they hold.', next: 'Wait for somebody else to decide, or withdraw the request.' },
  },
  approval_step_done_before: {
    es: { holder: 'Usted ya aprobó un paso de este cambio; el siguiente es de otra persona.', operator: 'Nadie puede dar dos pasos de una misma versión.', next: 'Espere a que decida otra persona.' },
    'zh-CN': { holder: '同一人不能审批两个环节，下一环节须由他人审批。', operator: '同一人不得审批同一版本的两个环节。', next: '请等待他人审批。' },
    en: { holder: 'You approved one step of this change already; the next one is for somebody else.', operator: 'Nobody may take two steps of one version.', next: 'Wait for somebody else to decide.' },
  },
  approval_nobody_to_decide: {
    es: { holder: 'No hay nadie que pueda aprobarlo, así que no se ha registrado la solicitud.', operator: 'Falta personal activo, distinto de quien solicita, con la función y el ámbito que exige cada paso.', next: 'Pida al administrador de seguridad que nombre a quien apruebe.' },
    'zh-CN': { holder: '没有可以审批的人员，申请未受理。', operator: '除提出人外，缺少符合各环节角色和管辖范围要求的在职人员。', next: '请安全管理员指定审批人员。' },
    en: { holder: 'There is nobody who could approve this, so it was not taken.', operator: 'No active staff other than the maker hold the role and scope that each step needs.', next: 'Ask the security administrator to appoint somebody who approves.' },
  },
  approval_not_open: {
    es: { holder: 'Este cambio ya no espera esa decisión: alguien actuó antes.', operator: 'El estado de la solicitud no admite la operación.', next: 'Vuelva a abrirla para ver qué se decidió.' },
    'zh-CN': { holder: '本项变更已有处理结果，不能再作此操作。', operator: '申请的当前状态不允许此操作。', next: '重新打开查看处理结果。' },
    en: { holder: 'This change no longer waits for that: somebody acted before you.', operator: 'The state of the request does not allow the operation.', next: 'Open it again to see what was decided.' },
  },
  approval_lapsed: {
    es: { holder: 'El plazo para decidir este cambio ha vencido. No se ha aplicado.', operator: 'La solicitud caducó en su fecha límite.', next: 'Quien la necesite debe presentarla de nuevo.' },
    'zh-CN': { holder: '审批期限已过，本项变更未生效。', operator: '申请已超过期限而失效。', next: '如仍需要，请重新提出。' },
    en: { holder: 'The time to decide this change is over. It was not applied.', operator: 'The request lapsed at its due date.', next: 'If it is still needed, ask for it again.' },
  },
  approval_changed: {
    es: { holder: 'La solicitud se corrigió mientras la leía. No se ha decidido nada.', operator: 'La versión indicada no es la vigente.', next: 'Lea la versión nueva y decida.' },
    'zh-CN': { holder: '申请在查看期间已更正，本次操作未生效。', operator: '所提交的版本不是当前版本。', next: '请查看新版本后再审批。' },
    en: { holder: 'The request was corrected while you were reading it. Nothing was decided.', operator: 'The version that was named is not the current one.', next: 'Read the new version, then decide.' },
  },
  approval_reason_needed: {
    es: { holder: 'Falta el motivo.', operator: 'Devolver o rechazar exige un motivo.', next: 'Escriba por qué lo devuelve o lo rechaza.' },
    'zh-CN': { holder: '请填写原因。', operator: '退回或驳回必须说明原因。', next: '填写退回或驳回的原因。' },
    en: { holder: 'The reason is missing.', operator: 'To return or to reject needs a reason.', next: 'Write why you return or reject it.' },
  },
  approval_changes_nothing: {
    es: { holder: 'Eso ya está así: no hay nada que cambiar.', operator: 'El estado pedido es igual al actual.', next: 'Compruebe los datos.' },
    'zh-CN': { holder: '与现状相同，无需变更。', operator: '申请内容与当前状态一致。', next: '请核对填写内容。' },
    en: { holder: 'It is like that already: there is nothing to change.', operator: 'What was asked for equals what stands there.', next: 'Check what you entered.' },
  },
  approval_other_subject: {
    es: { holder: 'Una corrección no puede cambiar de objeto.', operator: 'La corrección se refiere a algo distinto de lo solicitado.', next: 'Retire esta solicitud y presente otra.' },
    'zh-CN': { holder: '更正不能改变变更对象。', operator: '更正内容与原申请的对象不一致。', next: '请撤回本申请后另行提出。' },
    en: { holder: 'A correction cannot be about something else.', operator: 'The correction concerns another subject than the request.', next: 'Withdraw this request and raise another.' },
  },
  policy_unknown: {
    es: { holder: 'No existe esa norma.', operator: 'Nombre de norma desconocido.', next: 'Elija una de la lista.' },
    'zh-CN': { holder: '没有该项政策。', operator: '政策名称不存在。', next: '请从列表中选择。' },
    en: { holder: 'There is no such rule.', operator: 'Unknown policy name.', next: 'Choose one of the list.' },
  },
  policy_value_not_allowed: {
    es: { holder: 'Esa norma no admite ese valor.', operator: 'Valor fuera de lo que la norma admite.', next: 'Revise el valor.' },
    'zh-CN': { holder: '该项政策不允许此取值。', operator: '取值超出允许范围。', next: '请核对取值。' },
    en: { holder: 'That rule cannot have that value.', operator: 'The value lies outside what the policy allows.', next: 'Check the value.' },
  },
  policy_day_past: {
    es: { holder: 'Una norma no puede empezar a valer en el pasado.', operator: 'La fecha de vigencia es anterior a hoy.', next: 'Indique hoy o un día posterior.' },
    'zh-CN': { holder: '政策不能追溯生效。', operator: '生效日期早于今日。', next: '请填写今日或以后的日期。' },
    en: { holder: 'A rule cannot begin in the past.', operator: 'The first day lies before today.', next: 'Name today or a later day.' },
  },
  policy_cannot_be_loosened: {
    es: { holder: 'Una región no puede pedir menos de lo que exige el nivel superior.', operator: 'El nivel superior exige más aprobaciones; una región solo puede añadir.', next: 'Elija un valor igual o más estricto.' },
    'zh-CN': { holder: '地区不得低于上级的要求。', operator: '上级要求更严格的审批，下级只能从严。', next: '请选择相同或更严格的取值。' },
    en: { holder: 'A region cannot ask for less than the level above requires.', operator: 'The level above requires more approvals; a region can only add.', next: 'Choose an equal or a stricter value.' },
  },
  service_point_unknown: {
    es: { holder: 'No existe ese punto de servicio.', operator: 'Punto de servicio desconocido o cerrado.', next: 'Elija uno de la lista.' },
    'zh-CN': { holder: '没有该服务网点。', operator: '服务网点不存在或已关闭。', next: '请从列表中选择。' },
    en: { holder: 'There is no such service point.', operator: 'Unknown service point, or it is closed.', next: 'Choose one of the list.' },
  },
  service_point_elsewhere: {
    es: { holder: 'Ese código ya es de un punto de otra región.', operator: 'El identificador pertenece a un punto de servicio de otra región.', next: 'Use otro código.' },
    'zh-CN': { holder: '该编号已属于其他地区的网点。', operator: '该标识属于另一地区的服务网点。', next: '请使用其他编号。' },
    en: { holder: 'That code belongs to a service point of another region.', operator: 'The identifier is that of a service point in another region.', next: 'Use another code.' },
  },
  terminal_unknown: {
    es: { holder: 'No existe ese terminal, o ya está dado de baja.', operator: 'Terminal desconocido o revocado.', next: 'Elija uno de la lista.' },
    'zh-CN': { holder: '没有该终端，或已停用。', operator: '终端不存在或已注销。', next: '请从列表中选择。' },
    en: { holder: 'There is no such terminal, or it is revoked already.', operator: 'Unknown or revoked terminal.', next: 'Choose one of the list.' },
  },
  roles_kept_apart: {
    es: { holder: 'Una misma persona no puede tener esas funciones a la vez.', operator: 'Sistema, seguridad y auditoría van separados, y quien audita no tiene otra función.', next: 'Reparta las funciones entre varias personas.' },
    'zh-CN': { holder: '同一人不能同时担任这些角色。', operator: '系统、安全、审计三员分立，审计员不得兼任其他角色。', next: '请由不同人员分别担任。' },
    en: { holder: 'One person cannot hold these roles together.', operator: 'System, security and audit are kept apart, and an auditor holds nothing else.', next: 'Share the roles among several people.' },
  },
  grant_scope_wrong: {
    es: { holder: 'Esa función no puede tener ese ámbito.', operator: 'El ámbito es la nación, una provincia o una ciudad; un solo punto de servicio, únicamente para quien trabaja en él.', next: 'Elija otro ámbito.' },
    'zh-CN': { holder: '该角色不能使用此管辖范围。', operator: '范围应为全国、省或市；单个网点仅限在该网点工作的人员。', next: '请选择其他范围。' },
    en: { holder: 'That role cannot have that scope.', operator: 'A scope is the nation, a province or a city; a single service point only for those who work there.', next: 'Choose another scope.' },
  },
  last_security_administrator: {
    es: { holder: 'Es la última persona que puede dar funciones en todo el país.', operator: 'Debe quedar al menos un administrador de seguridad nacional.', next: 'Nombre antes a otra persona.' },
    'zh-CN': { holder: '这是全国最后一名安全管理员，不能撤销。', operator: '至少须保留一名全国安全管理员。', next: '请先指定另一名安全管理员。' },
    en: { holder: 'This is the last person who can give roles in the whole country.', operator: 'At least one security administrator of the nation must remain.', next: 'Appoint somebody else first.' },
  },
  audit_span_too_long: {
    es: { holder: 'El periodo es demasiado largo o termina antes de empezar.', operator: 'Una búsqueda abarca 92 días como máximo.', next: 'Busque por partes.' },
    'zh-CN': { holder: '时间范围过长，或结束早于开始。', operator: '一次查询最多 92 天。', next: '请分段查询。' },
    en: { holder: 'The span is too long, or ends before it begins.', operator: 'One search covers 92 days at most.', next: 'Search in parts.' },
  },
  audit_export_needs_approval: {
    es: { holder: 'Son más registros de los que puede llevarse una sola persona.', operator: 'Por encima de la cantidad que fija la regla de la región, otra persona debe aprobar la exportación.', next: 'Pida la aprobación o reduzca la búsqueda.' },
    'zh-CN': { holder: '记录条数超过单人可导出的上限。', operator: '超过地区政策规定的条数时，须由他人审批。', next: '请申请审批，或缩小查询范围。' },
    en: { holder: 'That is more than one person may take away.', operator: 'Above the number that the policy of the region sets, somebody else must approve the export.', next: 'Ask for approval, or narrow the search.' },
  },
  audit_export_not_found: {
    es: { holder: 'Esa exportación no existe o ya venció.', operator: 'Una exportación solo la descarga quien la hizo, durante un día.', next: 'Haga la exportación de nuevo.' },
    'zh-CN': { holder: '该导出不存在或已过期。', operator: '导出文件仅限本人在一天内下载。', next: '请重新导出。' },
    en: { holder: 'That export does not exist, or its day is over.', operator: 'Only whoever made an export downloads it, for a day.', next: 'Make the export again.' },
  },
  audit_span_empty: {
    es: { holder: 'El periodo termina antes de empezar.', operator: 'El final del periodo debe ser posterior al principio.', next: 'Cambie las fechas.' },
    'zh-CN': { holder: '结束时间早于开始时间。', operator: '时间范围的结束须晚于开始。', next: '请修改时间。' },
    en: { holder: 'The span ends before it begins.', operator: 'The end of a span must come after its beginning.', next: 'Change the dates.' },
  },
} as const satisfies Record<string, RefusalTexts>;
