import type { StaffRole } from '@yika/contract';
import type { Language } from '@yika/kit';

export const roleWords: Record<Language, Record<StaffRole, string>> = {
  es: {
    officer: 'Gestión', approver: 'Aprobación', clerk_supervisor: 'Jefatura de ventanilla', auditor: 'Auditoría',
    system_administrator: 'Administración del sistema', security_administrator: 'Administración de seguridad',
  },
  'zh-CN': { officer: '经办', approver: '审批', clerk_supervisor: '窗口主管', auditor: '审计', system_administrator: '系统管理', security_administrator: '安全管理' },
  en: {
    officer: 'Officer', approver: 'Approver', clerk_supervisor: 'Counter supervisor', auditor: 'Auditor',
    system_administrator: 'System administrator', security_administrator: 'Security administrator',
  },
};
