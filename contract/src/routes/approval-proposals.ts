import { Type, type Static } from 'typebox';
import { CalendarDay, Instant, IssuerStanding, Maybe, Purpose, RegionCode, StaffRole, Uuid } from '../values.ts';

export const PolicyRowProposal = Type.Object({
  what: Type.String({ maxLength: 60 }), regionCode: RegionCode, validFrom: CalendarDay,
  /** As it is typed: '7', 'true', 'holder_decides'. */
  value: Type.String({ minLength: 1, maxLength: 200 }), clause: Type.String({ minLength: 3, maxLength: 200 }),
}, { additionalProperties: false });

export const SwitchProposal = Type.Object({
  name: Type.Enum(['ecard_issue', 'ecard_payment', 'offline_codes', 'channel_wechat', 'channel_alipay', 'channel_launch']), regionCode: RegionCode, open: Type.Boolean(),
}, { additionalProperties: false });

const Named = Type.String({ minLength: 1, maxLength: 200 });
const InThree = Type.Object({ es: Named, 'zh-CN': Named, en: Named }, { additionalProperties: false });
const ServicePointId = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$' });

export const ServicePointProposal = Type.Object({
  servicePointId: ServicePointId, regionCode: RegionCode, institutionCode: Type.String({ minLength: 1, maxLength: 40 }), isAgency: Type.Boolean(),
  purposes: Type.Array(Purpose, { minItems: 1, uniqueItems: true }), name: InThree, address: InThree, hours: InThree, phone: Type.String({ pattern: '^[0-9+() -]{3,30}$' }),
}, { additionalProperties: false });

export const ServicePointClosingProposal = Type.Object({ servicePointId: ServicePointId }, { additionalProperties: false });

export const TerminalProposal = Type.Object({
  servicePointId: ServicePointId, till: Type.String({ minLength: 1, maxLength: 60 }), purposes: Type.Array(Purpose, { minItems: 1, uniqueItems: true }),
}, { additionalProperties: false });

export const TerminalRevocationProposal = Type.Object({ terminalId: Type.String({ pattern: '^T-[0-9A-Z]{8}$' }) }, { additionalProperties: false });

/** All roles that somebody is to have from then on, each with its area. */
export const StaffGrantsProposal = Type.Object({
  staffId: Uuid,
  grants: Type.Array(Type.Object({ role: StaffRole, areaCode: RegionCode, servicePointId: Maybe(ServicePointId) }, { additionalProperties: false }), { maxItems: 20 }),
}, { additionalProperties: false });

/** They come in no more, from that moment, until they are reinstated. */
export const StaffSuspensionProposal = Type.Object({ staffId: Uuid }, { additionalProperties: false });

/** Back after a suspension; or gone for good, with every role. */
export const StaffStandingProposal = Type.Object({ staffId: Uuid, becomes: Type.Enum(['active', 'ended']) }, { additionalProperties: false });

/** Whether an approved issuer issues. A withdrawal ends only with a new registration. */
export const IssuerStandingProposal = Type.Object({ areaCode: RegionCode, standing: IssuerStanding }, { additionalProperties: false });

/** A search of the audit as a file; never of one person. */
export const AuditExportProposal = Type.Object({
  areaCode: RegionCode, from: Instant, to: Instant, actor: Maybe(Type.String({ minLength: 1, maxLength: 80 })), action: Maybe(Type.String({ pattern: '^[a-z_-]+\\.[a-z_]*$', maxLength: 80 })),
}, { additionalProperties: false });

/** A correction proposes the same kind anew. */
export const CorrectableProposal = Type.Union([
  PolicyRowProposal, SwitchProposal, ServicePointProposal, ServicePointClosingProposal, TerminalProposal, TerminalRevocationProposal,
  StaffGrantsProposal, StaffSuspensionProposal, StaffStandingProposal, IssuerStandingProposal, AuditExportProposal,
]);
export type CorrectableProposal = Static<typeof CorrectableProposal>;
