import type { Route } from '@yika/contract';
import { exampleFor, exampleOf } from './examples.ts';
import { escaped } from './html.ts';
import type { Schema } from './schema.ts';

/** What a page puts in place of these, or the person does. */
export const TERMINAL_KEY = 'TERMINAL_KEY';
export const ATTEMPT = 'NEW_KEY_FOR_EACH_ATTEMPT';
export const SESSION = 'SESSION';

/** The call of one operation, to paste into a terminal window: with an example that fits, and names in capitals where a secret belongs. */
export function curlOf(route: Route, publicUrl: string): string {
  const { method, who, body, idempotent, bytes, operationId } = route;
  const needsKey = who.includes('terminal') && !who.includes('stranger');
  const needsSession = who.includes('holder') && !who.includes('stranger');
  return [
    `curl -s${method === 'GET' ? '' : ` -X ${method}`} '${publicUrl}${addressOf(route)}'`,
    ...(needsKey ? [`-H 'authorization: Bearer ${TERMINAL_KEY}'`] : []),
    ...(needsSession ? [`--cookie 'yika_holder=${SESSION}'`] : []),
    ...(idempotent ? [`-H 'idempotency-key: ${ATTEMPT}'`] : []),
    ...(operationId === 'sendHeartbeat' ? [`-H 'x-yika-timestamp: EPOCH_SECONDS'`, `-H 'x-yika-signature: HMAC_SHA256_IN_HEXADECIMAL'`] : []),
    ...(body ? [`-H 'content-type: application/json'`, `-d '${JSON.stringify(exampleFor(route, 'body')).replace(/'/g, `'\\''`)}'`] : []),
    ...(bytes ? ['--output answer.bytes'] : []),
  ].join(' \\\n  ');
}

/** The call as HTML, with the places that the page can fill. */
export function fillable(call: string): string {
  return escaped(call)
    .replaceAll(TERMINAL_KEY, `<b data-fill="key">${TERMINAL_KEY}</b>`)
    .replaceAll(ATTEMPT, `<b data-fill="attempt">${ATTEMPT}</b>`);
}

function addressOf({ url, params, query }: Route): string {
  const example = (schema: unknown) => exampleOf((schema ?? {}) as Schema) as Readonly<Record<string, unknown>>;
  const path = url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(example(params)[name])));
  const required = (query as Schema | undefined)?.required ?? [];
  const asked = required.map((name) => `${name}=${encodeURIComponent(String(example(query)[name]))}`).join('&');
  return asked ? `${path}?${asked}` : path;
}
