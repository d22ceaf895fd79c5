import type { Vectors } from './make-vectors.ts';

const BEGIN = '<!-- vectors: written by code/vectors/make-vectors.ts -->';
const END = '<!-- end of vectors -->';

/** The page with its tables of vectors renewed; everything outside the two marks stays. */
export function withVectors(page: string, vectors: Vectors): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('the page has lost the marks between which the vectors stand');
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables(vectors)}\n${page.slice(end)}`;
}

function tables({ issuer, showingKey, certificate, code, digits, statusList, refused }: Vectors): string {
  return [
    '**Keys** (P-256; the private ones are public, so nothing that they sign is genuine)',
    table(
      ['key', 'private', 'x', 'y'],
      [
        [`issuer, kid \`${issuer.kid}\`, regions ${issuer.regions.join(', ')}`, mono(issuer.privateHex), mono(issuer.x), mono(issuer.y)],
        ['showing key', mono(showingKey.privateHex), mono(showingKey.x), mono(showingKey.y)],
      ],
    ),
    '**Certificate**',
    table(
      ['claim', 'value'],
      Object.entries(certificate.claims).map(([name, value]) => [
        name,
        mono(typeof value === 'object' ? JSON.stringify(value) : String(value)),
      ]),
    ),
    `Signed bytes (Sig_structure), ${certificate.signedHex.length / 2}:`,
    block(certificate.signedHex),
    `Certificate, ${certificate.hex.length / 2} bytes:`,
    block(certificate.hex),
    `**Code**, iat ${code.iat}. Signed bytes, ${code.signedHex.length / 2}:`,
    block(code.signedHex),
    `Code, ${code.hex.length / 2} bytes:`,
    block(code.hex),
    `Text, ${code.text.length} characters (one line; it holds spaces):`,
    ['```text', code.text, '```'].join('\n'),
    '**Digits**',
    table(
      ['step', 'value'],
      [
        ['secret', mono(digits.secretHex)],
        ['message', mono(digits.message)],
        ['HMAC-SHA-256', mono(digits.macHex)],
        ['first 48 bits modulo 10⁸', mono(digits.proof)],
        ['twenty digits', mono(digits.digits)],
        ['as shown', mono(digits.shown)],
      ],
    ),
    `**Status list** ${mono(statusList.subject)}, iat ${statusList.iat}, exp ${statusList.exp}, ttl ${statusList.ttlSeconds}, ${statusList.size} entries, ${statusList.entries.map(([at, status]) => `${at} ${status}`).join(', ')}; the first byte unpacked is ${mono(statusList.firstPackedByteHex)}. Token, ${statusList.hex.length / 2} bytes:`,
    block(statusList.hex),
    `**Refused.** The texts stand in [\`code/vectors/vectors.json\`](../code/vectors/vectors.json); pinned is the issuer above, from ${issuer.validFrom} to ${issuer.validTo} (milliseconds).`,
    table(
      ['what', 'verifier’s time', 'reason'],
      refused.map(({ what, nowSeconds, reason }) => [what, String(nowSeconds), mono(reason)]),
    ),
    '',
  ].join('\n\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function block(hex: string): string {
  return ['```text', ...(hex.match(/.{1,96}/g) ?? []), '```'].join('\n');
}

function mono(text: string): string {
  return `\`${text}\``;
}
