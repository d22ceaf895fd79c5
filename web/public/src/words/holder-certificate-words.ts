import type { CertificateAnswer } from '@yika/contract';
import type { Language } from '@yika/kit';

interface CertificateWords {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly notACode: string;
  readonly missing: string;
  readonly check: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileUnread: string;
  readonly answers: Readonly<Record<CertificateAnswer, readonly [title: string, words: string]>>;
  readonly compare: string;
  readonly told: string;
}

export const holderCertificateWords: Record<Language, CertificateWords> = {
  es: {
    title: 'Comprobar un certificado', lead: 'Compruebe aquí un certificado de afiliación, de cotizaciones, de competencia o de tarjeta pendiente. No hace falta ninguna cuenta.',
    field: 'Código de comprobación', fieldHint: 'Veinte letras y cifras, junto al código QR.', notACode: 'No es un código completo: compárelo con el papel, letra por letra.', missing: 'Falta el código', check: 'Comprobar',
    file: 'Elegir el archivo PDF', fileHint: 'El archivo no sale de este aparato: solo se envía su huella. Así se descubre cualquier cambio, hasta de un solo carácter.', fileUnread: 'No se pudo leer el archivo. Pruebe otra vez, o escriba el código.',
    answers: {
      genuine: ['Auténtico', 'Lo expidió la plataforma y sigue en plazo. Compare lo que dice aquí con su papel.'],
      changed: ['No es auténtico: se ha cambiado', 'El archivo no es el que se expidió con ese código. No lo acepte; pida otro a la persona.'],
      expired: ['Fuera de plazo', 'Se expidió, pero ya no se puede dar por vigente. Pida uno nuevo a la persona.'],
      withdrawn: ['Retirado', 'La persona retiró este certificado. Ya no vale; pídale otro.'],
      forgotten: ['Ya no se conserva', 'La plataforma expidió un certificado con ese código o ese archivo. Venció hace más de un año y ya no se conserva lo que decía. Pida a su titular uno nuevo.'],
      unknown: ['No consta', 'La plataforma no ha expedido ese código ni ese archivo. Compare el código con el papel. Una impresión escaneada es otro archivo: escriba el código.'],
    },
    compare: 'Lo que certifica', told: 'La persona verá que alguien comprobó su certificado. No verá quién.',
  },
  'zh-CN': {
    title: '证明查验', lead: '在此查验参保证明、缴费证明、职业技能证明和社保卡待领取证明的真伪，无需账号。',
    field: '验证码', fieldHint: '二维码旁的二十位字母和数字。', notACode: '验证码不完整或有误，请逐位与纸面核对。', missing: '请输入验证码', check: '查验',
    file: '选择 PDF 文件', fileHint: '文件不会离开本设备，只发送其校验值。哪怕改动一个字符也能查出。', fileUnread: '文件无法读取。请重试，或输入验证码。',
    answers: {
      genuine: ['证明属实', '由平台出具，在有效期内。请将此处内容与纸质证明核对。'],
      changed: ['查验未通过：内容被改动', '该文件与出具时不一致。请勿采用，请对方重新提供。'],
      expired: ['已过期', '该证明确由平台出具，但已过查验期限。请对方重新开具。'],
      withdrawn: ['已作废', '持卡人已作废这份证明。请对方重新开具。'],
      forgotten: ['已不再保存', '平台曾出具该验证码或文件的证明，过期已超过一年，内容不再保存。请让持有人另开一份。'],
      unknown: ['查无此证明', '平台没有出具过该验证码或文件。请与纸面核对；扫描件是另一个文件，请输入验证码。'],
    },
    compare: '证明内容', told: '持卡人会看到有人查验过这份证明，但看不到是谁。',
  },
  en: {
    title: 'Check a certificate', lead: 'Check a certificate of participation, of contributions, of a skill or of a card to be collected. No account is needed.',
    field: 'Verification code', fieldHint: 'Twenty letters and digits beside the QR code.', notACode: 'That is not a whole code: compare it with the paper, letter by letter.', missing: 'The code is missing', check: 'Check',
    file: 'Choose the PDF file', fileHint: 'The file does not leave this device: only its fingerprint is sent. Any change shows, even of one character.', fileUnread: 'The file could not be read. Try again, or type the code.',
    answers: {
      genuine: ['Genuine', 'The platform issued it, and it is in date. Compare what it says here with your paper.'],
      changed: ['Not genuine: it was changed', 'The file is not the one that was issued under this code. Do not accept it; ask the person for another.'],
      expired: ['Out of date', 'It was issued, but can no longer be taken as current. Ask the person for a new one.'],
      withdrawn: ['Withdrawn', 'Its holder has withdrawn this certificate. It no longer counts; ask for another.'],
      forgotten: ['No longer kept', 'The platform issued a certificate with that code or that file. It expired more than a year ago, and what it said is kept no longer. Ask its holder for a new one.'],
      unknown: ['Not on record', 'The platform issued no such code and no such file. Compare the code with the paper. A scan of a print is another file: type the code.'],
    },
    compare: 'What it certifies', told: 'The holder will see that somebody checked the certificate, and not who.',
  },
};
