import type { TlsEvidence } from '@yika/contract';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { guardedLookup, type Reach } from './allowed-address.ts';

export interface CertificateWanted {
  readonly host: string;
  readonly port: number;
  readonly authority: string | null;
  readonly reach: Reach;
  readonly timeoutMs: number;
}

/**
 * The certificate that stands there, also one that does not hold: what was wrong with it is evidence. Nothing is sent over this connection;
 * questions go over others, which a certificate that does not hold never gets to see.
 */
export function lookAtCertificate({ host, port, authority, reach, timeoutMs }: CertificateWanted): Promise<TlsEvidence | null> {
  return new Promise((resolve) => {
    const socket = connect({
      host, port, lookup: guardedLookup(reach), rejectUnauthorized: false, minVersion: 'TLSv1.2', timeout: timeoutMs,
      ...(isIP(host) === 0 && { servername: host }), ...(authority !== null && { ca: authority }),
    });
    const deadline = setTimeout(() => end(null), timeoutMs);
    socket.once('error', () => end(null));
    socket.once('timeout', () => end(null));
    socket.once('secureConnect', () => end(evidenceOf(socket)));

    function end(evidence: TlsEvidence | null): void {
      clearTimeout(deadline);
      socket.destroy();
      resolve(evidence);
    }
  });
}

function evidenceOf(socket: ReturnType<typeof connect>): TlsEvidence | null {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return null;
  const { subject, issuer, validFromDate, validToDate, fingerprint256 } = certificate;
  return {
    accepted: socket.authorized, problem: problemOf(socket.authorizationError), protocol: socket.getProtocol() ?? '',
    subject: short(subject), issuer: short(issuer), validFrom: Math.max(0, validFromDate.getTime()), validTo: Math.max(0, validToDate.getTime()), fingerprint: fingerprint256,
  };
}

/** Types say an error, and what is there is often its bare name. */
function problemOf(error: unknown): string | null {
  if (error === null || error === undefined) return null;
  if (typeof error === 'string') return error;
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}

/** Whoever runs that machine chose these words. */
function short(name: string | undefined): string {
  return (name ?? '').replaceAll('\n', ', ').slice(0, 300);
}
