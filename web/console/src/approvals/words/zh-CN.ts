import type { ApprovalWords } from '../approval-words.ts';

export const zh: ApprovalWords = {
  titles: { to_do: '待办审批', done: '已办审批', mine: '我发起的申请' }, waiting: (toDo, dueToday) => (toDo === 0 ? '没有待审批事项。' : `${toDo} 项待审批${dueToday === 0 ? '' : `，${dueToday} 项今日到期`}`),
  boxes: { to_do: '待办', done: '已办', mine: '我发起的' }, empty: { to_do: '没有待审批事项', done: '没有符合条件的已办事项', mine: '没有符合条件的申请' }, count: (count) => (count >= 1000 ? '999+' : String(count)),
  choose: '从列表中选择一项查看。', detail: '变更详情', back: '返回列表', reference: '编号', area: '地区', state: '状态',
  states: { raised: '待审批', returned: '已退回', approved: '已批准', applied: '已批准并生效', stale: '未生效：情况已变化', rejected: '已驳回', withdrawn: '已撤回', lapsed: '已逾期失效' },
  kinds: { policy_row: '地区规则', switch: '开通或暂停', service_point: '服务网点', service_point_closing: '撤销服务网点', terminal: '新增终端', terminal_revocation: '吊销终端', staff_grants: '人员角色', audit_export: '审计导出', issuer_registration: '发行注册', issuer_standing: '发卡机构暂停或撤销', staff_suspension: '人员停用', staff_standing: '人员恢复或离任' },
  subject: (kind, what) => `${kind}：${what}`, askedBy: (who, at) => `${who} 提出，${at}`, operator: '平台运维', due: (at) => `${at} 到期`, version: (version) => `第 ${version} 版`, sheet: '审批表', toDossier: '打开注册材料', makersReason: '申请理由',
  field: '项目', before: '变更前', after: '变更后', whenAsked: '申请时', today: '当前', nothing: '原无此项',
  unmoved: '申请后情况没有变化', moved: '申请时的情况已发生变化', movedWords: '如批准，将不会生效，并记录为已过时。',
  steps: (steps, done) => `审批环节：${steps.map((step, at) => (at < done ? `${step}（已批）` : step)).join(' → ')}`, stepNames: { area: '辖区审批', province: '省级审核', ministry: '部级审批' },
  reason: '意见（退回或驳回必填）', reasonHint: '内容留存备查，请勿填写个人姓名和号码。', reasonMissing: '请填写原因，至少三个字。',
  approve: '批准', return: '退回', reject: '驳回', decided: { approve: '已批准。', return: '已退回更正。', reject: '已驳回。' }, stale: '未生效：其间情况已变化。', readAgain: '查看新版本',
  notMine: '当前无需您审批。',
  whyNot: {
    approval_own_change: '由您提出，须由他人审批。', approval_step_done_before: '您已审批过一个环节，下一环节须由他人审批。', role_needed: '须由具有审批角色的人员办理。',
    outside_scope: '超出管辖范围，由该地区负责人员审批。', approval_not_open: '已有处理结果。', approval_lapsed: '审批期限已过。',
  },
  reviews: { pending: '紧急操作，待复核', confirmed: '紧急操作，已确认', contested: '紧急操作，有异议' }, review: '此项为紧急操作，未经审批', reviewWords: '运维人员以上述理由在服务器上直接执行，现已生效。请判断是否确有必要；如需调整，请另行发起变更。', reviewBy: (at) => `请于 ${at} 前复核`,
  reviewReason: '意见（提出异议时必填）', confirm: '确认：确有必要', contest: '提出异议', reviewed: { confirmed: '已确认。', contested: '已提出异议，理由已记录。' },
  withdraw: '撤回申请', withdrawReason: '撤回原因', withdrawn: '申请已撤回。', keep: '保留', correctTitle: '更正后重新提交', correct: '提交更正', corrected: '已重新提交。',
  timeline: '办理过程', events: { raised: '提出申请', corrected: '更正', step_approved: '环节通过', returned: '退回', rejected: '驳回', withdrawn: '撤回', applied: '生效', stale: '未生效：情况已变化', reminded: '已催办', lapsed: '逾期失效', review_asked: '紧急操作，提请复核', confirmed: '事后确认', contested: '事后提出异议' },
  ask: '发起变更', askTitle: '发起变更申请', askWords: '变更前后内容一并保存，经他人批准后生效。', switchName: '事项', switchTo: '变更为', openIt: '开通', pauseIt: '暂停', rule: '规则', validFrom: '生效日期', value: '取值', clause: '依据条款或文件', why: '申请理由', needed: '此项必填', held: '须经他人审批后生效。', send: '提交申请',
  asked: '已提交，等待他人审批。', appliedAtOnce: '已生效：此项无需他人审批。',
  sheetTitle: '审批表', sheetWords: '每次查看均留有记录；指纹可用于核对纸质件。', print: '打印', about: '变更事项', maker: '申请人', printedBy: (who, at) => `打印人 ${who}，${at}`, fingerprint: '指纹',
};
