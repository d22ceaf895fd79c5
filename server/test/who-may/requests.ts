import { randomUUID } from 'node:crypto';
import { readShippedPolicy } from '../../src/modules/consents/privacy-policy.ts';
import { challengeFor, deviceOf, goodPin, newKey, publicKeyOf, signed } from '../holder-house.ts';
import { certificateRequests } from './certificate-requests.ts';
import { caseRequests } from './case-requests.ts';
import { placeRequests } from './place-requests.ts';
import { registrationRequests } from './registration-requests.ts';
import { askCertificate, signInAs, type Scene } from './scene.ts';
import { workRequests } from './work-requests.ts';
import { newColleague, recoveryOf, sessionOf } from './staff-scene.ts';

export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Makes what has to be there, and says what is then sent by every caller; a function in `Sent` is called for each of them. */
export type Prepare = (scene: Scene) => Promise<Sent | (() => Promise<Sent>)>;

const nothing: Prepare = async () => ({});
const sends = (body: unknown): Prepare => async () => ({ body });
const wrongAttempt: Prepare = async () => ({ body: { attempt: randomUUID(), code: '000000', situation: 'use' } });

/** What no authenticator made. */
const credential = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {} } as const;
const passkeyAnswer = { ...credential, response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' } };
const passkeyCreated = { ...credential, response: { clientDataJSON: 'e30', attestationObject: 'AAAA' } };

/** One request for each promise of the contract, well formed and about Ana, so that only the caller decides. */
export const requests: Readonly<Record<string, Prepare>> = {
  claimECard: async ({ ana }) => {
    const { version, textHash } = readShippedPolicy();
    return { body: { ...typed(ana.person), cardNumber: ana.person.cards[0]?.number ?? null, consent: { policyVersion: version, textHash } } };
  },
  getClaim: nothing,
  abandonClaim: nothing,
  sendPhoneCode: nothing,
  checkPhoneCode: async ({ browsers, house, ana }) => {
    await browsers.finder.post('/api/claims/current/phone-code');
    return { body: { code: otherThan(await house.neighbours.codeTo(ana.person.phone)) } };
  },
  startFaceCheck: sends({ consentToFace: true }),
  finishFaceCheck: async ({ browsers }) => {
    await browsers.finder.post('/api/claims/current/face', { consentToFace: true });
    return { body: { result: 'a result that nobody signed' } };
  },
  askCounter: nothing,
  setPin: sends({ pin: goodPin, deviceName: 'A finder’s phone' }),

  getSignInState: nothing,
  signIn: async (scene) => {
    await scene.ana.browser.post('/api/sign-out');
    return async () => ({ body: await signInAs(scene) });
  },
  sendSignInPhoneCode: nothing,
  signInWithPhoneCode: async ({ ana, browsers, house }) => {
    await ana.browser.post('/api/sign-in/phone-code');
    await browsers.other_holder.post('/api/sign-in/phone-code');
    return { body: { pin: goodPin, phoneCode: await house.neighbours.codeTo(ana.person.phone) } };
  },
  signOut: nothing,
  enrolDevice: async ({ ana }) => {
    const key = newKey();
    const [{ x, y }, challenge] = [publicKeyOf(key), await challengeFor(ana.browser)];
    return { body: { publicKey: { x, y }, challenge: challenge === 'null' ? 'AAAA' : challenge, signature: signed(key, 'YK1-device', challenge) } };
  },
  listDevices: nothing,
  // The other holder has no second device.
  endDevice: async ({ house, ana }) => ({ params: { deviceNo: String((await deviceOf(house, ana.person)).deviceNo) } }),
  changePin: sends({ oldPin: goodPin, newPin: '741852' }),

  getChannelEntry: nothing,
  listChannels: nothing,
  signPageForWechat: sends({ url: 'https://elsewhere.example/' }),
  openChannelTicket: async () => ({ params: { channel: 'wechat' }, body: { state: '0'.repeat(32), loginCode: 'none', nameCode: 'none' } }),
  signInByChannel: sends({ pin: goodPin, deviceName: 'A test browser' }),
  listChannelLinks: nothing,
  unlinkChannel: async ({ house, ana }) => {
    await house.owner.script(`insert into channel_links (holder_id, link_no, channel, device_no, linked_at, last_used_at) values (${ana.person.holderId}, 1, 'wechat', 1, now(), now())`);
    return { params: { linkNo: '1' }, body: { pin: goodPin } };
  },

  requestLaunch: sends({ request: 'a.launch.unsigned' }),
  takeLaunchResult: sends({ request: 'a.launch.unsigned' }),
  getLaunchKeys: nothing,
  checkLaunch: sends({ request: 'a.launch.unsigned' }),
  getLaunch: nothing,
  approveLaunch: nothing,
  getLaunchFields: nothing,
  refuseLaunch: nothing,
  returnFromLaunch: nothing,

  getECard: nothing,
  revealECard: nothing,
  showCode: async ({ house, ana }) => async () => ({ body: askCertificate(house, ana, newKey()) }),
  getAfterScan: async () => ({ query: { since: '0' } }),
  listAccesses: nothing,
  denyVerification: async ({ check }) => ({ params: { verificationId: check.verificationId } }),
  giveCardNumber: async ({ ana }) => ({ body: { cardNumber: ana.person.cards[0]?.number } }),
  getInsurance: nothing,
  listAccountMovements: nothing,
  ...workRequests(),
  getCardHistory: nothing,
  getBenefits: nothing,
  startBenefitFaceCheck: async () => ({ params: { benefitId: randomUUID() }, body: { consentToFace: true } }),
  finishBenefitFaceCheck: sends({ result: 'a.result.unsigned' }),
  listNotices: nothing,
  getNoticePreferences: nothing,
  saveNoticePreferences: async () => ({ body: { language: 'en', sms: false, channels: [], quietFromHour: 22, quietToHour: 7 } }),
  authoriseDuringLoss: async (scene) => {
    await reportLoss(scene);
    return { body: { allow: true, pin: goodPin } };
  },

  getPrivacyPolicy: nothing,
  listConsents: nothing,
  withdrawConsent: async () => ({ params: { purpose: 'privacy_policy' } }),

  reportTemporaryLoss: async ({ ana }) => ({ params: { cardId: cardIdOf(ana.person) } }),
  undoTemporaryLoss: async (scene) => {
    await reportLoss(scene);
    return { params: { cardId: cardIdOf(scene.ana.person) }, body: { pin: goodPin } };
  },
  askLossReport: async ({ ana }) => ({ body: typed(ana.person) }),
  confirmLossReport: async () => ({ body: { attempt: randomUUID(), code: '000000' } }),

  ...caseRequests(),
  ...placeRequests(),
  ...certificateRequests(),

  explainFailure: async ({ check }) => ({ body: { situation: 'use', reference: check.reference } }),
  askExplanation: async ({ ana }) => ({ body: typed(ana.person) }),
  explainAfterPhoneCode: wrongAttempt,
  explainCardAtCounter: async ({ ana }) => ({ body: { identityNumber: ana.person.identityNumber, cardNumber: ana.person.cards[0]?.number } }),
  explainAtCounter: async ({ check }) => ({ body: { reference: check.reference } }),

  getStaffMember: nothing,
  signOutStaff: nothing,
  listAgencies: nothing,
  listStaff: nothing,
  listStaffSessions: async ({ staff }) => ({ params: { staffId: staff.subject } }),
  endStaffSession: async ({ house, staff }) => {
    const { caller } = await sessionOf(house, staff.subject);
    return { params: { sessionId: caller.staffSessionId } };
  },
  listStaffSignIns: nothing,
  startStaffSignIn: nothing,
  signInStaff: sends({ answer: passkeyAnswer }),
  startStaffEnrolment: sends({ code: 'ABCD-EFGH-JKMN' }),
  finishStaffEnrolment: sends({ code: 'ABCD-EFGH-JKMN', name: 'Key', created: passkeyCreated }),
  startStaffProof: nothing,
  proveStaff: sends({ answer: passkeyAnswer }),
  listPasskeys: nothing,
  startPasskey: nothing,
  addPasskey: sends({ name: 'Key', created: passkeyCreated }),
  endPasskey: async () => ({ params: { passkeyId: randomUUID() } }),
  ...administrationRequests(),
  listDemoStaff: nothing,
  signInAsDemoStaff: sends({ staffNumber: 'A-0101' }),

  enrolTerminal: sends({ code: 'ABCD-EFGH' }),
  getTerminal: nothing,
  verifyCode: async ({ code }) => async () => ({ body: { code: await code(), purpose: 'identity' } }),
  denyPerson: async ({ check }) => ({ params: { verificationId: check.verificationId } }),
  reportMisuse: async ({ check }) => ({ params: { verificationId: check.verificationId }, body: { kind: 'copied_code' } }),
  syncOfflineVerifications: async ({ house, code }) => async () => ({
    body: { items: [{ itemId: randomUUID(), code: await code(), purpose: 'payment', checkedAt: house.clock.at, listAgeSeconds: 0 }] },
  }),
  listFlaggedOffline: nothing,
  lookAtClaim: async (scene) => ({ body: { code: await counterCode(scene) } }),
  confirmClaim: async (scene) => {
    const code = await counterCode(scene);
    await scene.browsers.terminal.post('/api/counter/claims', { code });
    return { body: { code, documentSeen: true, personMatches: true } };
  },
  reportDamage: async ({ ana }) => ({
    body: { part: 'face', identityNumber: ana.person.identityNumber, cardNumber: ana.person.cards[0]?.number, answers: { layers_apart: true } },
  }),
  openOutageHere: nothing,
  listOutagesHere: nothing,
  certifyOutage: async ({ browsers }) => ({ params: { outageId: String((await browsers.terminal.post('/api/counter/outages')).body['outageId']) } }),
  closeOutageHere: async ({ browsers }) => {
    for (const name of ['unlicensed_terminal', 'terminal_elsewhere'] as const) await browsers[name].post('/api/counter/outages/close');
    await browsers.terminal.post('/api/counter/outages');
    return {};
  },

  getStatusList: async () => ({ params: { number: '0' } }),
  listOutages: nothing,
  checkOutageCertificate: sends({ certificate: 'YK-7K3M-Q294-B5' }),
  sendHeartbeat: async ({ house }) => ({ body: { servicePointId: 'H1', sequence: 1, at: house.clock.at, status: 'up' } }),
  listServicePoints: nothing,
  listRegions: nothing,
  listIssuers: nothing,
  getIssuerRules: async () => ({ params: { areaCode: '110100' } }),
  getCityServices: async () => ({ query: { region: '110100' } }),

  ...approvalRequests(),
  ...registrationRequests(),
  listTestPersons: nothing,
  listTestPortraits: nothing,
  makeDemoCode: sends({ personId: 'nobody' }),
  enrolDemoTerminal: sends({}),
  getNeighbours: nothing,
  setNeighbours: sends({}),
  getDemoClock: nothing,
  setDemoClock: sends({ offsetMs: 0 }),
  readDemoInbox: async () => ({ query: { to: '19900000000' } }),
};

const auditSearch = (at: number) => ({ areaCode: '110000', from: at - 86_400_000, to: at, actor: null, action: 'policy.' });

/** As somebody in the console would send them; well formed, and about nothing that is there. */
function approvalRequests(): Record<string, Prepare> {
  const params = { approvalId: randomUUID() };
  const reason = 'drill of the emergency plan';
  const proposal = { name: 'ecard_issue', regionCode: '310100', open: false };
  const inThree = { es: 'Clínica', 'zh-CN': '诊所', en: 'Clinic' };
  return {
    listApprovals: async () => ({ query: { box: 'to_do' } }),
    getApproval: async () => ({ params }),
    getApprovalSheet: async () => ({ params }),
    decideApproval: async () => ({ params, body: { version: 1, decision: 'approve', reason: null } }),
    reviewApproval: async () => ({ params, body: { outcome: 'contested', reason } }),
    correctApproval: async () => ({ params, body: { version: 1, proposal, reason } }),
    withdrawApproval: async () => ({ params, body: { reason } }),
    raisePolicyRow: sends({ proposal: { what: 'hotline', regionCode: '310100', validFrom: '2031-01-01', value: '12333', clause: 'Municipal rule 3' }, reason }),
    raiseSwitch: sends({ proposal, reason }),
    raiseServicePoint: sends({ proposal: { servicePointId: 'H9', regionCode: '310101', institutionCode: 'H-9', isAgency: false, purposes: ['identity'], name: inThree, address: inThree, hours: inThree, phone: '12333' }, reason }),
    raiseServicePointClosing: sends({ proposal: { servicePointId: 'H1' }, reason }),
    raiseTerminal: sends({ proposal: { servicePointId: 'H1', till: 'Till 9', purposes: ['identity'] }, reason }),
    raiseTerminalRevocation: sends({ proposal: { terminalId: 'T-00000000' }, reason }),
    raiseStaffGrants: async ({ staff }) => ({ body: { proposal: { staffId: staff.subject, grants: [{ role: 'officer', areaCode: '110100', servicePointId: null }, { role: 'clerk_supervisor', areaCode: '110100', servicePointId: null }] }, reason } }),
    raiseIssuerStanding: sends({ proposal: { areaCode: '310100', standing: 'suspended' }, reason }),
    // What an auditor finds of people is tested in auditing/auditing.test.ts.
    findPerson: async ({ ana }) => ({ body: { identityNumber: ana.person.identityNumber, matter: 'complaint', reason: 'a complaint' } }),
    unmaskPerson: async ({ ana }) => ({ body: { identityNumber: ana.person.identityNumber, matter: 'complaint', reason: 'a complaint', fields: ['name'] } }),
    listAuditEntries: async ({ house }) => ({ body: { from: house.clock.at - 86_400_000, to: house.clock.at + 1, action: 'approval.' } }),
    getFigures: async () => ({ query: { areaCode: '110100' } }),
    exportAudit: async ({ house }) => ({ body: { search: auditSearch(house.clock.at), reason } }),
    raiseAuditExport: async ({ house }) => ({ body: { proposal: { ...auditSearch(house.clock.at), areaCode: '310000' }, reason } }),
    listAuditExports: async () => ({}),
    downloadAuditExport: async () => ({ params: { exportId: randomUUID() } }),
    verifyAuditChain: async ({ house }) => ({ body: { from: house.clock.at - 86_400_000, to: house.clock.at + 1 } }),
    giveTerminalCode: async () => ({ params: { terminalId: 'T-00000000' } }),
  };
}

let nobody = 99_000;

function nextNumberOfNobody(): string {
  nobody += 1;
  return `A-${nobody}`;
}

/** Upon somebody new each time, for what is done to them is done for good. */
function administrationRequests(): Record<string, Prepare> {
  const body = { reason: 'a drill of the plan' };
  const because = { reason: 'drill of the emergency plan' };
  const upon = (state: 'invited' | 'active', sent: object): Prepare => async ({ house }) => async () => ({ params: { staffId: await newColleague(house, state) }, ...sent });
  const recovery: Prepare = async ({ house, staff }) => async () => ({ params: { recoveryId: await recoveryOf(house, await newColleague(house, 'active'), staff.approver) }, body });
  return {
    getStaffPerson: async ({ staff }) => ({ params: { staffId: staff.subject } }),
    inviteStaff: sends({ agencyId: 'test-110100', name: '测试新同事', reason: 'a new colleague' }),
    giveStaffInvitationCode: upon('invited', {}),
    listStaffRecoveries: nothing,
    askStaffRecovery: upon('active', { body }),
    agreeToStaffRecovery: recovery,
    stopStaffRecovery: recovery,
    raiseStaffSuspension: async ({ house }) => async () => ({ body: { proposal: { staffId: await newColleague(house, 'active') }, ...because } }),
    raiseStaffStanding: async ({ house }) => async () => ({ body: { proposal: { staffId: await newColleague(house, 'active'), becomes: 'ended' }, ...because } }),
    // Each another number, so that none has spent the tries of the next.
    signInStaffByCode: async () => async () => ({ body: { staffNumber: nextNumberOfNobody(), code: '000000' } }),
    getOneTimeCode: nothing,
    startOneTimeCode: nothing,
    confirmOneTimeCode: sends({ code: '000000' }),
    endOneTimeCode: nothing,
  };
}

interface Typed {
  readonly name: string;
  readonly identityNumber: string;
}

function typed({ name, identityNumber }: Typed): Typed {
  return { name, identityNumber };
}

function cardIdOf({ cards }: { readonly cards: readonly { readonly cardId: string }[] }): string {
  return cards[0]?.cardId ?? '';
}

async function reportLoss({ ana }: Scene): Promise<void> {
  await ana.browser.post(`/api/cards/${cardIdOf(ana.person)}/temporary-loss`);
}

async function counterCode({ browsers }: Scene): Promise<string> {
  const { body } = await browsers.finder.post('/api/claims/current/counter');
  return (body['counterCode'] as { readonly code: string }).code;
}

function otherThan(code: string): string {
  return code === '000000' ? '000001' : '000000';
}
