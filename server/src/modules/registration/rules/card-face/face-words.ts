import type { Said } from '@yika/contract';
import type { FaceRule } from './check-face.ts';

export const faceWords: Readonly<Record<FaceRule, Said>> = {
  name_is_no_issuer: {
    es: 'El nombre del emisor va en caracteres chinos, de 4 a 30.',
    'zh-CN': '发卡机构名称须为 4 至 30 个汉字。',
    en: 'The issuer’s name is written in 4 to 30 Chinese characters.',
  },
  partner_is_no_name: {
    es: 'La entidad colaboradora se escribe con letras y cifras, hasta 30; sin logotipos ni otros signos.',
    'zh-CN': '合作机构只能填写文字和数字，不超过 30 个字符，不得使用标志或其他符号。',
    en: 'The partner is written in letters and figures, at most 30; no logos or other signs.',
  },
  character_not_in_font: {
    es: 'La fuente de impresión no tiene el carácter {text}.',
    'zh-CN': '印刷字体中没有“{text}”这个字。',
    en: 'The printing font has no character {text}.',
  },
  does_not_fit: {
    es: 'No cabe ni en la letra más pequeña: {text}',
    'zh-CN': '用最小字号也放不下：{text}',
    en: 'Does not fit even in the smallest letters: {text}',
  },
  too_little_contrast: {
    es: 'El contraste más bajo es {least}:1; hacen falta 4,5:1.',
    'zh-CN': '最低对比度为 {least}:1，应不低于 4.5:1。',
    en: 'The lowest contrast is {least}:1; 4.5:1 is needed.',
  },
  zones_overlap: { es: 'La zona se superpone a otra: {other}.', 'zh-CN': '该区域与另一区域重叠：{other}。', en: 'The zone overlaps another: {other}.' },
  zone_outside: { es: 'La zona sale del margen seguro.', 'zh-CN': '该区域超出安全边距。', en: 'The zone leaves the safe margin.' },
};
