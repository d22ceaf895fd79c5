import { verifyWithJwk } from '../../platform/crypto/es256.ts';
import type { IssuerKeyRow } from './issuer-keys-table.ts';
import type { Issuer } from './issuer.ts';

/** What keeps one kind of statement apart from another: 'yika-outage+jws'. */
export type StatementType = `yika-${string}+jws`;

/**
 * A statement as a JSON Web Signature (RFC 7515, compact), so that anybody can check it with any library. Its own type keeps it apart; what
 * else the issuer's key signs begins with a byte that no such text begins with.
 */
export function signAsStatement({ kid, sign }: Pick<Issuer, 'kid' | 'sign'>, type: StatementType, statement: object): string {
  const signed = `${encoded(JSON.stringify(headerOf(kid, type)))}.${encoded(JSON.stringify(statement))}`;
  return `${signed}.${Buffer.from(sign(Buffer.from(signed))).toString('base64url')}`;
}

/** What the platform signed, or null: another key, another type, one character changed. Blanks and line ends of a pasted text do not count. */
export function readAsStatement<Statement extends { readonly issuedAt: number }>(text: string, type: StatementType, keys: readonly IssuerKeyRow[]): Statement | null {
  const parts = text.replace(/\s/g, '').split('.');
  const [header, payload, signature] = parts.map(decoded);
  if (parts.length !== 3 || !header || !payload || !signature) return null;
  const key = keys.find(({ kid }) => header.toString() === JSON.stringify(headerOf(kid, type)));
  if (!key || !verifyWithJwk(key, Buffer.from(`${parts[0]}.${parts[1]}`), signature)) return null;
  const statement = JSON.parse(payload.toString()) as Statement;
  return statement.issuedAt >= key.validFrom && statement.issuedAt < key.validTo ? statement : null;
}

function headerOf(kid: string, type: StatementType) {
  return { alg: 'ES256', kid, typ: type } as const;
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** Null where the same bytes would be written otherwise: the last character has bits that no byte needs. */
function decoded(part: string): Buffer | null {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : null;
}
