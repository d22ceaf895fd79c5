import type { Static, TObject, TSchema } from 'typebox';
import type { StaffRole } from './values.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who may knock. The door lets in nobody else; what they may reach inside is decided by the act. */
export type Who = 'stranger' | 'holder' | 'terminal' | 'service_point' | 'staff';

/** One promise of the interface. `operationId` never changes once published. */
export interface Route {
  readonly operationId: string;
  readonly method: Method;
  readonly url: string;
  readonly summary: string;
  readonly tag: string;
  readonly who: readonly Who[];
  /** Of staff, those who hold one of these roles anywhere; whether it reaches the place is decided by the act. Absent: every role. Empty: also whoever holds none yet, for it is about oneself. */
  readonly roles?: readonly StaffRole[];
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
  /** Absent: 204 without a body, or bytes where `bytes` names a media type. */
  readonly reply?: TSchema;
  readonly bytes?: string;
  /** The bytes are a document of somebody's: a browser saves it, and runs nothing of it. */
  readonly attachment?: true;
  /** The body is bytes of this type, read as they come; then there is no schema of it. */
  readonly takes?: 'application/octet-stream';
  /** The write takes an `Idempotency-Key` header (16 to 64 characters). */
  readonly idempotent?: true;
  /** Exists only in demo mode. */
  readonly demo?: true;
  readonly refusals: readonly string[];
}

type Of<Schema> = Schema extends TSchema ? Static<Schema> : undefined;
export type ParamsOf<R extends Route> = Of<R['params']>;
export type QueryOf<R extends Route> = Of<R['query']>;
export type BodyOf<R extends Route> = Of<R['body']>;
export type ReplyOf<R extends Route> = Of<R['reply']>;

/** Keeps the literal types of a route while checking its shape. */
export function route<const R extends Route>(promise: R): R {
  return promise;
}
