import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, RegionCode, SaidView, Uuid } from '../values.ts';
import { OutageView } from './presentation-routes.ts';

/** What the platform signs, and nothing of whom the paper was given to. */
export const OutageStatement = Type.Object({
  /** Stands on the paper: 'YK-7K3M-Q294-B5'. */
  code: Type.String(),
  servicePointId: Type.String(), place: SaidView, regionCode: RegionCode,
  /** no_heartbeat: the platform heard nothing any more; declared: somebody who may say so did. */
  kind: Type.Enum(['no_heartbeat', 'declared']),
  from: Instant,
  /** Null: it went on when this was issued. */
  to: Type.Union([Instant, Type.Null()]),
  issuedAt: Instant,
});
export type OutageStatement = Static<typeof OutageStatement>;

export const listOutagesHere = route({
  operationId: 'listOutagesHere', method: 'GET', url: '/api/counter/outages', tag: 'Counter', who: ['terminal'],
  summary: 'Outages of this service point and of the regions around it: open, or ended within thirty days', reply: Type.Object({ outages: Type.Array(OutageView) }), refusals: ['terminal_needed'],
});

export const certifyOutage = route({
  operationId: 'certifyOutage', method: 'POST', url: '/api/counter/outages/:outageId/certificate', tag: 'Counter', who: ['terminal'], idempotent: true,
  summary: 'A signed statement that this service point’s system was down, for a holder to take away', params: Type.Object({ outageId: Uuid }),
  reply: Type.Object({
    statement: OutageStatement,
    /** A JSON Web Signature (RFC 7515, compact, ES256) by the issuer’s key, of type yika-outage+jws. */
    signedText: Type.String(),
  }),
  refusals: ['terminal_needed', 'not_permitted'],
});

export const checkOutageCertificate = route({
  operationId: 'checkOutageCertificate', method: 'POST', url: '/api/outage-certificates/check', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'Is this certificate of an outage genuine? By the code on the paper, or by the signed text itself',
  body: Type.Object({ certificate: Type.String({ minLength: 1, maxLength: 4000 }) }),
  reply: Type.Object({ genuine: Type.Boolean(), statement: Type.Union([OutageStatement, Type.Null()]), signedText: Type.Union([Type.String(), Type.Null()]) }), refusals: [],
});
