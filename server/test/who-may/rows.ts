import type { RefusalCode } from '@yika/contract';
import { callerNames, type CallerName } from './callers.ts';

/** `yes`: it is done, or told. `own`: likewise, with what is theirs and nothing of Ana's. Else why not. */
export type Gets = 'yes' | 'own' | RefusalCode;
export type Row = Readonly<Record<CallerName, Gets>>;

/** The same for all, but for those who are named. */
function everybody(gets: Gets, but: Partial<Row> = {}): Row {
  return { ...(Object.fromEntries(callerNames.map((name) => [name, gets])) as Row), ...but };
}

/** Public, and a terminal that says who it is has to stand. */
const anybody = everybody('yes', { revoked_terminal: 'terminal_revoked' });
/** Public; a key of a terminal is not even looked at. */
const anyPerson = everybody('yes');
/** The demonstration: in production these addresses are unknown to everybody. */
const demonstration = anybody;

const holders = (other: Gets, holder: Gets = 'yes') => everybody('sign_in_needed', { holder, other_holder: other });
const claimants = (gets: Gets) => everybody('claim_not_found', { finder: gets });
const terminals = ({ unlicensed, elsewhere }: { readonly unlicensed: Gets; readonly elsewhere: Gets }) =>
  everybody('terminal_needed', { terminal: 'yes', unlicensed_terminal: unlicensed, terminal_elsewhere: elsewhere, revoked_terminal: 'terminal_revoked' });

/** Signed in to the console, in whatever role, but for those who are named. */
const staff = (gets: Gets, but: Partial<Row> = {}) =>
  everybody('staff_sign_in_needed', { officer: gets, approver: gets, clerk_supervisor: gets, auditor: gets, system_administrator: gets, security_administrator: gets, staff_elsewhere: gets, ...but });

/**
 * Who may what, for every promise of the contract: written by hand, so that it is compared with the server and never derived from it.
 * docs/who-may.md is made from it; who-may.test.ts knocks at every door as every caller.
 */
export const whoMay: Readonly<Record<string, Row>> = {
  // Claim: a claim belongs to the browser that began it, and before proof it opens nothing.
  claimECard: anyPerson,
  getClaim: claimants('yes'),
  abandonClaim: anyPerson,
  sendPhoneCode: claimants('yes'),
  checkPhoneCode: claimants('phone_code_wrong'),
  startFaceCheck: claimants('yes'),
  finishFaceCheck: claimants('face_result_invalid'),
  askCounter: claimants('yes'),
  setPin: claimants('claim_not_proved'),

  // Sign in: only on a known device, whose key answers first.
  getSignInState: anyPerson,
  signIn: everybody('device_unknown', { holder: 'yes', other_holder: 'challenge_expired' }),
  sendSignInPhoneCode: everybody('device_unknown', { holder: 'yes', other_holder: 'own' }),
  signInWithPhoneCode: everybody('device_unknown', { holder: 'yes', other_holder: 'phone_code_wrong' }),
  signOut: anyPerson,
  // A device gets its key once, by a challenge that only a device without one is given.
  enrolDevice: holders('challenge_expired', 'challenge_expired'),
  listDevices: holders('own'),
  endDevice: holders('not_permitted'),
  changePin: holders('own'),

  // Channels: an approval belongs to the browser that came from the app; a PIN is looked at only after a linked account has answered.
  getChannelEntry: anyPerson,
  listChannels: anyPerson,
  // WeChat is not configured in that house; whose page may be signed is tested in sign-in/channels.
  signPageForWechat: everybody('channel_not_offered'),
  openChannelTicket: everybody('channel_not_offered'),
  signInByChannel: everybody('channel_approval_ended'),
  listChannelLinks: holders('own'),
  unlinkChannel: holders('not_permitted'),

  // Launches: an app's server is known by its signature and by nothing else; a launch belongs to the browser that opened its address.
  requestLaunch: everybody('launch_request_malformed'),
  takeLaunchResult: everybody('launch_request_malformed'),
  getLaunchKeys: anyPerson,
  checkLaunch: anyPerson,
  getLaunch: anyPerson,
  approveLaunch: everybody('launch_ended'),
  getLaunchFields: everybody('launch_ended'),
  refuseLaunch: everybody('launch_ended'),
  returnFromLaunch: holders('launch_ended', 'launch_ended'),

  // E-card
  getECard: holders('own'),
  revealECard: holders('own'),
  showCode: holders('device_key_wrong'),
  getAfterScan: holders('own'),
  listAccesses: holders('own'),
  denyVerification: holders('not_permitted'),
  giveCardNumber: holders('card_number_not_matched'),
  getInsurance: holders('own'),
  listAccountMovements: holders('own'),
  getCardHistory: holders('own'),
  listNotices: holders('own'),
  getNoticePreferences: holders('own'),
  saveNoticePreferences: holders('own'),
  authoriseDuringLoss: holders('card_not_lost'),

  // Consent
  getPrivacyPolicy: anyPerson,
  listConsents: holders('own'),
  withdrawConsent: holders('own'),

  // Certificates: one's own to make and take; whoever has the paper checks it.
  listCertificates: holders('own'),
  previewCertificate: holders('certificate_not_possible'),
  makeCertificate: holders('certificate_not_possible'),
  getCertificateFile: holders('certificate_not_found'),
  withdrawCertificate: holders('certificate_not_found'),
  checkCertificate: anybody,

  // Loss: signed in for one's own card; signed out by name and number, and then only who reads the registered phone.
  reportTemporaryLoss: holders('not_permitted'),
  undoTemporaryLoss: holders('not_permitted'),
  askLossReport: anyPerson,
  confirmLossReport: everybody('phone_code_expired'),

  // Why
  explainFailure: everybody('yes', { other_holder: 'own' }),
  askExplanation: anyPerson,
  explainAfterPhoneCode: everybody('phone_code_expired'),
  explainAtCounter: terminals({ unlicensed: 'yes', elsewhere: 'not_permitted' }),

  // The card lies on the counter: what the terminal's licence lets it know, and on record.
  explainCardAtCounter: terminals({ unlicensed: 'yes', elsewhere: 'yes' }),

  // Counter
  enrolTerminal: everybody('enrolment_code_wrong'),
  getTerminal: terminals({ unlicensed: 'own', elsewhere: 'own' }),
  // A holder may show a code at any counter, for what that counter is licensed for.
  verifyCode: terminals({ unlicensed: 'purpose_not_licensed', elsewhere: 'yes' }),
  denyPerson: terminals({ unlicensed: 'not_permitted', elsewhere: 'not_permitted' }),
  reportMisuse: terminals({ unlicensed: 'not_permitted', elsewhere: 'not_permitted' }),
  // Of a revoked terminal only what it checked before is taken: presentation/offline/sync-offline.test.ts.
  syncOfflineVerifications: { ...terminals({ unlicensed: 'own', elsewhere: 'own' }), revoked_terminal: 'own' },
  listFlaggedOffline: terminals({ unlicensed: 'own', elsewhere: 'own' }),
  // Whoever claims may go to any counter that checks identity; the terminal that has looked is the one that confirms.
  lookAtClaim: terminals({ unlicensed: 'purpose_not_licensed', elsewhere: 'yes' }),
  confirmClaim: terminals({ unlicensed: 'purpose_not_licensed', elsewhere: 'counter_code_wrong' }),
  // The card lies on the counter: its two numbers are typed, and nothing but the finding comes back.
  reportDamage: terminals({ unlicensed: 'yes', elsewhere: 'yes' }),
  openOutageHere: terminals({ unlicensed: 'own', elsewhere: 'own' }),
  listOutagesHere: terminals({ unlicensed: 'own', elsewhere: 'own' }),
  certifyOutage: terminals({ unlicensed: 'not_permitted', elsewhere: 'not_permitted' }),
  closeOutageHere: terminals({ unlicensed: 'outage_not_open', elsewhere: 'outage_not_open' }),

  // Status
  getStatusList: anybody,
  listOutages: anybody,
  checkOutageCertificate: anybody,
  sendHeartbeat: everybody('heartbeat_signature_wrong'),
  listServicePoints: anybody,
  listRegions: anybody,
  listIssuers: anybody,
  getIssuerRules: anybody,
  getCityServices: anybody,

  // Approvals: the console only. Which role, in which area, never one's own: approvals/approvals.test.ts, approvals/deciding/matrix.test.ts.
  listApprovals: staff('yes'),
  getApproval: staff('not_permitted'),
  getApprovalSheet: staff('not_permitted'),
  decideApproval: staff('not_permitted'),
  reviewApproval: staff('not_permitted'),
  correctApproval: staff('not_permitted'),
  withdrawApproval: staff('not_permitted'),
  raisePolicyRow: staff('role_needed', { officer: 'outside_scope', staff_elsewhere: 'outside_scope' }),
  raiseSwitch: staff('role_needed', { officer: 'outside_scope', staff_elsewhere: 'outside_scope' }),
  // H1 stands in Ana’s city; H9 would stand in another.
  raiseServicePoint: staff('role_needed', { officer: 'outside_scope', clerk_supervisor: 'outside_scope', staff_elsewhere: 'outside_scope' }),
  raiseServicePointClosing: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'outside_scope' }),
  raiseTerminal: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'outside_scope' }),
  raiseTerminalRevocation: staff('role_needed', { officer: 'terminal_unknown', clerk_supervisor: 'terminal_unknown', staff_elsewhere: 'terminal_unknown' }),
  // Of a colleague in Ana’s city: nobody gives roles beyond their scope, and nobody of those who knock here decides.
  raiseStaffGrants: staff('role_needed', { security_administrator: 'yes', staff_elsewhere: 'outside_scope' }),
  // Places: those of one's area, or the counter that one is bound to.
  listManagedPlaces: staff('yes', { security_administrator: 'role_needed', staff_elsewhere: 'own' }),
  getManagedPlace: staff('yes', { security_administrator: 'role_needed', staff_elsewhere: 'outside_scope' }),
  listOutagesOfPlace: staff('yes', { security_administrator: 'role_needed', staff_elsewhere: 'outside_scope' }),
  // Down since the officer said so; and in order again.
  declareOutageOfPlace: staff('role_needed', { officer: 'yes', clerk_supervisor: 'outage_already_open', staff_elsewhere: 'outside_scope' }),
  endOutageOfPlace: staff('role_needed', { officer: 'yes', clerk_supervisor: 'outage_not_open', staff_elsewhere: 'outside_scope' }),
  // 310100 is not Ana’s city.
  raiseIssuerStanding: staff('role_needed', { officer: 'outside_scope', staff_elsewhere: 'outside_scope' }),
  // Cases: one’s own, and those that a desk of the area decides; whoever is elsewhere is answered as if there were none.
  // Nobody there is registered as unemployed.
  getWork: holders('own'),
  endUnemployment: holders('not_registered_unemployed', 'not_registered_unemployed'),
  getSkills: holders('own'),
  getTraining: holders('own'),
  // There is no voucher with that number.
  returnVoucher: holders('voucher_not_found', 'voucher_not_found'),
  lookAtVoucher: staff('role_needed', { officer: 'voucher_not_found', clerk_supervisor: 'voucher_not_found', staff_elsewhere: 'voucher_not_found' }),
  redeemVoucher: staff('role_needed', { officer: 'voucher_not_found', clerk_supervisor: 'voucher_not_found', staff_elsewhere: 'voucher_not_found' }),
  listCorrections: holders('own'),
  sendNewPhoneCode: holders('yes'),
  checkNewPhoneCode: holders('phone_code_expired', 'phone_code_expired'),
  // Neither of the two draws a benefit.
  getBenefits: holders('own'),
  startBenefitFaceCheck: holders('benefit_not_found', 'benefit_not_found'),
  finishBenefitFaceCheck: holders('face_result_invalid', 'face_result_invalid'),
  listServices: holders('own'),
  openCase: holders('not_permitted'),
  listCases: holders('own'),
  getCase: holders('case_not_found'),
  sayInCase: holders('case_not_found'),
  attachToCase: holders('document_broken_off', 'document_broken_off'),
  getCaseAttachment: holders('case_not_found', 'document_not_found'),
  withdrawCase: holders('case_not_found'),
  appealCase: holders('case_not_found', 'case_not_to_appeal'),
  listDesk: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'own' }),
  listWorkload: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'own' }),
  getDeskCase: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'case_not_found' }),
  claimCase: staff('role_needed', { officer: 'yes', clerk_supervisor: 'case_of_another', staff_elsewhere: 'case_not_found' }),
  // Claimed by nobody.
  releaseCase: staff('role_needed', { officer: 'case_of_another', clerk_supervisor: 'case_of_another', staff_elsewhere: 'case_not_found' }),
  askHolder: staff('role_needed', { officer: 'case_of_another', clerk_supervisor: 'case_of_another', staff_elsewhere: 'case_not_found' }),
  decideCase: staff('role_needed', { officer: 'case_of_another', clerk_supervisor: 'case_of_another', staff_elsewhere: 'case_not_found' }),
  confirmCase: staff('role_needed', { officer: 'case_over', clerk_supervisor: 'case_over', staff_elsewhere: 'case_not_found' }),
  unmaskCaseHolder: staff('role_needed', { officer: 'case_of_another', clerk_supervisor: 'case_of_another', staff_elsewhere: 'case_not_found' }),
  getDeskAttachment: staff('role_needed', { officer: 'document_not_found', clerk_supervisor: 'document_not_found', staff_elsewhere: 'case_not_found' }),
  // Of one's area; who is elsewhere is answered as nobody is.
  findPerson: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'person_not_found_here' }),
  unmaskPerson: staff('role_needed', { officer: 'yes', clerk_supervisor: 'yes', staff_elsewhere: 'person_not_found_here' }),

  // An auditor, and nobody who acts.
  listAuditEntries: staff('role_needed', { auditor: 'yes' }),
  // Figures of one’s own areas; whose they are is tested in reports/figures.test.ts.
  getFigures: staff('yes', { staff_elsewhere: 'outside_scope' }),
  // Another’s export is nobody’s; tested in auditing/exports.
  exportAudit: staff('role_needed', { auditor: 'yes' }),
  listAuditExports: staff('role_needed', { auditor: 'own' }),
  downloadAuditExport: staff('role_needed', { auditor: 'audit_export_not_found' }),
  raiseAuditExport: staff('role_needed', { auditor: 'outside_scope' }),
  // Only of the nation: tested in auditing/verify-chain.test.ts.
  verifyAuditChain: staff('role_needed', { auditor: 'outside_scope' }),
  giveTerminalCode: staff('role_needed', { officer: 'terminal_unknown', clerk_supervisor: 'terminal_unknown', staff_elsewhere: 'terminal_unknown' }),
  // Registration: of Ana’s city. The officer edits, whoever reviews or audits reads, and nobody of another area does either.
  getRegionalSystem: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'outside_scope' }),
  registerRegionalSystem: staff('role_needed', { officer: 'yes', staff_elsewhere: 'outside_scope' }),
  startTechnicalTest: staff('role_needed', { officer: 'yes', staff_elsewhere: 'outside_scope' }),
  getTechnicalTest: staff('role_needed', { officer: 'technical_test_not_found', approver: 'technical_test_not_found', auditor: 'technical_test_not_found', staff_elsewhere: 'outside_scope' }),
  getReadiness: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'outside_scope' }),
  getReadinessItem: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'outside_scope' }),
  listAreaStops: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'outside_scope' }),
  editReadinessItem: staff('role_needed', { officer: 'yes', staff_elsewhere: 'outside_scope' }),
  // A city never reviews itself; for province and ministry: registration/readiness/readiness.test.ts.
  reviewReadinessItem: staff('role_needed', { approver: 'outside_scope', staff_elsewhere: 'outside_scope' }),
  // The dossier: written by officers of the area, read by whoever reviews or audits. Of that city nobody has begun one; for the review: registration/dossier.
  listReadiness: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'own' }),
  listDossiers: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'own' }),
  getDossier: staff('role_needed', { officer: 'dossier_not_found', approver: 'dossier_not_found', auditor: 'dossier_not_found', staff_elsewhere: 'outside_scope' }),
  startDossier: staff('role_needed', { officer: 'yes', staff_elsewhere: 'outside_scope' }),
  saveDossierItem: staff('role_needed', { officer: 'dossier_not_found', staff_elsewhere: 'outside_scope' }),
  signDossierItem: staff('role_needed', { officer: 'dossier_not_found', staff_elsewhere: 'outside_scope' }),
  commentDossierItem: staff('role_needed', { officer: 'outside_scope', approver: 'outside_scope', staff_elsewhere: 'outside_scope' }),
  submitDossier: staff('role_needed', { officer: 'dossier_not_found', staff_elsewhere: 'outside_scope' }),
  compareDossierVersions: staff('role_needed', { officer: 'dossier_not_found', approver: 'dossier_not_found', auditor: 'dossier_not_found', staff_elsewhere: 'outside_scope' }),
  // Whoever may not is refused before a byte is read; the officer who knocks here sends none.
  uploadDocument: staff('role_needed', { officer: 'document_broken_off', staff_elsewhere: 'outside_scope' }),
  listDocuments: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'outside_scope' }),
  getDocument: staff('role_needed', { officer: 'document_not_found', approver: 'document_not_found', auditor: 'document_not_found', staff_elsewhere: 'outside_scope' }),
  // Bound to no area: nothing of anybody’s is in it, and nothing is kept.
  drawCardFace: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'yes' }),
  getCardFacePdf: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'yes' }),
  getCardFacePng: staff('role_needed', { officer: 'yes', approver: 'yes', auditor: 'yes', staff_elsewhere: 'yes' }),
  // What the engineers of an area need, and holds nothing of anybody.
  getRegionalKeys: anyPerson,
  listTestHolders: anyPerson,

  // Staff: oneself in any role; others only in the role that is for it, and within its scope.
  getStaffMember: staff('own'),
  signOutStaff: anyPerson,
  listAgencies: staff('yes'),
  listStaff: staff('role_needed', { auditor: 'yes', system_administrator: 'yes', security_administrator: 'yes', staff_elsewhere: 'own' }),
  listStaffSessions: staff('role_needed', { security_administrator: 'yes', staff_elsewhere: 'outside_scope' }),
  endStaffSession: staff('role_needed', { security_administrator: 'yes', staff_elsewhere: 'outside_scope' }),
  listStaffSignIns: staff('own', { auditor: 'yes', security_administrator: 'yes' }),

  // Signing in to the console: before it everybody is a stranger.
  startStaffSignIn: anyPerson,
  signInStaff: everybody('passkey_request_ended'),
  startStaffEnrolment: everybody('staff_code_refused'),
  finishStaffEnrolment: everybody('staff_code_refused'),
  startStaffProof: staff('own'),
  proveStaff: staff('passkey_request_ended'),
  listPasskeys: staff('own'),
  startPasskey: staff('own'),
  addPasskey: staff('passkey_request_ended'),
  endPasskey: staff('own'),
  // The second way in: a code that is typed tells nobody whether there is such a person.
  signInStaffByCode: everybody('one_time_code_refused'),
  getOneTimeCode: staff('own'),
  startOneTimeCode: staff('own'),
  confirmOneTimeCode: staff('one_time_code_refused'),
  endOneTimeCode: staff('own'),
  // Administration of people: upon others, in the role that is for it, and within its scope. The second of a recovery is a security administrator.
  getStaffPerson: staff('role_needed', { auditor: 'yes', system_administrator: 'yes', security_administrator: 'yes', staff_elsewhere: 'outside_scope' }),
  inviteStaff: staff('role_needed', { system_administrator: 'yes' }),
  giveStaffInvitationCode: staff('role_needed', { system_administrator: 'yes' }),
  listStaffRecoveries: staff('own'),
  askStaffRecovery: staff('role_needed', { system_administrator: 'yes', security_administrator: 'yes', staff_elsewhere: 'outside_scope' }),
  agreeToStaffRecovery: staff('role_needed', { security_administrator: 'yes', staff_elsewhere: 'outside_scope' }),
  stopStaffRecovery: staff('outside_scope', { approver: 'yes', system_administrator: 'yes', security_administrator: 'yes' }),
  raiseStaffSuspension: staff('role_needed', { system_administrator: 'yes' }),
  raiseStaffStanding: staff('role_needed', { system_administrator: 'yes' }),

  // Demo
  listTestPersons: demonstration,
  listTestPortraits: demonstration,
  listDemoStaff: demonstration,
  signInAsDemoStaff: everybody('staff_not_found', { revoked_terminal: 'terminal_revoked' }),
  makeDemoCode: everybody('test_person_unknown', { revoked_terminal: 'terminal_revoked' }),
  enrolDemoTerminal: demonstration,
  getNeighbours: demonstration,
  setNeighbours: demonstration,
  getDemoClock: demonstration,
  setDemoClock: demonstration,
  readDemoInbox: demonstration,
};
