import type { FastifyReply, FastifyRequest } from 'fastify';

export interface CookieJar {
  readonly get: (name: CookieName) => string | undefined;
  /** `maxAgeSeconds` null: until the browser closes. Always HttpOnly, SameSite=Lax or Strict. */
  readonly set: (name: CookieName, value: string, maxAgeSeconds: number | null) => void;
  readonly clear: (name: CookieName) => void;
}

const cookiePaths = {
  yika_holder: '/', yika_device: '/api', yika_claim: '/api', yika_channel: '/', yika_launch: '/', yika_terminal: '/api/counter', yika_staff: '/', yika_staff_browser: '/',
} as const;
export type CookieName = keyof typeof cookiePaths;

/** Sent along from no other site at all. The others come along where somebody follows a link to us. */
const ofTheConsole: readonly CookieName[] = ['yika_staff', 'yika_staff_browser'];

/**
 * Wherever there is TLS, what goes to every address is bound to this host alone (`__Host-`, RFC 6265bis): a neighbour below the same domain can plant
 * none, and so nobody's session or approval in somebody else's browser. The browser allows that to no cookie that is kept to some addresses.
 */
export function cookieNameOf(name: CookieName, secure: boolean): string {
  return secure && cookiePaths[name] === '/' ? `__Host-${name}` : name;
}

export function cookieJarOf({ request, reply, secure }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly secure: boolean }): CookieJar {
  const wayOf = (name: CookieName) => ({ httpOnly: true, secure, sameSite: ofTheConsole.includes(name) ? 'strict' : 'lax', path: cookiePaths[name] }) as const;
  return {
    get: (name) => request.cookies[cookieNameOf(name, secure)],
    set: (name, value, maxAgeSeconds) => {
      reply.setCookie(cookieNameOf(name, secure), value, { ...wayOf(name), ...(maxAgeSeconds !== null && { maxAge: maxAgeSeconds }) });
    },
    clear: (name) => {
      reply.clearCookie(cookieNameOf(name, secure), wayOf(name));
    },
  };
}
