import type { LaunchCheck, LaunchFinding, LaunchScope, RefusalCode } from '@yika/contract';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { findApp, findAppKey, type LaunchApp } from './apps-table.ts';
import type { Fields, LaunchKey } from './crypto/launch-key.ts';
import { scopesOf, timesFault } from './rules/index.ts';
import { isSignedBy, supportedAlgorithms } from './crypto/signature-algorithms.ts';

/** Names that can stand in the database: the door looks at the text of a request, and not at what is encoded in it. */
const Name = (maxLength: number) => Type.String({ pattern: `^[ -~]{1,${maxLength}}$` });
const Header = Type.Object({ alg: Type.String(), kid: Name(100), typ: Type.String(), crit: Type.Optional(Type.Never()) });
const everyRequest = { iss: Name(40), aud: Type.String({ maxLength: 500 }), iat: Type.Number(), exp: Type.Number(), nonce: Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$' }) };
const requestKinds = {
  'launch+jwt': Type.Object({
    ...everyRequest, scope: Type.String({ maxLength: 100 }), return_uri: Type.String({ maxLength: 500 }),
    state: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._~-]{1,200}$' })), person: Type.Optional(Type.String({ maxLength: 4000 })),
  }),
  'launch-result+jwt': Type.Object({ ...everyRequest, code: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) }),
} as const;
export type LaunchClaims = Static<(typeof requestKinds)['launch+jwt']>;
export type ResultClaims = Static<(typeof requestKinds)['launch-result+jwt']>;
type Kind = keyof typeof requestKinds;
type ClaimsOf<K extends Kind> = Static<(typeof requestKinds)[K]>;

export interface ExamineParts {
  /** What `aud` must be. */
  readonly publicUrl: string;
  /** Other machines live by their own clocks, whatever the demo clock says. */
  readonly machineNow: () => number;
}

export interface Examined<K extends Kind> {
  readonly findings: readonly LaunchFinding[];
  /** Null: the request is not of an app that we know, or is not signed by it. */
  readonly signedBy: LaunchApp | null;
  readonly claims: ClaimsOf<K> | null;
}

/**
 * Everything that can be said of a signed request, in the order in which it would be refused: 1 its form, 2 an app that we know, 3 a key of
 * that app in force, 4 with the key's own algorithm, 5 its signature, 6 the app is open, 7 meant for us, 8 not too old, 9 nor for too long.
 * Whoever lets it in asks `firstFault`; the check page shows all.
 */
export async function examineRequest<K extends Kind>({ database }: Pick<World, 'database'>, { publicUrl, machineNow }: ExamineParts, { request, kind }: { readonly request: string; readonly kind: K }): Promise<Examined<K>> {
  const read = readRequest(request, kind);
  if (!read) return { findings: [wrong('form', 'launch_request_malformed'), ...notReached('app', 'key', 'algorithm', 'signature', 'open', 'audience', 'expiry', 'times')], signedBy: null, claims: null };
  const { header, claims } = read;

  const nowMs = machineNow();
  const app = await findApp(database, claims.iss);
  const found = app && (await findAppKey(database, app.appId, header.kid));
  const key = found && found.validFrom <= nowMs && nowMs < found.validTo ? found : null;
  const algorithmFits = key ? key.algorithm === header.alg : (supportedAlgorithms as readonly string[]).includes(header.alg);
  const signed = key !== null && algorithmFits && (await isSignedBy(key, request));
  const times = timesFault(claims, nowMs);
  return {
    signedBy: signed ? app : null, claims,
    findings: [
      well('form'),
      app ? well('app') : wrong('app', 'launch_app_unknown'),
      app ? judged('key', key !== null, 'launch_key_unknown') : unreached('key'),
      judged('algorithm', algorithmFits, 'launch_algorithm_refused'),
      key && algorithmFits ? judged('signature', signed, 'launch_signature_wrong') : unreached('signature'),
      signed && app ? judged('open', app.open, 'launch_app_closed') : unreached('open'),
      judged('audience', claims.aud === publicUrl, 'launch_audience_wrong'),
      judged('expiry', times !== 'launch_expired', 'launch_expired'),
      times === 'launch_expired' ? unreached('times') : judged('times', times === null, 'launch_times_wrong'),
    ],
  };
}

export interface ExaminedLaunch extends Examined<'launch+jwt'> {
  readonly scopes: readonly LaunchScope[];
  readonly fields: Fields | null;
}

/** A launch is looked at further: 10 what it asks for, 11 where it goes back to, 12 what it hands over; only where its app signed it. The nonce is last, and the caller's to spend. */
export async function examineLaunch(world: Pick<World, 'database'>, parts: ExamineParts & { readonly key: LaunchKey }, request: string): Promise<ExaminedLaunch> {
  const examined = await examineRequest(world, parts, { request, kind: 'launch+jwt' });
  const { signedBy: app, claims } = examined;
  if (!app || !claims) return { ...examined, findings: [...examined.findings, ...notReached('scopes', 'return_address', 'fields')], scopes: [], fields: null };
  const scopes = scopesOf(claims.scope, { granted: app.scopes, hasFields: claims.person !== undefined });
  const fields = claims.person === undefined ? null : await parts.key.open(claims.person, claims);
  return {
    ...examined, scopes: scopes ?? [], fields,
    findings: [
      ...examined.findings,
      judged('scopes', scopes !== null, 'launch_scope_refused'),
      judged('return_address', app.returnAddresses.includes(claims.return_uri), 'launch_return_address_refused'),
      judged('fields', claims.person === undefined || fields !== null, 'launch_fields_unreadable'),
    ],
  };
}

/** Null: nothing is wrong. */
export function firstFault(findings: readonly LaunchFinding[]): Refusal | null {
  const code = findings.find(({ outcome }) => outcome === 'wrong')?.code;
  return code ? new Refusal(code as RefusalCode) : null;
}

export function judged(check: LaunchCheck, fits: boolean, code: RefusalCode): LaunchFinding {
  return fits ? well(check) : wrong(check, code);
}

export function unreached(check: LaunchCheck): LaunchFinding {
  return { check, outcome: 'not_reached', code: null };
}

function notReached(...checks: readonly LaunchCheck[]): LaunchFinding[] {
  return checks.map(unreached);
}

function well(check: LaunchCheck): LaunchFinding {
  return { check, outcome: 'well', code: null };
}

function wrong(check: LaunchCheck, code: RefusalCode): LaunchFinding {
  return { check, outcome: 'wrong', code };
}

/** Nothing of it is believed yet. The kind stands in `typ`, so that a launch is never taken for the asking of a result. */
function readRequest<K extends Kind>(request: string, kind: K): { readonly header: Static<typeof Header>; readonly claims: ClaimsOf<K> } | null {
  try {
    const [header, claims]: [unknown, unknown] = [decodeProtectedHeader(request), decodeJwt(request)];
    const fits = Value.Check(Header, header) && header.typ === kind && Value.Check(requestKinds[kind], claims);
    return fits ? { header, claims: claims as ClaimsOf<K> } : null;
  } catch {
    return null;
  }
}
