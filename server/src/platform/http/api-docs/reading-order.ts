import type { Route } from '@yika/contract';

/** Parts, and in each its operations, as somebody needs them who begins with a counter. What is not named follows, by name. */
const order: Readonly<Record<string, readonly string[]>> = {
  Counter: [
    'enrolTerminal',
    'getTerminal',
    'verifyCode',
    'denyPerson',
    'explainAtCounter',
    'explainCardAtCounter',
    'syncOfflineVerifications',
    'listFlaggedOffline',
    'lookAtClaim',
    'confirmClaim',
    'reportDamage',
    'openOutageHere',
    'closeOutageHere',
  ],
  Status: [
    'getStatusList',
    'sendHeartbeat',
    'listOutages',
    'listServicePoints',
    'listRegions',
  ],
  Why: [
    'explainFailure',
    'askExplanation',
    'explainAfterPhoneCode',
  ],
  Claim: [
    'claimECard',
    'getClaim',
    'sendPhoneCode',
    'checkPhoneCode',
    'startFaceCheck',
    'finishFaceCheck',
    'askCounter',
    'setPin',
    'abandonClaim',
  ],
  'Sign in': [
    'getSignInState',
    'signIn',
    'enrolDevice',
    'sendSignInPhoneCode',
    'signInWithPhoneCode',
    'signOut',
    'listDevices',
    'endDevice',
    'changePin',
  ],
  'E-card': [
    'getECard',
    'revealECard',
    'showCode',
    'getAfterScan',
    'listAccesses',
    'denyVerification',
    'giveCardNumber',
    'authoriseDuringLoss',
    'getInsurance',
    'listAccountMovements',
    'getCardHistory',
    'listNotices',
    'getNoticePreferences',
    'saveNoticePreferences',
  ],
  Consent: [
    'getPrivacyPolicy',
    'listConsents',
    'withdrawConsent',
  ],
  Loss: [
    'reportTemporaryLoss',
    'undoTemporaryLoss',
    'askLossReport',
    'confirmLossReport',
  ],
  Services: [
    'listServices',
    'listCorrections',
    'sendNewPhoneCode',
    'checkNewPhoneCode',
    'openCase',
    'listCases',
    'getCase',
    'sayInCase',
    'attachToCase',
    'getCaseAttachment',
    'withdrawCase',
    'appealCase',
    'listDesk',
    'getDeskCase',
    'claimCase',
    'releaseCase',
    'askHolder',
    'decideCase',
    'confirmCase',
    'getDeskAttachment',
    'listWorkload',
  ],
  Work: [
    'getWork',
    'endUnemployment',
    'getSkills',
    'getTraining',
    'returnVoucher',
    'lookAtVoucher',
    'redeemVoucher',
  ],
  Benefits: [
    'getBenefits',
    'startBenefitFaceCheck',
    'finishBenefitFaceCheck',
  ],
  Demo: [
    'enrolDemoTerminal',
    'makeDemoCode',
    'listTestPersons',
    'listTestPortraits',
    'readDemoInbox',
    'getNeighbours',
    'setNeighbours',
    'getDemoClock',
    'setDemoClock',
  ],
};

export interface Part {
  readonly tag: string;
  readonly routes: readonly Route[];
}

export function inReadingOrder(routes: readonly Route[]): readonly Part[] {
  const tags = [...new Set([...Object.keys(order), ...routes.map(({ tag }) => tag)])];
  return tags
    .map((tag) => ({ tag, routes: routes.filter((route) => route.tag === tag).sort((one, other) => place(one) - place(other) || one.operationId.localeCompare(other.operationId)) }))
    .filter((part) => part.routes.length > 0);
}

function place({ tag, operationId }: Route): number {
  const found = (order[tag] ?? []).indexOf(operationId);
  return found < 0 ? Number.MAX_SAFE_INTEGER : found;
}
