import type { StaffRecoveryState } from '@yika/contract';
import type { Language } from '@yika/kit';

interface ActWords {
  readonly facts: string;
  readonly passkeys: string;
  readonly appCode: string;
  readonly appCodeSetUp: string;
  readonly appCodeNone: string;
  readonly openSessions: string;
  readonly changeRoles: string;
  readonly changeRolesWords: string;
  readonly addRole: string;
  readonly removeRole: string;
  readonly counter: string;
  readonly wholeArea: string;
  readonly send: string;
  readonly needed: string;
  readonly asked: string;
  readonly applied: string;
  readonly keep: string;
  readonly done: string;
  readonly suspend: string;
  readonly suspendWords: string;
  readonly reinstate: string;
  readonly reinstateWords: string;
  readonly end: string;
  readonly endWords: string;
  readonly giveCode: string;
  readonly codeTitle: (number: string) => string;
  readonly invitedCodeWords: (until: string) => string;
  readonly recoveryCodeWords: (until: string) => string;
  readonly invite: string;
  readonly inviteWords: string;
  readonly name: string;
  readonly nameHint: string;
  readonly office: string;
  readonly sendInvitation: string;
  readonly invited: string;
  readonly recovery: string;
  readonly recoveryNone: string;
  readonly recoveryStates: Readonly<Record<StaffRecoveryState, string>>;
  readonly askRecovery: string;
  readonly askRecoveryWords: string;
  readonly agree: string;
  readonly agreeWords: string;
  readonly stop: string;
  readonly stopWords: string;
  readonly stopped: string;
  readonly askedBy: (number: string, at: string) => string;
  readonly agreedBy: (number: string, at: string) => string;
  readonly until: (at: string) => string;
  readonly aboutYou: (number: string) => string;
  readonly aboutYouWords: string;
  readonly recoveredYou: (one: string, other: string) => string;
  readonly recoveredYouWords: string;
  readonly waitsForYou: (lost: string, number: string) => string;
  readonly goesOn: (lost: string) => string;
  readonly look: string;
}

export const staffActWords: Record<Language, ActWords> = {
  es: {
    facts: 'Datos', passkeys: 'Llaves de acceso', appCode: 'Código de aplicación', appCodeSetUp: 'activado', appCodeNone: 'sin activar', openSessions: 'Sesiones abiertas',
    changeRoles: 'Cambiar las funciones', changeRolesWords: 'Indique todas las que tendrá a partir de entonces. No cambian hasta que otra persona lo apruebe.', addRole: 'Añadir una función', removeRole: 'Quitar', counter: 'Ventanilla', wholeArea: 'Toda la región', send: 'Pedir el cambio', needed: 'Falta este dato',
    asked: 'Pedido: espera a que otra persona lo apruebe.', applied: 'Hecho.', keep: 'Cancelar', done: 'Entendido',
    suspend: 'Suspender', suspendWords: 'Sus sesiones se cortan y no podrá entrar hasta que se la readmita.', reinstate: 'Readmitir', reinstateWords: 'Podrá entrar de nuevo con su llave y sus funciones de antes.', end: 'Dar de baja', endWords: 'Para siempre: terminan sus funciones, sus llaves y sus sesiones. No se puede deshacer.',
    giveCode: 'Dar un código', codeTitle: (number) => `Código de un solo uso para ${number}`, invitedCodeWords: (until) => `Entrégueselo en persona: con él creará su llave de acceso. Vale hasta el ${until} y no volverá a mostrarse.`, recoveryCodeWords: (until) => `Compruebe quién es y entrégueselo en persona: con él creará una llave nueva. Vale hasta el ${until} y no volverá a mostrarse.`,
    invite: 'Invitar a una persona', inviteWords: 'Empieza sin funciones: las pide después un administrador de seguridad.', name: 'Nombre completo', nameHint: 'Se guarda cifrado; en las listas se muestra incompleto.', office: 'Organismo', sendInvitation: 'Invitar', invited: 'Invitada. Ahora puede darle un código.',
    recovery: 'Recuperar el acceso', recoveryNone: 'No hay ninguna recuperación.', recoveryStates: { asked: 'Pedida', agreed: 'Aceptada: falta usar el código', used: 'Terminada', stopped: 'Detenida', lapsed: 'Caducada' },
    askRecovery: 'Pedir una recuperación', askRecoveryWords: 'Solo si ha perdido todas sus llaves. Otro administrador, de seguridad, tendrá que aceptarla; la persona afectada lo verá.', agree: 'Aceptar y dar el código', agreeWords: 'Compruebe en persona quién es. Al aceptar, sus llaves, códigos y sesiones dejan de servir al instante.',
    stop: 'Detener', stopWords: 'El código, si ya se dio, dejará de servir.', stopped: 'Recuperación detenida.', askedBy: (number, at) => `La pidió ${number}, ${at}`, agreedBy: (number, at) => `La aceptó ${number}, ${at}`, until: (at) => `Hasta el ${at}`,
    aboutYou: (number) => `${number} ha pedido recuperar su acceso`, aboutYouWords: 'Si no ha perdido ninguna llave, deténgalo y avise al administrador de seguridad.', recoveredYou: (one, other) => `${one} y ${other} recuperaron su acceso`, recoveredYouWords: 'Sus llaves anteriores ya no sirven. Si no fue usted quien lo pidió, avise al administrador de seguridad.',
    waitsForYou: (lost, number) => `${number} pide recuperar el acceso de ${lost}`, goesOn: (lost) => `Se está recuperando el acceso de ${lost}`, look: 'Ver',
  },
  'zh-CN': {
    facts: '基本信息', passkeys: '通行密钥', appCode: '应用验证码', appCodeSetUp: '已启用', appCodeNone: '未启用', openSessions: '在线会话',
    changeRoles: '变更角色', changeRolesWords: '填写此后应有的全部角色，经另一人批准后生效。', addRole: '添加角色', removeRole: '移除', counter: '窗口', wholeArea: '整个地区', send: '提交申请', needed: '此项必填',
    asked: '已提交，等待他人批准。', applied: '已生效。', keep: '取消', done: '知道了',
    suspend: '停用', suspendWords: '立即结束其全部会话，恢复前不能登录。', reinstate: '恢复', reinstateWords: '可用原有通行密钥登录，角色不变。', end: '离任', endWords: '角色、通行密钥和会话一并终止，不可撤销。',
    giveCode: '发放代码', codeTitle: (number) => `${number} 的一次性代码`, invitedCodeWords: (until) => `请当面交给本人，用于创建通行密钥。${until} 前有效，仅显示一次。`, recoveryCodeWords: (until) => `请核对本人身份后当面交付，用于创建新的通行密钥。${until} 前有效，仅显示一次。`,
    invite: '邀请人员', inviteWords: '邀请后尚无角色，由安全管理员另行申请。', name: '姓名', nameHint: '加密保存，列表中仅显示脱敏姓名。', office: '所属机构', sendInvitation: '邀请', invited: '已邀请，现在可以发放代码。',
    recovery: '恢复登录', recoveryNone: '没有恢复记录。', recoveryStates: { asked: '待同意', agreed: '已同意，代码待使用', used: '已完成', stopped: '已终止', lapsed: '已过期' },
    askRecovery: '申请恢复登录', askRecoveryWords: '仅限已遗失全部通行密钥的人员。须由另一名安全管理员同意，当事人会看到此申请。', agree: '同意并发放代码', agreeWords: '请当面核对身份。同意后，其原有通行密钥、验证码和会话立即失效。',
    stop: '终止', stopWords: '已发放的代码随即失效。', stopped: '恢复已终止。', askedBy: (number, at) => `${number} 于 ${at} 申请`, agreedBy: (number, at) => `${number} 于 ${at} 同意`, until: (at) => `${at} 前有效`,
    aboutYou: (number) => `${number} 申请恢复您的登录`, aboutYouWords: '如您没有遗失通行密钥，请立即终止并告知安全管理员。', recoveredYou: (one, other) => `${one} 和 ${other} 已恢复您的登录`, recoveredYouWords: '原有通行密钥均已失效。如非您本人提出，请告知安全管理员。',
    waitsForYou: (lost, number) => `${number} 申请恢复 ${lost} 的登录，等待同意`, goesOn: (lost) => `正在恢复 ${lost} 的登录`, look: '查看',
  },
  en: {
    facts: 'Details', passkeys: 'Passkeys', appCode: 'Code of an app', appCodeSetUp: 'set up', appCodeNone: 'not set up', openSessions: 'Open sessions',
    changeRoles: 'Change the roles', changeRolesWords: 'Name all that they are to have from then on. Nothing changes until somebody else approves.', addRole: 'Add a role', removeRole: 'Remove', counter: 'Counter', wholeArea: 'The whole area', send: 'Ask for the change', needed: 'This is missing',
    asked: 'Asked for: it waits for somebody else.', applied: 'Done.', keep: 'Cancel', done: 'Understood',
    suspend: 'Suspend', suspendWords: 'Their sessions end at once, and they cannot come in until they are reinstated.', reinstate: 'Reinstate', reinstateWords: 'They can come in again with their passkey, in the roles of before.', end: 'End their work here', endWords: 'For good: roles, passkeys and sessions end. It cannot be undone.',
    giveCode: 'Give a code', codeTitle: (number) => `One-time code for ${number}`, invitedCodeWords: (until) => `Hand it over in person: with it they make their passkey. It works until ${until}, and is not shown again.`, recoveryCodeWords: (until) => `Make sure who they are and hand it over in person: with it they make a new passkey. It works until ${until}, and is not shown again.`,
    invite: 'Invite somebody', inviteWords: 'They begin without a role: a security administrator asks for those.', name: 'Full name', nameHint: 'Kept sealed; lists show it masked.', office: 'Office', sendInvitation: 'Invite', invited: 'Invited. You can give them a code now.',
    recovery: 'Recovery of access', recoveryNone: 'There is no recovery.', recoveryStates: { asked: 'Asked for', agreed: 'Agreed to: the code waits to be used', used: 'Finished', stopped: 'Stopped', lapsed: 'Lapsed' },
    askRecovery: 'Ask for a recovery', askRecoveryWords: 'Only if they lost every passkey. Another, a security administrator, has to agree; the person concerned sees it.', agree: 'Agree and give the code', agreeWords: 'Make sure in person who they are. As you agree, their passkeys, codes and sessions stop working at once.',
    stop: 'Stop it', stopWords: 'The code, if there is one, works no more.', stopped: 'The recovery was stopped.', askedBy: (number, at) => `Asked for by ${number}, ${at}`, agreedBy: (number, at) => `Agreed to by ${number}, ${at}`, until: (at) => `Until ${at}`,
    aboutYou: (number) => `${number} asked to recover your access`, aboutYouWords: 'If you have lost no passkey, stop it and tell the security administrator.', recoveredYou: (one, other) => `${one} and ${other} recovered your access`, recoveredYouWords: 'Your older passkeys work no more. If it was not you who asked, tell the security administrator.',
    waitsForYou: (lost, number) => `${number} asks to recover the access of ${lost}`, goesOn: (lost) => `The access of ${lost} is being recovered`, look: 'Look at it',
  },
};
