import type { Language } from '@yika/kit';

interface FormWords {
  readonly formalLoss: {
    readonly which: string;
    readonly number: string;
    readonly issuedBy: string;
    readonly until: string;
    readonly sure: string;
    readonly sureMissing: string;
  };
}

/** What each form asks, by service. */
export const formWords: Record<Language, FormWords> = {
  es: {
    formalLoss: {
      which: 'La tarjeta perdida', number: 'Número', issuedBy: 'Emitida en', until: 'Válida hasta',
      sure: 'La he buscado y no aparece. Entiendo que no volverá a valer aunque la encuentre.', sureMissing: 'Marque la casilla para continuar',
    },
  },
  'zh-CN': {
    formalLoss: {
      which: '遗失的社保卡', number: '卡号', issuedBy: '发卡地', until: '有效期至',
      sure: '卡确实找不到了。我知道正式挂失后即使找回也不能再用。', sureMissing: '请勾选后继续',
    },
  },
  en: {
    formalLoss: {
      which: 'The lost card', number: 'Number', issuedBy: 'Issued in', until: 'Valid until',
      sure: 'I have looked for it and it is gone. I understand that it will not work again even if I find it.', sureMissing: 'Tick the box to go on',
    },
  },
};
