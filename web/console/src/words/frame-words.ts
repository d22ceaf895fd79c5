import type { Language } from '@yika/kit';

export interface FrameWords {
  readonly skip: string;
  readonly console: string;
  readonly sampleData: string;
  readonly navigation: string;
  readonly openMenu: string;
  readonly closeMenu: string;
  readonly scope: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly signOut: string;
  readonly places: Readonly<Record<'figures' | 'approvals' | 'issuers' | 'cardFace' | 'fileStructure' | 'dossiers' | 'readiness' | 'places' | 'cases' | 'vouchers' | 'persons' | 'staff' | 'signIns' | 'audit' | 'agencies' | 'account', string>>;
  readonly notFound: string;
  readonly notFoundWords: string;
  readonly notForRole: string;
  readonly notForRoleWords: string;
  readonly broken: string;
  readonly brokenWords: string;
  readonly reload: string;
  readonly toStart: string;
}

export const frameWords: Record<Language, FrameWords> = {
  es: {
    skip: 'Ir al contenido', console: 'Consola', sampleData: 'Datos de muestra', navigation: 'Secciones', openMenu: 'Abrir el menú', closeMenu: 'Cerrar el menú', scope: 'Ámbito:',
    scheme: 'Aspecto', schemes: { system: 'Como el equipo', light: 'Claro', dark: 'Oscuro' }, signOut: 'Cerrar sesión',
    places: { figures: 'Situación', approvals: 'Pendientes', issuers: 'Emisores', cardFace: 'Cara de la tarjeta', fileStructure: 'Archivos del chip', dossiers: 'Expedientes', readiness: 'Preparación', places: 'Puntos de servicio', cases: 'Trámites', vouchers: 'Bonos de formación', persons: 'Personas', staff: 'Personal', signIns: 'Inicios de sesión', audit: 'Auditoría', agencies: 'Organismos', account: 'Mi cuenta' },
    notFound: 'Esta página no existe', notFoundWords: 'Puede que la dirección esté incompleta o que la página se haya retirado.',
    notForRole: 'Esta página no corresponde a su función', notForRoleWords: 'Si la necesita para su trabajo, pida la función al administrador de seguridad.',
    broken: 'La página no ha podido mostrarse', brokenWords: 'Lo que ya estaba guardado no se ha perdido.', reload: 'Volver a cargar', toStart: 'Ir al inicio',
  },
  'zh-CN': {
    skip: '跳到正文', console: '管理平台', sampleData: '演示数据', navigation: '功能导航', openMenu: '打开菜单', closeMenu: '关闭菜单', scope: '管辖范围：',
    scheme: '外观', schemes: { system: '跟随系统', light: '浅色', dark: '深色' }, signOut: '退出登录',
    places: { figures: '总览', approvals: '待办审批', issuers: '发卡机构', cardFace: '卡面设计', fileStructure: '卡内文件', dossiers: '注册材料', readiness: '发卡准备', places: '服务网点', cases: '办件', vouchers: '培训券', persons: '查询个人', staff: '人员', signIns: '登录日志', audit: '审计', agencies: '机构', account: '我的账户' },
    notFound: '页面不存在', notFoundWords: '地址可能不完整，或页面已下线。',
    notForRole: '当前角色不能查看此页', notForRoleWords: '如工作需要，请向安全管理员申请角色。',
    broken: '页面无法显示', brokenWords: '已保存的内容没有丢失。', reload: '重新加载', toStart: '回到首页',
  },
  en: {
    skip: 'Skip to content', console: 'Console', sampleData: 'Sample data', navigation: 'Sections', openMenu: 'Open the menu', closeMenu: 'Close the menu', scope: 'Scope:',
    scheme: 'Appearance', schemes: { system: 'As this computer', light: 'Light', dark: 'Dark' }, signOut: 'Sign out',
    places: { figures: 'Overview', approvals: 'Approvals', issuers: 'Issuers', cardFace: 'Card face', fileStructure: 'In-card files', dossiers: 'Dossiers', readiness: 'Readiness', places: 'Service points', cases: 'Cases', vouchers: 'Training vouchers', persons: 'Persons', staff: 'Staff', signIns: 'Sign-in log', audit: 'Audit', agencies: 'Agencies', account: 'My account' },
    notFound: 'There is no such page', notFoundWords: 'The address may be incomplete, or the page was withdrawn.',
    notForRole: 'This page is not for your role', notForRoleWords: 'If your work needs it, ask the security administrator for the role.',
    broken: 'The page could not be shown', brokenWords: 'What was saved is not lost.', reload: 'Load again', toStart: 'Go to the first page',
  },
};
