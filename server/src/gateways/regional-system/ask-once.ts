import { performance } from 'node:perf_hooks';
import type { IncomingMessage } from 'node:http';
import { request, type Agent } from 'node:https';
import { AddressNotAllowed } from './allowed-address.ts';

export type AskFault = 'address_not_allowed' | 'name_unknown' | 'unreachable' | 'tls_refused' | 'dropped' | 'timed_out' | 'redirected' | 'status_wrong' | 'too_large' | 'malformed';

export type Asked = { readonly outcome: 'told'; readonly text: string; readonly latencyMs: number } | { readonly outcome: AskFault; readonly latencyMs: number };

export interface Asking {
  readonly url: string;
  readonly body: string;
  readonly agent: Agent;
  /** For the whole: connecting, asking, reading. */
  readonly timeoutMs: number;
}

/** An answer is a few hundred bytes. */
const LARGEST_ANSWER_BYTES = 16_384;
const LARGEST_HEADERS_BYTES = 8192;

/** One question over TLS. Follows nothing, unpacks nothing, and reads no more than it must. Never throws. */
export function askOnce({ url, body, agent, timeoutMs }: Asking): Promise<Asked> {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (answer: { readonly outcome: AskFault } | { readonly outcome: 'told'; readonly text: string }) => resolve({ ...answer, latencyMs: Math.round(performance.now() - began) });
    const asking = request(url, {
      method: 'POST', agent, signal: AbortSignal.timeout(timeoutMs), maxHeaderSize: LARGEST_HEADERS_BYTES,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), accept: 'application/json', 'accept-encoding': 'identity' },
    });
    asking.once('error', (error) => end({ outcome: faultOf(error) }));
    asking.once('response', (response) => {
      const fault = faultOfHead(response);
      if (fault) {
        end({ outcome: fault });
        asking.destroy();
        return;
      }
      readCapped(response).then((text) => end(text === null ? { outcome: 'too_large' } : { outcome: 'told', text }), (error: unknown) => end({ outcome: faultOf(error) })).finally(() => {
        if (!response.complete) asking.destroy();
      });
    });
    asking.end(body);
  });
}

function faultOfHead({ statusCode = 0, headers }: IncomingMessage): AskFault | null {
  if (statusCode >= 300 && statusCode < 400) return 'redirected';
  if (statusCode !== 200) return 'status_wrong';
  if (Number(headers['content-length'] ?? 0) > LARGEST_ANSWER_BYTES) return 'too_large';
  // What was packed would have to be unpacked, to who knows what size.
  return (headers['content-encoding'] ?? 'identity') === 'identity' ? null : 'malformed';
}

/** Null: it became more than an answer may be. */
async function readCapped(response: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function faultOf(error: unknown): AskFault {
  if (error instanceof AddressNotAllowed) return 'address_not_allowed';
  const { name, code } = error as { readonly name?: string; readonly code?: string };
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timed_out';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name_unknown';
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL') return 'unreachable';
  if (code?.startsWith('HPE_')) return 'malformed';
  if (code !== undefined && /CERT|SELF_SIGNED|SIGNATURE|CRL|^ERR_(?:TLS|SSL)_|^EPROTO$/.test(code)) return 'tls_refused';
  return 'dropped';
}
