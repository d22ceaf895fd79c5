import type { Address } from '@yika/kit';
import type * as promise from '@yika/contract';

/** Every route that these pages call. The types hold each method and address against the contract; no schema comes along. */
export const claimECard: Address<typeof promise.claimECard> = { method: 'POST', url: '/api/claims' };
export const getClaim: Address<typeof promise.getClaim> = { method: 'GET', url: '/api/claims/current' };
export const abandonClaim: Address<typeof promise.abandonClaim> = { method: 'DELETE', url: '/api/claims/current' };
export const sendPhoneCode: Address<typeof promise.sendPhoneCode> = { method: 'POST', url: '/api/claims/current/phone-code' };
export const checkPhoneCode: Address<typeof promise.checkPhoneCode> = { method: 'POST', url: '/api/claims/current/phone-code/check' };
export const startFaceCheck: Address<typeof promise.startFaceCheck> = { method: 'POST', url: '/api/claims/current/face' };
export const finishFaceCheck: Address<typeof promise.finishFaceCheck> = { method: 'POST', url: '/api/claims/current/face/result' };
export const askCounter: Address<typeof promise.askCounter> = { method: 'POST', url: '/api/claims/current/counter' };
export const setPin: Address<typeof promise.setPin> = { method: 'POST', url: '/api/claims/current/pin' };

export const getSignInState: Address<typeof promise.getSignInState> = { method: 'GET', url: '/api/sign-in' };
export const signIn: Address<typeof promise.signIn> = { method: 'POST', url: '/api/sign-in' };
export const sendSignInPhoneCode: Address<typeof promise.sendSignInPhoneCode> = { method: 'POST', url: '/api/sign-in/phone-code' };
export const signInWithPhoneCode: Address<typeof promise.signInWithPhoneCode> = { method: 'POST', url: '/api/sign-in/recover' };
export const signOut: Address<typeof promise.signOut> = { method: 'POST', url: '/api/sign-out' };
export const enrolDevice: Address<typeof promise.enrolDevice> = { method: 'POST', url: '/api/devices' };
export const listDevices: Address<typeof promise.listDevices> = { method: 'GET', url: '/api/devices' };
export const endDevice: Address<typeof promise.endDevice> = { method: 'POST', url: '/api/devices/:deviceNo/end', idempotent: true };
export const changePin: Address<typeof promise.changePin> = { method: 'POST', url: '/api/pin' };

export const getECard: Address<typeof promise.getECard> = { method: 'GET', url: '/api/ecard' };
export const revealECard: Address<typeof promise.revealECard> = { method: 'POST', url: '/api/ecard/reveal' };
export const showCode: Address<typeof promise.showCode> = { method: 'POST', url: '/api/ecard/showing-certificates' };
export const getAfterScan: Address<typeof promise.getAfterScan> = { method: 'GET', url: '/api/ecard/after-scan' };
export const denyVerification: Address<typeof promise.denyVerification> = { method: 'POST', url: '/api/ecard/verifications/:verificationId/not-me', idempotent: true };
export const giveCardNumber: Address<typeof promise.giveCardNumber> = { method: 'POST', url: '/api/ecard/card-number' };
export const authoriseDuringLoss: Address<typeof promise.authoriseDuringLoss> = { method: 'POST', url: '/api/ecard/loss-authorisation' };
export const listAccesses: Address<typeof promise.listAccesses> = { method: 'GET', url: '/api/accesses' };
export const getInsurance: Address<typeof promise.getInsurance> = { method: 'GET', url: '/api/insurance' };
export const getCardHistory: Address<typeof promise.getCardHistory> = { method: 'GET', url: '/api/card-history' };
export const listAccountMovements: Address<typeof promise.listAccountMovements> = { method: 'GET', url: '/api/account-movements' };
export const listCorrections: Address<typeof promise.listCorrections> = { method: 'GET', url: '/api/corrections' };
export const sendNewPhoneCode: Address<typeof promise.sendNewPhoneCode> = { method: 'POST', url: '/api/new-phone/code' };
export const checkNewPhoneCode: Address<typeof promise.checkNewPhoneCode> = { method: 'POST', url: '/api/new-phone/code/check' };
export const getWork: Address<typeof promise.getWork> = { method: 'GET', url: '/api/work' };
export const getSkills: Address<typeof promise.getSkills> = { method: 'GET', url: '/api/work/skills' };
export const getTraining: Address<typeof promise.getTraining> = { method: 'GET', url: '/api/work/training' };
export const returnVoucher: Address<typeof promise.returnVoucher> = { method: 'POST', url: '/api/work/vouchers/:voucherNumber/return' };
export const endUnemployment: Address<typeof promise.endUnemployment> = { method: 'POST', url: '/api/work/unemployment/end' };
export const getBenefits: Address<typeof promise.getBenefits> = { method: 'GET', url: '/api/benefits' };
export const startBenefitFaceCheck: Address<typeof promise.startBenefitFaceCheck> = { method: 'POST', url: '/api/benefits/:benefitId/face' };
export const finishBenefitFaceCheck: Address<typeof promise.finishBenefitFaceCheck> = { method: 'POST', url: '/api/benefits/face/result' };
export const listNotices: Address<typeof promise.listNotices> = { method: 'GET', url: '/api/notices' };
export const getNoticePreferences: Address<typeof promise.getNoticePreferences> = { method: 'GET', url: '/api/notices/preferences' };
export const saveNoticePreferences: Address<typeof promise.saveNoticePreferences> = { method: 'PUT', url: '/api/notices/preferences' };
export const getPrivacyPolicy: Address<typeof promise.getPrivacyPolicy> = { method: 'GET', url: '/api/privacy-policy' };
export const listConsents: Address<typeof promise.listConsents> = { method: 'GET', url: '/api/consents' };
export const withdrawConsent: Address<typeof promise.withdrawConsent> = { method: 'POST', url: '/api/consents/:purpose/withdraw', idempotent: true };

export const listCertificates: Address<typeof promise.listCertificates> = { method: 'GET', url: '/api/certificates' };
export const previewCertificate: Address<typeof promise.previewCertificate> = { method: 'GET', url: '/api/certificates/preview' };
export const makeCertificate: Address<typeof promise.makeCertificate> = { method: 'POST', url: '/api/certificates', idempotent: true };
export const getCertificateFile: Address<typeof promise.getCertificateFile> = { method: 'GET', url: '/api/certificates/:certificateId/file' };
export const withdrawCertificate: Address<typeof promise.withdrawCertificate> = { method: 'POST', url: '/api/certificates/:certificateId/withdrawal' };

export const reportTemporaryLoss: Address<typeof promise.reportTemporaryLoss> = { method: 'POST', url: '/api/cards/:cardId/temporary-loss', idempotent: true };
export const undoTemporaryLoss: Address<typeof promise.undoTemporaryLoss> = { method: 'POST', url: '/api/cards/:cardId/temporary-loss/undo' };
export const askLossReport: Address<typeof promise.askLossReport> = { method: 'POST', url: '/api/loss-reports' };
export const confirmLossReport: Address<typeof promise.confirmLossReport> = { method: 'POST', url: '/api/loss-reports/confirm' };

export const explainFailure: Address<typeof promise.explainFailure> = { method: 'POST', url: '/api/explanations' };
export const askExplanation: Address<typeof promise.askExplanation> = { method: 'POST', url: '/api/explanations/phone-code' };
export const explainAfterPhoneCode: Address<typeof promise.explainAfterPhoneCode> = { method: 'POST', url: '/api/explanations/phone-code/check' };
export const getCityServices: Address<typeof promise.getCityServices> = { method: 'GET', url: '/api/city-services' };

export const listTestPersons: Address<typeof promise.listTestPersons> = { method: 'GET', url: '/demo/persons.json' };

export const getChannelEntry: Address<typeof promise.getChannelEntry> = { method: 'GET', url: '/api/channel' };
export const signInByChannel: Address<typeof promise.signInByChannel> = { method: 'POST', url: '/api/channel/sign-in' };
export const listChannelLinks: Address<typeof promise.listChannelLinks> = { method: 'GET', url: '/api/channel-links' };
export const unlinkChannel: Address<typeof promise.unlinkChannel> = { method: 'POST', url: '/api/channel-links/:linkNo/unlink' };
export const listOutages: Address<typeof promise.listOutages> = { method: 'GET', url: '/api/outages' };
export const listServicePoints: Address<typeof promise.listServicePoints> = { method: 'GET', url: '/api/service-points' };
export const listChannels: Address<typeof promise.listChannels> = { method: 'GET', url: '/api/channels' };
export const signPageForWechat: Address<typeof promise.signPageForWechat> = { method: 'POST', url: '/api/channel/wechat/page-signature' };

export const getLaunch: Address<typeof promise.getLaunch> = { method: 'GET', url: '/api/launch' };
export const approveLaunch: Address<typeof promise.approveLaunch> = { method: 'POST', url: '/api/launch/approve' };
export const getLaunchFields: Address<typeof promise.getLaunchFields> = { method: 'GET', url: '/api/launch/fields' };
export const refuseLaunch: Address<typeof promise.refuseLaunch> = { method: 'POST', url: '/api/launch/refuse' };
export const returnFromLaunch: Address<typeof promise.returnFromLaunch> = { method: 'POST', url: '/api/launch/return' };

export const listServices: Address<typeof promise.listServices> = { method: 'GET', url: '/api/services' };
export const openCase: Address<typeof promise.openCase> = { method: 'POST', url: '/api/cases', idempotent: true };
export const listCases: Address<typeof promise.listCases> = { method: 'GET', url: '/api/cases' };
export const getCase: Address<typeof promise.getCase> = { method: 'GET', url: '/api/cases/:caseNumber' };
export const sayInCase: Address<typeof promise.sayInCase> = { method: 'POST', url: '/api/cases/:caseNumber/messages', idempotent: true };
export const attachToCase: Address<typeof promise.attachToCase> = { method: 'POST', url: '/api/cases/:caseNumber/attachments' };
export const getCaseAttachment: Address<typeof promise.getCaseAttachment> = { method: 'GET', url: '/api/cases/:caseNumber/attachments/:attachmentId' };
export const withdrawCase: Address<typeof promise.withdrawCase> = { method: 'POST', url: '/api/cases/:caseNumber/withdrawal' };
export const appealCase: Address<typeof promise.appealCase> = { method: 'POST', url: '/api/cases/:caseNumber/appeal' };
