import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { openDemoClock } from './demo/demo-clock.ts';
import { readNeighbourSecrets } from './gateways/neighbour-secrets.ts';
import { tellAboveCards } from './join-rooms.ts';
import { lapseApprovals } from './modules/approvals/index.ts';
import { followDueDays } from './modules/benefits/index.ts';
import { followVouchers } from './modules/employment/index.ts';
import { lapseLosses } from './modules/cards/index.ts';
import { forgetCertificates } from './modules/certificates/index.ts';
import { lapseCases, joinReports, tellRecovered } from './modules/cases/index.ts';
import { sealAudit } from './modules/audit/index.ts';
import { openIssuer, publishIssuer } from './modules/keys/index.ts';
import { deleteExpiredLaunches } from './modules/launches/index.ts';
import { forgetExpired } from './modules/sign-in/index.ts';
import { forgetExpiredOfStaff } from './modules/staff/index.ts';
import { takeFigures } from './modules/reports/index.ts';
import { forgetFaultReports, usualCadence, watchHeartbeats } from './modules/outages/index.ts';
import { openAuditSigner } from './platform/crypto/audit-signer.ts';
import { keyRingOf, readMasterKey } from './platform/crypto/key-ring.ts';
import { sealerOf } from './platform/crypto/sealed-record.ts';
import { connect } from './platform/database.ts';
import { worldOf } from './platform/world.ts';

/** The server process: everything from outside comes in here, and goes out again when it is told to stop. */
const SEAL_EVERY_MS = 10_000;
/** In the demonstration sooner: whoever moves the clock wants to see what lapses. */
const FORGET_EVERY_MS = { demo: 10_000, production: 300_000 } as const;
const SEND_EVERY_MS = 3_000;
/** In the demonstration sooner: whoever has just claimed an e-card looks for it among the figures. */
const FIGURES_EVERY_MS = { demo: 20_000, production: 600_000 } as const;
const ISSUER_KEY_YEARS = 5;
const YEAR_MS = 365 * 86_400_000;

const config = readConfig();
const isDemo = config.mode === 'demo';
const pool = connect(config.database, { connections: config.connections });
const workerPool = connect('url' in config.database ? { ...config.database, role: 'yika_worker' } : { ...config.database, user: 'yika_worker' }, { connections: 2 });
const clock = isDemo ? openDemoClock(config.dataFolder) : null;
const now = clock?.now ?? Date.now;
const ring = keyRingOf(readMasterKey(config.keysFile, isDemo));
const inTransaction = worldOf(pool, { now, ring, sealer: sealerOf(ring) });
const issuer = openIssuer({ file: config.issuerKeyFile, mayMake: isDemo });
const signer = openAuditSigner(config.auditKeyFile, isDemo);
await pool.transaction((database) => publishIssuer(database, issuer, { validFrom: Date.now() - 2 * YEAR_MS, validTo: Date.now() + ISSUER_KEY_YEARS * YEAR_MS }));

const { app, stop, sendNotices } = await buildApp({ config, pool, inTransaction, now, clock, ring, issuer, auditSigner: signer, secrets: readNeighbourSecrets(config.neighbourSecretsFile, { mayBeSimulators: isDemo }) });

const watch = watchHeartbeats(inTransaction, { machineNow: Date.now, cadence: usualCadence, onFailure: () => app.log.warn('the watch over heartbeats missed a look') });
const sealing = setInterval(() => {
  sealAudit({ database: workerPool, now: Date.now, signer, copyTo: config.auditCopyFile }).catch(() => app.log.warn('the audit could not be sealed; the next slot makes up for it'));
}, SEAL_EVERY_MS);

const forgetting = setInterval(() => {
  const before = now() - 3_600_000;
  Promise.all([forgetExpired(workerPool, now()), deleteExpiredLaunches(workerPool, before), forgetExpiredOfStaff(workerPool, before), forgetFaultReports(workerPool, now()), forgetCertificates(workerPool, now()), lapseApprovals(inTransaction), lapseCases(inTransaction), joinReports(inTransaction), tellRecovered(inTransaction), followDueDays(inTransaction), followVouchers(inTransaction), lapseLosses(inTransaction, tellAboveCards)]).catch(() => app.log.warn('what expired is still there; the next round takes it'));
}, FORGET_EVERY_MS[config.mode]);

let sendingNow: Promise<unknown> | null = null;
const sending = setInterval(() => {
  // A slow provider is not asked by two rounds of one process.
  sendingNow ??= sendNotices().then(({ unreadable }) => {
    if (unreadable > 0) app.log.warn({ unreadable }, 'notices could not be sent: their holders could not be opened');
  }).catch(() => app.log.warn('messages about notices could not be sent; the next round takes them')).finally(() => { sendingNow = null; });
}, SEND_EVERY_MS);

/** It counts everybody, and may take longer than what serves somebody. */
const countingPool = connect('url' in config.database ? { ...config.database, role: 'yika_worker' } : { ...config.database, user: 'yika_worker' }, { connections: 1, statementTimeoutMs: 300_000, transactionTimeoutMs: 600_000 });
const takeThem = () => takeFigures({ database: countingPool, now, notWithinMs: FIGURES_EVERY_MS[config.mode] / 2 }).catch(() => app.log.warn('the figures could not be counted; the next round makes up for it'));
const figures = setInterval(takeThem, FIGURES_EVERY_MS[config.mode]);
void takeThem();

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
try {
  await app.listen({ port: config.port, host: config.listen });
  process.send?.({ ready: true, url: config.publicUrl });
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.send?.({ ready: false, problem: busy ? 'port_busy' : 'not_started', ...(busy && { port: config.port }) });
  await end(1);
}

async function end(exitCode = 0): Promise<void> {
  watch.stop();
  clearInterval(sealing);
  clearInterval(forgetting);
  clearInterval(sending);
  clearInterval(figures);
  await sendingNow;
  await app.close();
  await stop();
  await Promise.all([pool.end(), workerPool.end(), countingPool.end()]);
  process.exit(exitCode);
}
