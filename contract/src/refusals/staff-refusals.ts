import type { RefusalTexts } from '../refusals.ts';

/** What somebody of an agency is refused in the console: `holder` are the words for whoever sits before it. */
export const staffRefusals = {
  staff_sign_in_needed: {
    es: { holder: 'Inicie sesión para continuar.', operator: 'No hay sesión de personal, o ha terminado.', next: 'Inicie sesión con su llave de acceso.' },
    'zh-CN': { holder: '请先登录。', operator: '没有工作人员会话，或会话已结束。', next: '使用通行密钥登录。' },
    en: { holder: 'Please sign in to go on.', operator: 'No staff session, or it has ended.', next: 'Sign in with your passkey.' },
  },
  role_needed: {
    es: { holder: 'Su función no incluye esta tarea.', operator: 'Ninguna función vigente de esta persona permite la operación.', next: 'Pídala a quien tenga la función, o solicítela al administrador de seguridad.' },
    'zh-CN': { holder: '当前角色不能办理此项操作。', operator: '该人员现有的角色均不允许此操作。', next: '请由具备相应角色的人员办理，或向安全管理员申请角色。' },
    en: { holder: 'Your role does not include this.', operator: 'None of this person’s roles in force allows the operation.', next: 'Ask somebody who holds the role, or ask the security administrator for it.' },
  },
  outside_scope: {
    es: { holder: 'Queda fuera del ámbito que tiene asignado.', operator: 'La función existe, pero no alcanza esa región o ese punto de servicio.', next: 'Pídalo a quien sea responsable de esa región.' },
    'zh-CN': { holder: '超出所负责的管辖范围。', operator: '角色存在，但数据范围不包括该地区或服务网点。', next: '请由负责该地区的人员办理。' },
    en: { holder: 'This lies outside the area you are responsible for.', operator: 'The role is held, but does not reach that region or service point.', next: 'Ask somebody who is responsible for that region.' },
  },
  staff_not_found: {
    es: { holder: 'No se ha encontrado a esa persona.', operator: 'Nadie del personal tiene ese identificador.', next: 'Vuelva a la lista y elija a la persona de nuevo.' },
    'zh-CN': { holder: '未找到该人员。', operator: '没有使用该标识的工作人员。', next: '返回列表重新选择。' },
    en: { holder: 'That person was not found.', operator: 'Nobody of the staff has this identifier.', next: 'Go back to the list and choose again.' },
  },
} as const satisfies Record<string, RefusalTexts>;
