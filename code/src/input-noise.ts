/**
 * What was meant, when a scan gun types into a page: guns end with Enter, some send a symbology identifier first, and a
 * Chinese input method turns punctuation and sometimes everything into its full-width form. Never touches spaces inside.
 */
export function withoutNoise(typed: string): string {
  return [...typed].map(asTypedOnAPlainKeyboard).join('').replace(AIM_IDENTIFIER, '').trim();
}

function asTypedOnAPlainKeyboard(character: string): string {
  const unit = character.codePointAt(0) ?? 0;
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCodePoint(unit - 0xfee0);
  // Enter, tab and other control characters; joiners and byte order marks that come with pasted text.
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) return '';
  return CHINESE_PUNCTUATION[character] ?? character;
}

/** The keys on which a Chinese input method puts another character. */
const CHINESE_PUNCTUATION: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '。': '.',
  '、': '/',
  '￥': '$',
  '¥': '$',
  '—': '-',
  '–': '-',
};
// ISO/IEC 15424: `]Q1` before a QR code, `]C0` before Code 128.
const AIM_IDENTIFIER = /^\s*\][A-Za-z][0-9A-Za-z]/;
