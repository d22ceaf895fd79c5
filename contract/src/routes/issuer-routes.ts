import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, IssuerStanding, RegionCode, SaidView } from '../values.ts';

/** What an area may issue. */
export const IssueScope = Type.Enum(['cards', 'ecards']);
export type IssueScope = Static<typeof IssueScope>;

/** An area that the ministry approved (Measures, Art. 5 and 8). */
export const IssuerView = Type.Object({
  areaCode: RegionCode,
  name: SaidView,
  /** Allotted by the ministry, six digits, one after the other. */
  issuerNumber: Type.String({ pattern: '^\\d{6}$' }),
  scope: Type.Array(IssueScope),
  standing: IssuerStanding,
  /** When it was first approved. */
  since: CalendarDay,
  /** Since when it is suspended or withdrawn; null: it issues. */
  until: Type.Union([CalendarDay, Type.Null()]),
});
export type IssuerView = Static<typeof IssuerView>;

export const listIssuers = route({
  operationId: 'listIssuers', method: 'GET', url: '/api/issuers', tag: 'Status', who: ['stranger', 'holder', 'terminal'],
  summary: 'The register of issuers: who may issue, since when, for what, and who no longer may', reply: Type.Object({ issuers: Type.Array(IssuerView) }), refusals: [],
});

/**
 * That an area be approved. Held by handing in its dossier; without one only an operator proposes it, who brings up an installation and
 * writes down what has long been in force.
 */
export const IssuerRegistrationProposal = Type.Object({
  areaCode: RegionCode,
  scope: Type.Array(IssueScope, { minItems: 1, uniqueItems: true }),
  since: Type.Union([CalendarDay, Type.Null()]),
  dossier: Type.Union([Type.Object({ dossierNo: Type.Integer({ minimum: 1 }), version: Type.Integer({ minimum: 1 }), contentHash: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, { additionalProperties: false }), Type.Null()]),
}, { additionalProperties: false });
