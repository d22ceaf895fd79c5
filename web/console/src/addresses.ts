import type { Address } from '@yika/kit';
import type * as promise from '@yika/contract';

/** Every route that the console calls. The types hold each method and address against the contract; no schema comes along. */
export const getStaffMember: Address<typeof promise.getStaffMember> = { method: 'GET', url: '/api/staff/me' };
export const signOutStaff: Address<typeof promise.signOutStaff> = { method: 'POST', url: '/api/staff/sign-out' };
export const listAgencies: Address<typeof promise.listAgencies> = { method: 'GET', url: '/api/staff/agencies' };
export const listStaff: Address<typeof promise.listStaff> = { method: 'GET', url: '/api/staff/people' };
export const listStaffSessions: Address<typeof promise.listStaffSessions> = { method: 'GET', url: '/api/staff/people/:staffId/sessions' };
export const endStaffSession: Address<typeof promise.endStaffSession> = { method: 'POST', url: '/api/staff/sessions/:sessionId/end' };
export const listStaffSignIns: Address<typeof promise.listStaffSignIns> = { method: 'GET', url: '/api/staff/sign-ins' };

export const getStaffPerson: Address<typeof promise.getStaffPerson> = { method: 'GET', url: '/api/staff/people/:staffId' };
export const inviteStaff: Address<typeof promise.inviteStaff> = { method: 'POST', url: '/api/staff/people', idempotent: true };
export const giveStaffInvitationCode: Address<typeof promise.giveStaffInvitationCode> = { method: 'POST', url: '/api/staff/people/:staffId/code' };
export const listStaffRecoveries: Address<typeof promise.listStaffRecoveries> = { method: 'GET', url: '/api/staff/recoveries' };
export const askStaffRecovery: Address<typeof promise.askStaffRecovery> = { method: 'POST', url: '/api/staff/people/:staffId/recovery', idempotent: true };
export const agreeToStaffRecovery: Address<typeof promise.agreeToStaffRecovery> = { method: 'POST', url: '/api/staff/recoveries/:recoveryId/agreement' };
export const stopStaffRecovery: Address<typeof promise.stopStaffRecovery> = { method: 'POST', url: '/api/staff/recoveries/:recoveryId/stop' };
export const signInStaffByCode: Address<typeof promise.signInStaffByCode> = { method: 'POST', url: '/api/staff/sign-in/code' };
export const getOneTimeCode: Address<typeof promise.getOneTimeCode> = { method: 'GET', url: '/api/staff/one-time-code' };
export const startOneTimeCode: Address<typeof promise.startOneTimeCode> = { method: 'POST', url: '/api/staff/one-time-code' };
export const confirmOneTimeCode: Address<typeof promise.confirmOneTimeCode> = { method: 'POST', url: '/api/staff/one-time-code/confirmation' };
export const endOneTimeCode: Address<typeof promise.endOneTimeCode> = { method: 'POST', url: '/api/staff/one-time-code/end' };

export const startStaffSignIn: Address<typeof promise.startStaffSignIn> = { method: 'POST', url: '/api/staff/sign-in/options' };
export const signInStaff: Address<typeof promise.signInStaff> = { method: 'POST', url: '/api/staff/sign-in' };
export const startStaffEnrolment: Address<typeof promise.startStaffEnrolment> = { method: 'POST', url: '/api/staff/enrolment/options' };
export const finishStaffEnrolment: Address<typeof promise.finishStaffEnrolment> = { method: 'POST', url: '/api/staff/enrolment' };
export const startStaffProof: Address<typeof promise.startStaffProof> = { method: 'POST', url: '/api/staff/proof/options' };
export const proveStaff: Address<typeof promise.proveStaff> = { method: 'POST', url: '/api/staff/proof' };
export const listPasskeys: Address<typeof promise.listPasskeys> = { method: 'GET', url: '/api/staff/passkeys' };
export const startPasskey: Address<typeof promise.startPasskey> = { method: 'POST', url: '/api/staff/passkeys/options' };
export const addPasskey: Address<typeof promise.addPasskey> = { method: 'POST', url: '/api/staff/passkeys' };
export const endPasskey: Address<typeof promise.endPasskey> = { method: 'POST', url: '/api/staff/passkeys/:passkeyId/end' };

export const listDemoStaff: Address<typeof promise.listDemoStaff> = { method: 'GET', url: '/demo/staff.json' };
export const signInAsDemoStaff: Address<typeof promise.signInAsDemoStaff> = { method: 'POST', url: '/demo/staff/sign-in' };

export const listApprovals: Address<typeof promise.listApprovals> = { method: 'GET', url: '/api/console/approvals' };
export const getApproval: Address<typeof promise.getApproval> = { method: 'GET', url: '/api/console/approvals/:approvalId' };
export const getApprovalSheet: Address<typeof promise.getApprovalSheet> = { method: 'GET', url: '/api/console/approvals/:approvalId/sheet' };
export const decideApproval: Address<typeof promise.decideApproval> = { method: 'POST', url: '/api/console/approvals/:approvalId/decision', idempotent: true };
export const reviewApproval: Address<typeof promise.reviewApproval> = { method: 'POST', url: '/api/console/approvals/:approvalId/review', idempotent: true };
export const withdrawApproval: Address<typeof promise.withdrawApproval> = { method: 'POST', url: '/api/console/approvals/:approvalId/withdrawal', idempotent: true };
export const correctApproval: Address<typeof promise.correctApproval> = { method: 'POST', url: '/api/console/approvals/:approvalId/correction', idempotent: true };
export const raisePolicyRow: Address<typeof promise.raisePolicyRow> = { method: 'POST', url: '/api/console/approvals/policy_row', idempotent: true };
export const raiseSwitch: Address<typeof promise.raiseSwitch> = { method: 'POST', url: '/api/console/approvals/switch', idempotent: true };
export const raiseServicePoint: Address<typeof promise.raiseServicePoint> = { method: 'POST', url: '/api/console/approvals/service_point', idempotent: true };
export const raiseServicePointClosing: Address<typeof promise.raiseServicePointClosing> = { method: 'POST', url: '/api/console/approvals/service_point_closing', idempotent: true };
export const raiseTerminal: Address<typeof promise.raiseTerminal> = { method: 'POST', url: '/api/console/approvals/terminal', idempotent: true };
export const raiseIssuerStanding: Address<typeof promise.raiseIssuerStanding> = { method: 'POST', url: '/api/console/approvals/issuer_standing', idempotent: true };
export const raiseTerminalRevocation: Address<typeof promise.raiseTerminalRevocation> = { method: 'POST', url: '/api/console/approvals/terminal_revocation', idempotent: true };

export const listDocuments: Address<typeof promise.listDocuments> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/documents' };
export const listReadiness: Address<typeof promise.listReadiness> = { method: 'GET', url: '/api/console/registration/readiness' };
export const listDossiers: Address<typeof promise.listDossiers> = { method: 'GET', url: '/api/console/registration/dossiers' };
export const getDossier: Address<typeof promise.getDossier> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/dossier' };
export const startDossier: Address<typeof promise.startDossier> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/dossier', idempotent: true };
export const saveDossierItem: Address<typeof promise.saveDossierItem> = { method: 'PUT', url: '/api/console/registration/areas/:areaCode/dossier/items/:item' };
export const signDossierItem: Address<typeof promise.signDossierItem> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/dossier/items/:item/signature' };
export const commentDossierItem: Address<typeof promise.commentDossierItem> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/dossier/items/:item/comments', idempotent: true };
export const submitDossier: Address<typeof promise.submitDossier> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/dossier/submission', idempotent: true };
export const compareDossierVersions: Address<typeof promise.compareDossierVersions> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/dossier/differences' };

export const getFigures: Address<typeof promise.getFigures> = { method: 'GET', url: '/api/console/figures' };
export const raiseStaffGrants: Address<typeof promise.raiseStaffGrants> = { method: 'POST', url: '/api/console/approvals/staff_grants', idempotent: true };
export const raiseStaffSuspension: Address<typeof promise.raiseStaffSuspension> = { method: 'POST', url: '/api/console/approvals/staff_suspension', idempotent: true };
export const raiseStaffStanding: Address<typeof promise.raiseStaffStanding> = { method: 'POST', url: '/api/console/approvals/staff_standing', idempotent: true };

export const findPerson: Address<typeof promise.findPerson> = { method: 'POST', url: '/api/console/persons/search' };
export const unmaskPerson: Address<typeof promise.unmaskPerson> = { method: 'POST', url: '/api/console/persons/unmasking' };
export const listAuditEntries: Address<typeof promise.listAuditEntries> = { method: 'POST', url: '/api/console/audit/entries' };
export const exportAudit: Address<typeof promise.exportAudit> = { method: 'POST', url: '/api/console/audit/exports', idempotent: true };
export const listAuditExports: Address<typeof promise.listAuditExports> = { method: 'GET', url: '/api/console/audit/exports' };
export const raiseAuditExport: Address<typeof promise.raiseAuditExport> = { method: 'POST', url: '/api/console/approvals/audit_export', idempotent: true };
export const verifyAuditChain: Address<typeof promise.verifyAuditChain> = { method: 'POST', url: '/api/console/audit/verification' };

export const listManagedPlaces: Address<typeof promise.listManagedPlaces> = { method: 'GET', url: '/api/console/service-points' };
export const unmaskCaseHolder: Address<typeof promise.unmaskCaseHolder> = { method: 'POST', url: '/api/console/cases/:caseNumber/unmasking' };
export const listOutagesOfPlace: Address<typeof promise.listOutagesOfPlace> = { method: 'GET', url: '/api/console/service-points/:servicePointId/outages' };
export const declareOutageOfPlace: Address<typeof promise.declareOutageOfPlace> = { method: 'POST', url: '/api/console/service-points/:servicePointId/outages' };
export const endOutageOfPlace: Address<typeof promise.endOutageOfPlace> = { method: 'POST', url: '/api/console/service-points/:servicePointId/outages/end' };
export const getManagedPlace: Address<typeof promise.getManagedPlace> = { method: 'GET', url: '/api/console/service-points/:servicePointId' };
export const giveTerminalCode: Address<typeof promise.giveTerminalCode> = { method: 'POST', url: '/api/console/terminals/:terminalId/code' };

export const drawCardFace: Address<typeof promise.drawCardFace> = { method: 'GET', url: '/api/console/card-face' };
export const getCardFacePdf: Address<typeof promise.getCardFacePdf> = { method: 'GET', url: '/api/console/card-face/print' };
export const getCardFacePng: Address<typeof promise.getCardFacePng> = { method: 'GET', url: '/api/console/card-face/pictures/:side' };

export const listIssuers: Address<typeof promise.listIssuers> = { method: 'GET', url: '/api/issuers' };

export const getReadiness: Address<typeof promise.getReadiness> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/readiness' };
export const getReadinessItem: Address<typeof promise.getReadinessItem> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/readiness/:item' };
export const editReadinessItem: Address<typeof promise.editReadinessItem> = { method: 'PUT', url: '/api/console/registration/areas/:areaCode/readiness' };
export const reviewReadinessItem: Address<typeof promise.reviewReadinessItem> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/readiness/:item/reviews', idempotent: true };
export const listAreaStops: Address<typeof promise.listAreaStops> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/stops' };
export const getRegionalSystem: Address<typeof promise.getRegionalSystem> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/system' };
export const registerRegionalSystem: Address<typeof promise.registerRegionalSystem> = { method: 'PUT', url: '/api/console/registration/areas/:areaCode/system' };
export const startTechnicalTest: Address<typeof promise.startTechnicalTest> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/technical-tests', idempotent: true };
export const getTechnicalTest: Address<typeof promise.getTechnicalTest> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/technical-tests/:testId' };
export const uploadDocument: Address<typeof promise.uploadDocument> = { method: 'POST', url: '/api/console/registration/areas/:areaCode/documents' };
export const getDocument: Address<typeof promise.getDocument> = { method: 'GET', url: '/api/console/registration/areas/:areaCode/documents/:documentId' };

export const listDesk: Address<typeof promise.listDesk> = { method: 'GET', url: '/api/console/cases' };
export const lookAtVoucher: Address<typeof promise.lookAtVoucher> = { method: 'POST', url: '/api/console/training-vouchers/look' };
export const redeemVoucher: Address<typeof promise.redeemVoucher> = { method: 'POST', url: '/api/console/training-vouchers/redemption' };
export const listWorkload: Address<typeof promise.listWorkload> = { method: 'GET', url: '/api/console/case-workload' };
export const getDeskCase: Address<typeof promise.getDeskCase> = { method: 'GET', url: '/api/console/cases/:caseNumber' };
export const claimCase: Address<typeof promise.claimCase> = { method: 'POST', url: '/api/console/cases/:caseNumber/claim' };
export const releaseCase: Address<typeof promise.releaseCase> = { method: 'POST', url: '/api/console/cases/:caseNumber/release' };
export const askHolder: Address<typeof promise.askHolder> = { method: 'POST', url: '/api/console/cases/:caseNumber/question' };
export const decideCase: Address<typeof promise.decideCase> = { method: 'POST', url: '/api/console/cases/:caseNumber/decision' };
export const confirmCase: Address<typeof promise.confirmCase> = { method: 'POST', url: '/api/console/cases/:caseNumber/confirmation' };
export const getDeskAttachment: Address<typeof promise.getDeskAttachment> = { method: 'GET', url: '/api/console/cases/:caseNumber/attachments/:attachmentId' };
