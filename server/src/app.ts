import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import type { DemoClock } from './demo/demo-clock.ts';
import { openDemo } from './demo/open-demo.ts';
import { faceGateway } from './gateways/face/face-gateway.ts';
import { regionalRequestKeyOf } from './gateways/regional-system/regional-request-key.ts';
import { regionalSystemGateway } from './gateways/regional-system/regional-system-gateway.ts';
import type { NeighbourSecrets } from './gateways/neighbour-secrets.ts';
import { smsGateway } from './gateways/sms/sms-gateway.ts';
import { textMessages } from './notice-ways.ts';
import { openChannels, findChannelSettings } from './open-channels.ts';
import { tellAboveCards, tellAboveConsents, tellAboveECards } from './join-rooms.ts';
import { kindsBelow, registerApprovals } from './modules/approvals/index.ts';
import type { AuditSigner } from './modules/audit/index.ts';
import { auditKinds, registerAuditing } from './modules/auditing/index.ts';
import { registerBenefits } from './modules/benefits/index.ts';
import { registerCardHistory } from './modules/card-history/index.ts';
import { disputeCheck, registerCases, servicesOf } from './modules/cases/index.ts';
import { registerCertificates } from './modules/certificates/index.ts';
import { registerCards } from './modules/cards/index.ts';
import { registerCityServices } from './modules/city-services/index.ts';
import { askerOf, registerChannels } from './modules/channels/index.ts';
import { registerConsents } from './modules/consents/index.ts';
import { explainDamage, firstReason, registerDiagnosis } from './modules/diagnosis/index.ts';
import { pinPool, registerECards, withPin } from './modules/ecards/index.ts';
import { registerEmployment } from './modules/employment/index.ts';
import { registerInsurance } from './modules/insurance/index.ts';
import { findKeyFault, type Issuer } from './modules/keys/index.ts';
import { launchKeyOf, registerLaunches } from './modules/launches/index.ts';
import { registerNotices, sendDueNotices, type MessageChannel } from './modules/notices/index.ts';
import { registerOutages, usualCadence, watchNeighbours } from './modules/outages/index.ts';
import { registerPersons } from './modules/persons/index.ts';
import { handleCipher, offlineNeeds, registerPresentation } from './modules/presentation/index.ts';
import { registerClaims, registerCounterClaims, registerLossReports, registerNewPhone } from './modules/proofing/index.ts';
import { issuerKinds, registerCardFace, registerDocuments, registerDossiers, registerReadiness, registerRegistration, registerTechnicalTests, runTechnicalTests } from './modules/registration/index.ts';
import { registerReports } from './modules/reports/index.ts';
import { channelsWithMessages, findLiveLink, holderAtDoor, messageAddressOf, registerSignIn } from './modules/sign-in/index.ts';
import { registerStaff, registerTerminalCodes, staffAtDoor, terminalAtDoor } from './modules/staff/index.ts';
import { registerStatusLists, statusListTokens } from './modules/status-lists/index.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import { sealerOf } from './platform/crypto/sealed-record.ts';
import type { Pool } from './platform/database.ts';
import type { Door } from './platform/http/door.ts';
import { registerFrame } from './frame.ts';
import { floodGate } from './platform/http/flood-gate.ts';
import { makeMetrics, NotReady } from './platform/http/health.ts';
import { recordRefusal, type RefusalReference } from './platform/http/refusal-references-table.ts';
import { buildShell } from './platform/http/shell.ts';
import { documentStoreOf } from './platform/storage/document-store-of.ts';
import type { InTransaction } from './platform/world.ts';

export interface AppParts {
  readonly config: Config;
  readonly pool: Pool;
  readonly inTransaction: InTransaction;
  readonly now: () => number;
  /** Null outside demo mode: then nothing of the demonstration exists. */
  readonly clock: DemoClock | null;
  readonly ring: KeyRing;
  readonly issuer: Issuer;
  readonly auditSigner: AuditSigner;
  readonly secrets: NeighbourSecrets;
  /** Of one address and process; a test that knocks at every door at once widens it. */
  readonly flood?: { readonly burst: number; readonly perSecond: number };
}

/** The whole server on one page: what is registered here is all there is. */
export async function buildApp(parts: AppParts): Promise<{ readonly app: FastifyInstance; readonly stop: () => Promise<void>; /** Called by the clock of the process; in a test by hand. */ readonly sendNotices: () => Promise<{ readonly sent: number; readonly unreadable: number }> }> {
  const { config, pool, inTransaction, now, clock, ring, issuer, auditSigner, secrets } = parts;
  const { lookup } = ring;
  const metrics = makeMetrics(pool);
  const remember = async (refused: RefusalReference) => {
    metrics.refused(refused.operationId, refused.code);
    await recordRefusal(pool, refused);
  };
  const app = await buildShell({ now, tls: config.tls, observe: metrics.observe, logger: { level: config.logLevel }, remember });
  const door = doorOf(parts);

  // What the rooms need from outside, and from each other.
  const sms = smsGateway({ url: config.neighbours.sms, apiKey: secrets.smsApiKey, secret: secrets.smsSecret });
  const face = faceGateway({ url: config.neighbours.face, secret: secrets.faceSecret, issuer: secrets.faceIssuer, audience: secrets.faceAudience });
  const hasher = pinPool({ pepper: ring.derive('pin-pepper') });
  const afterReply = (work: () => Promise<void>) => setImmediate(() => work().catch(() => app.log.error('a message could not be sent after the reply')));
  const byName = { lookup, sendTextMessage: sms.sendTextMessage, afterReply };
  const needs = offlineNeeds(config.publicUrl);
  const { platforms, signPage, noticeWays: inApps, neighbours: channels } = openChannels(findChannelSettings(config), { pool, ring });
  const watch = watchNeighbours(inTransaction, { neighbours: { sms, face, ...channels }, machineNow: Date.now, onFailure: () => app.log.warn('the watch over neighbours missed a look') });

  const byApp = askerOf(inTransaction, platforms);
  const regionalKey = await regionalRequestKeyOf(ring);
  // The demonstration's regional system is a program beside us; in production nothing of this machine is reached.
  const openRegionalSystem = regionalSystemGateway({ publicUrl: config.publicUrl, key: regionalKey, reach: { thisMachine: config.mode === 'demo' } });
  const tests = runTechnicalTests(inTransaction, { open: openRegionalSystem, machineNow: Date.now, onFailure: () => app.log.warn('a look for technical tests failed; the next one makes up for it') });

  // The rooms, from the ground up.
  registerRegistration(app, door);
  registerStaff(app, door, { offlineNeeds: needs, relyingParty: { id: new URL(config.publicUrl).hostname, origins: config.origins } });
  registerTerminalCodes(app, door);
  const kinds = { ...kindsBelow, ...issuerKinds, ...auditKinds };
  registerApprovals(app, door, { kinds });
  registerDossiers(app, door, { kinds });
  registerTechnicalTests(app, door, { publicUrl: config.publicUrl, key: regionalKey.published, testAsked: () => void tests.look() });
  registerReadiness(app, door);
  registerCardFace(app, door);
  registerDocuments(app, door, documentStoreOf(config));
  registerAuditing(app, door, { signer: auditSigner, copyFile: config.auditCopyFile });
  registerCityServices(app, door);
  registerOutages(app, door, { issuer, heartbeatSecrets: secrets.heartbeatSecrets, machineNow: Date.now, cadence: usualCadence });
  registerNotices(app, door, { offered: Object.keys(inApps) as MessageChannel[], linkedOf: channelsWithMessages });
  registerConsents(app, door, { tellAbove: tellAboveConsents });
  registerCards(app, door, {
    tellAbove: tellAboveCards, explainDamage,
    withPin: ({ caller, pin, reference }, then) => withPin({ inTransaction, hasher }, { caller, holderId: caller.holderId, deviceNo: caller.deviceNo, pin, reference }, { whenRight: then }),
  });
  registerInsurance(app, door);
  await registerStatusLists(app, door, statusListTokens({ issuer, publicUrl: config.publicUrl }));
  registerChannels(app, door, {
    platforms, signPage, publicUrl: config.publicUrl, remember, isOurPage: (address) => config.origins.some((origin) => address.startsWith(`${origin}/`)),
    isLinked: async (database, entry) => (await findLiveLink(database, entry)) !== null, outside: { pool, lookup },
  });
  registerNewPhone(app, door, { sendTextMessage: sms.sendTextMessage });
  registerClaims(app, door, { lookup, sendTextMessage: sms.sendTextMessage, face, askRealName: byApp, faceReturnUrl: `${config.publicUrl}/app/claim/face` });
  registerCounterClaims(app, door);
  registerLossReports(app, door, { ...byName, tellAboveCards });
  registerECards(app, door, { hasher, firstReason, tellAbove: tellAboveECards });
  registerCertificates(app, door, { issuer, publicUrl: config.publicUrl });
  registerSignIn(app, door, { hasher, askRealName: byApp, sendTextMessage: sms.sendTextMessage, outside: { pool, lookup } });
  registerLaunches(app, door, { publicUrl: config.publicUrl, machineNow: Date.now, key: await launchKeyOf(ring), remember });
  const services = servicesOf({ tellAboveCards });
  registerPresentation(app, door, { issuer, handles: handleCipher(ring), dispute: (world, caller, check) => disputeCheck(world, services, caller, check), outside: { pool, lookup, sealer: sealerOf(ring) } });
  registerDiagnosis(app, door, byName);
  registerPersons(app, door, { firstReason });
  registerEmployment(app, door);
  registerCardHistory(app, door);
  registerBenefits(app, door, { face, faceReturnUrl: `${config.publicUrl}/app/benefits/face` });
  registerCases(app, door, services);
  registerReports(app, door);
  if (clock) openDemo(app, door, { config, clock, offlineNeeds: needs });

  await registerFrame(app, {
    config, metrics, pool, routes: routesOf(clock !== null), weChat: signPage !== null,
    issuerIsReady: async () => {
      const fault = await findKeyFault(pool, issuer, Date.now());
      if (fault) throw new NotReady(fault);
    },
  });
  return {
    app,
    sendNotices: () => sendDueNotices({ inTransaction, ways: { ...inApps, sms: textMessages(sms.sendTextMessage) }, addressOf: messageAddressOf }),
    stop: async () => {
      watch.stop();
      await tests.stop();
      await hasher.close();
    },
  };
}

/** Every promise of the contract; those of the demonstration only where it exists. */
function routesOf(demo: boolean): contract.Route[] {
  const promises = Object.values(contract).filter((value) => typeof value === 'object' && value !== null && 'operationId' in value) as contract.Route[];
  return promises.filter((route) => demo || !route.demo);
}

function doorOf({ config, pool, inTransaction, now, ring, flood = { burst: 400, perSecond: 100 } }: AppParts): Door {
  const { lookup } = ring;
  const secureCookies = config.tls !== null || config.publicUrl.startsWith('https://');
  return {
    inTransaction, now,
    addressHash: (address) => lookup('address', address),
    requestHash: (text) => lookup('request', text),
    holderOf: holderAtDoor(pool, { lookup, now, secureCookies }),
    terminalOf: terminalAtDoor(pool, lookup),
    staffOf: staffAtDoor(pool, { lookup, now, secureCookies }),
    mayWriteFrom: (origin, { headers }) => origin === config.publicUrl || origin === `${config.tls ? 'https' : 'http'}://${headers.host ?? ''}`,
    letThrough: floodGate(flood, Date.now),
    secureCookies,
  };
}
