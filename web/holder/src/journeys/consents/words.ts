import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly given: string;
  readonly givenAt: (instant: string, version: number) => string;
  readonly withdrawnAt: (instant: string) => string;
  readonly basis: (basis: string) => string;
  readonly withdraw: string;
  readonly withdrawOf: (title: string) => string;
  readonly withdrawYes: string;
  readonly withdrawn: string;
  readonly without: string;
  readonly withoutWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Consentimientos', given: 'Lo que usted aceptó', givenAt: (instant, version) => `Aceptado el ${instant}, versión ${version}`, withdrawnAt: (instant) => `Retirado el ${instant}`, basis: (basis) => `Base legal: ${basis}`, withdraw: 'Retirar', withdrawOf: (title) => `Retirar: ${title}`,
    withdrawYes: 'Retirar el consentimiento', withdrawn: 'Consentimiento retirado.', without: 'Lo que no depende de su consentimiento', withoutWords: 'La ley obliga a conservarlo; retirar un consentimiento no lo cambia.',
  },
  'zh-CN': {
    title: '我的授权', given: '您同意过的事项', givenAt: (instant, version) => `${instant}同意，第 ${version} 版`, withdrawnAt: (instant) => `${instant}撤回`, basis: (basis) => `依据：${basis}`, withdraw: '撤回', withdrawOf: (title) => `撤回授权：${title}`,
    withdrawYes: '确认撤回', withdrawn: '已撤回授权。', without: '不以同意为依据的事项', withoutWords: '依法必须保存，撤回授权不影响这些记录。',
  },
  en: {
    title: 'Consents', given: 'What you agreed to', givenAt: (instant, version) => `Agreed on ${instant}, version ${version}`, withdrawnAt: (instant) => `Withdrawn on ${instant}`, basis: (basis) => `Legal basis: ${basis}`, withdraw: 'Withdraw', withdrawOf: (title) => `Withdraw: ${title}`,
    withdrawYes: 'Withdraw the consent', withdrawn: 'Consent withdrawn.', without: 'What does not rest on consent', withoutWords: 'The law requires it to be kept; withdrawing a consent does not change that.',
  },
};
