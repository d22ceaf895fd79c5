import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly old: string;
  readonly new: string;
  readonly missing: string;
  readonly same: string;
  readonly change: string;
  readonly done: string;
}

export const words: Record<Language, Words> = {
  es: { title: 'Cambiar el PIN', old: 'PIN actual', new: 'PIN nuevo, seis cifras', missing: 'Escriba el PIN actual y el nuevo', same: 'Es el mismo de ahora: elija otro.', change: 'Cambiar el PIN', done: 'PIN cambiado.' },
  'zh-CN': { title: '修改密码', old: '现在的密码', new: '新密码（6 位数字）', missing: '请输入现在的密码和新密码', same: '与现在的密码相同，请换一个。', change: '确认修改', done: '密码已修改。' },
  en: { title: 'Change the PIN', old: 'Present PIN', new: 'New PIN, six digits', missing: 'Type the present PIN and the new one', same: 'It is the same as now: choose another.', change: 'Change the PIN now', done: 'PIN changed.' },
};
