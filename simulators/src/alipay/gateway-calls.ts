import { createPublicKey, createVerify, randomBytes, X509Certificate } from 'node:crypto';
import { OneTimeCodes } from '../one-time-codes.ts';
import { somebodyElse, type RealName } from '../platform/real-name.ts';
import { AlipayError } from './alipay-errors.ts';
import type { AlipayBehaviour } from './faults.ts';
import { openIdOf, serialOf, userIdOf, type AlipayApp, type AlipayPerson } from './apps.ts';

export type AlipayScope = 'auth_base' | 'auth_user';
export interface AlipayGrant {
  readonly person: AlipayPerson;
  readonly scope: AlipayScope;
  /** In whose name the account is, where the person chose another on the page. */
  readonly realName: RealName;
}

export type GatewayParameters = Readonly<Record<string, string>>;
type Held = AlipayGrant & { readonly expiresAt: number };

const TOKEN_LASTS_SECONDS = 1_296_000;
const REFRESH_LASTS_SECONDS = 2_592_000;
/** By its shape; anything else is a passport's. */
const IDENTITY_CARD = /^\d{17}[\dX]$/;
const CLOCK_TOLERANCE_MS = 24 * 3600_000;

/** What the one address of the platform does: look who calls, then do what `method` says. Refusals are AlipayError. */
export class GatewayCalls {
  readonly #app: AlipayApp;
  readonly #now: () => number;
  readonly codes = new OneTimeCodes<AlipayGrant>({ lastsMs: 3 * 60_000 });
  readonly #access = new Map<string, Held>();
  readonly #refresh = new Map<string, Held>();

  constructor(app: AlipayApp, now: () => number) {
    this.#app = app;
    this.#now = now;
  }

  /** In the platform's order: which app, by which keys, signed by it, lately. */
  checkCaller(parameters: GatewayParameters): void {
    if (parameters['app_id'] !== this.#app.appId) throw new AlipayError('appIdInvalid');
    if (!parameters['method']) throw new AlipayError('methodMissing');
    if (!parameters['sign']) throw new AlipayError('signatureMissing');
    if (parameters['sign_type'] !== 'RSA2') throw new AlipayError('signatureTypeInvalid');
    if (!isSignedBy(this.#keyOf(parameters), parameters)) throw new AlipayError('signatureInvalid');
    const saidAt = Date.parse(`${parameters['timestamp']?.replace(' ', 'T')}+08:00`);
    if (!(Math.abs(saidAt - this.#now()) <= CLOCK_TOLERANCE_MS)) throw new AlipayError('timestampInvalid');
  }

  exchange(parameters: GatewayParameters): Readonly<Record<string, string | number>> {
    switch (parameters['grant_type']) {
      case 'authorization_code': {
        const spent = this.codes.spend(parameters['code'] ?? '', this.#now());
        if (spent.state !== 'good') throw new AlipayError('codeInvalid');
        return this.#issue(spent.grant);
      }
      case 'refresh_token': {
        const held = this.#refresh.get(parameters['refresh_token'] ?? '');
        if (!held || held.expiresAt <= this.#now()) throw new AlipayError('refreshTokenInvalid');
        return this.#issue(held);
      }
      default:
        throw new AlipayError('grantTypeInvalid');
    }
  }

  /** With the ability to hear real names, which the pretend app has. `fault` changes in whose name the account is. */
  share(parameters: GatewayParameters, fault: AlipayBehaviour): Readonly<Record<string, string>> {
    const held = this.#access.get(parameters['auth_token'] ?? '');
    if (!held) throw new AlipayError('authTokenInvalid');
    if (held.expiresAt <= this.#now()) throw new AlipayError('authTokenExpired');
    if (held.scope !== 'auth_user') throw new AlipayError('permissionMissing');
    return { code: '10000', msg: 'Success', ...this.#nameOf(held.person), nick_name: held.person.nickname, avatar: '', ...memberOf(held.realName, fault) };
  }

  #issue({ person, scope, realName }: AlipayGrant) {
    const [accessToken, refreshToken] = [randomBytes(20).toString('hex'), randomBytes(20).toString('hex')];
    hold(this.#access, accessToken, { person, scope, realName, expiresAt: this.#now() + TOKEN_LASTS_SECONDS * 1000 });
    hold(this.#refresh, refreshToken, { person, scope, realName, expiresAt: this.#now() + REFRESH_LASTS_SECONDS * 1000 });
    return {
      ...this.#nameOf(person), access_token: accessToken, auth_start: new Date(this.#now() + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' '),
      expires_in: TOKEN_LASTS_SECONDS, refresh_token: refreshToken, re_expires_in: REFRESH_LASTS_SECONDS,
    };
  }

  #nameOf(person: AlipayPerson): Readonly<Record<string, string>> {
    return this.#app.namesPersonsBy === 'open_id' ? { open_id: openIdOf(person, this.#app) } : { user_id: userIdOf(person) };
  }

  /** With certificates the caller says which; both must be those that were registered. */
  #keyOf(parameters: GatewayParameters) {
    const [own, root] = [parameters['app_cert_sn'], parameters['alipay_root_cert_sn']];
    if (own === undefined && root === undefined) return createPublicKey(this.#app.appPublicKey);
    if (own !== serialOf(this.#app.appCertificate) || root !== serialOf(this.#app.rootCertificate)) throw new AlipayError('certificateInvalid');
    return new X509Certificate(this.#app.appCertificate).publicKey;
  }
}

/** The real name as the platform tells it; whoever proved none is not certified, and has neither field. */
function memberOf({ name, identityNumber }: RealName, fault: AlipayBehaviour): Readonly<Record<string, string>> {
  if (fault === 'real_name_missing') return { is_certified: 'F' };
  return {
    is_certified: 'T', cert_type: IDENTITY_CARD.test(identityNumber) ? '0' : '1',
    user_name: fault === 'foreign_real_name' ? somebodyElse.name : name,
    cert_no: fault === 'foreign_real_name' || fault === 'foreign_identity_number' ? somebodyElse.identityNumber : identityNumber,
  };
}

/** RSA2: SHA256withRSA, PKCS#1 v1.5, over `name=value` joined by `&`, by name, without the signature and without what is empty. */
function isSignedBy(key: ReturnType<typeof createPublicKey>, { sign, ...parameters }: GatewayParameters): boolean {
  const text = Object.keys(parameters).filter((name) => parameters[name] !== '').sort().map((name) => `${name}=${parameters[name]}`).join('&');
  return createVerify('RSA-SHA256').update(text, 'utf8').verify(key, sign ?? '', 'base64');
}

function hold(tokens: Map<string, Held>, token: string, held: Held): void {
  tokens.set(token, held);
  for (const oldest of tokens.keys()) {
    if (tokens.size <= 5000) return;
    tokens.delete(oldest);
  }
}
