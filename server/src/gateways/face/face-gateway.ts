import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { CircuitBreaker, type BreakerLimits, type BreakerState } from '../circuit-breaker.ts';
import { signedHeaders } from '../sign-request.ts';

/** Everything that a face check can come to. `face_unreachable` says nothing about the person: ask again later. */
export type FaceOutcome = 'face_match' | 'face_no_match' | 'liveness_failed' | 'face_cancelled' | 'face_result_invalid' | 'face_unreachable';

export interface FaceCheck {
  /** 16 to 64 of `A-Za-z0-9_-`, new for each check. */
  readonly transactionId: string;
  /** Likewise, and known to nobody else until the result comes back. */
  readonly nonce: string;
  /** Where the person's browser returns; the result is appended as `#result=…`. */
  readonly returnUrl: string;
  /** SHA-256 of the photo to compare with, lower-case hexadecimal. */
  readonly referencePhotoHash?: string;
  readonly language?: 'es' | 'zh-CN' | 'en';
}

export type StartedFaceCheck = { readonly outcome: 'started'; readonly url: string } | { readonly outcome: 'face_unreachable' };

/** What a result must be about. */
export type ExpectedFaceResult = Pick<FaceCheck, 'transactionId' | 'nonce' | 'referencePhotoHash'>;

export interface FaceService {
  readonly url: string;
  readonly secret: string;
  readonly issuer: string;
  /** The name under which the service knows us. */
  readonly audience: string;
  /** A match with less than this score is none. */
  readonly minimumScore?: number;
  /** The machine's clock, epoch milliseconds: the service compares it with its own. */
  readonly now?: () => number;
  /** For each of two attempts to start, and for fetching keys. */
  readonly timeoutMs?: number;
  readonly breaker?: BreakerLimits;
}

export interface FaceGateway {
  readonly onStateChange: (listener: (state: BreakerState) => void) => void;
  /** Does the service answer? By a check that is none. */
  readonly probe: () => Promise<boolean>;
  readonly startFaceCheck: (check: FaceCheck) => Promise<StartedFaceCheck>;
  /**
   * Verifies who signed a result and that it is about this very check. It does not know whether the result was handed in
   * before: that a transaction is used once is recorded by whoever began it.
   */
  readonly readFaceResult: (result: string, expected: ExpectedFaceResult) => Promise<FaceOutcome>;
}

const RESULT_LASTS_SECONDS = 300;
const CLOCK_TOLERANCE_SECONDS = 5;

/** The client of a face comparison service that meets docs/neighbours.md, "Face". Never throws, logs nothing. */
export function faceGateway(service: FaceService): FaceGateway {
  const { timeoutMs = 3000, now = Date.now } = service;
  const breaker = new CircuitBreaker(service.breaker ?? { failures: 5, restMs: 15_000 });
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', service.url), {
    timeoutDuration: timeoutMs,
    cacheMaxAge: 600_000,
    cooldownDuration: 30_000,
  });

  return {
    startFaceCheck: async (check) => {
      const body = JSON.stringify(check);
      if (!breaker.admits(now())) return { outcome: 'face_unreachable' };
      const attempt = () => begin({ ...service, timeoutMs }, body, now());
      const first = await attempt();
      const answer = first === 'unreachable' ? await attempt() : first;
      if (answer === 'unreachable') breaker.failed(now());
      else breaker.succeeded();
      return typeof answer === 'string' ? { outcome: 'face_unreachable' } : { outcome: 'started', url: answer.url };
    },
    probe: async () => {
      const isThere = (await begin({ ...service, timeoutMs }, '{}', now())) !== 'unreachable';
      if (isThere) breaker.succeeded();
      return isThere;
    },
    onStateChange: (listener) => breaker.onStateChange(listener),
    readFaceResult: async (result, expected) => {
      try {
        const { payload } = await jwtVerify(result, keys, {
          algorithms: ['ES256'],
          typ: 'face-result+jwt',
          issuer: service.issuer,
          audience: service.audience,
          requiredClaims: ['iat', 'exp', 'jti'],
          maxTokenAge: RESULT_LASTS_SECONDS,
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          currentDate: new Date(now()),
        });
        return isAbout(payload, expected) ? outcomeOf(payload, service.minimumScore ?? 0.8) : 'face_result_invalid';
      } catch (error) {
        return isWithoutKeys(error) ? 'face_unreachable' : 'face_result_invalid';
      }
    },
  };
}

/** `refused`: the service is there and does not want this check. Beginning the same transaction again is the same check. */
type Begun = { readonly url: string } | 'refused' | 'unreachable';

const refusing: readonly number[] = [400, 409, 422, 429];

async function begin({ url, secret, timeoutMs }: FaceService & { readonly timeoutMs: number }, body: string, nowMs: number): Promise<Begun> {
  try {
    const headers = signedHeaders(secret, body, nowMs);
    const reply = await fetch(`${url}/v1/transactions`, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const said = (await reply.json()) as { url?: unknown } | null;
    if (refusing.includes(reply.status)) return 'refused';
    const address = reply.status === 201 && typeof said?.url === 'string' ? webAddress(said.url) : null;
    // 401 too: while the service does not know us, nobody's face is compared.
    return address === null ? 'unreachable' : { url: address };
  } catch {
    return 'unreachable';
  }
}

/** A browser will be sent there, so nothing but a web address. */
function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

function isAbout(payload: JWTPayload, expected: ExpectedFaceResult): boolean {
  const lastsSeconds = (payload.exp ?? Number.POSITIVE_INFINITY) - (payload.iat ?? 0);
  return (
    payload['transactionId'] === expected.transactionId &&
    payload['nonce'] === expected.nonce &&
    payload['referencePhotoHash'] === expected.referencePhotoHash &&
    lastsSeconds <= RESULT_LASTS_SECONDS
  );
}

function outcomeOf(payload: JWTPayload, minimumScore: number): FaceOutcome {
  const { outcome, score } = payload;
  switch (outcome) {
    case 'match':
      return typeof score === 'number' && score >= minimumScore && score <= 1 ? 'face_match' : 'face_no_match';
    case 'no_match':
      return 'face_no_match';
    case 'liveness_failed':
      return 'liveness_failed';
    case 'cancelled':
      return 'face_cancelled';
    default:
      return 'face_result_invalid';
  }
}

/** The published keys could not be read, so the result is neither good nor bad. `jose` names every fault of the result itself. */
function isWithoutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(error.code);
}
