import type { checkCertificate as promise, ReplyOf } from '@yika/contract';
import { readCertificateCode } from '@yika/contract/certificates';
import { giveBack, spend, type Budget } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listIssuerKeys } from '../keys/index.ts';
import { markOf, openContents, type CertificateKey } from './certificate.ts';
import { findCertificate, findKeyByMark } from './certificates-table.ts';
import { readSigned } from './read-signed.ts';
import { answerFor, publicPartOf } from './rules/index.ts';

/** Of one network in an hour: a desk mistypes now and then, and 95 random bits are not met by trying. */
const MISSES: Budget = { name: 'certificate_misses', limit: 20, windowMs: 3_600_000 };

export interface Check {
  readonly certificateCode?: string;
  readonly fileHash?: string;
  readonly addressHash: Buffer;
  readonly reference: string;
}

type Answer = ReplyOf<typeof promise>;

/** Whoever holds the paper compares it; the holder reads that somebody did. Refusal: certificate_checks_spent. */
export async function checkCertificate(world: World, caller: Caller, { certificateCode, fileHash, addressHash, reference }: Check): Promise<Answer> {
  const { database, now } = world;
  const at = now();
  if (!(await spend(database, MISSES, addressHash, at))) throw new Refusal('certificate_checks_spent', { retryAfterSeconds: MISSES.windowMs / 1000 });
  const brought = fileHash === undefined ? null : Buffer.from(fileHash, 'hex');
  const key = (brought && (await findKeyByMark(database, brought))) ?? (await findByCode(world, certificateCode));
  if (!key) return { answer: 'unknown', statement: null };
  await giveBack(database, MISSES.name, addressHash);
  const row = await findCertificate(database, key);
  if (!row) return forgotten(world, caller, key, reference);

  const contents = openContents(world, row);
  const statement = readSigned(contents.signedText, contents.certificateCode, await listIssuerKeys(database));
  const answer = answerFor({
    withdrawn: row.withdrawnAt !== null, validThrough: row.validThrough, signatureHolds: statement !== null, sameFile: brought?.equals(row.fileHash) ?? null,
  }, dayInChina(at));
  const told = answer === 'withdrawn' || row.withdrawnAt !== null ? null : statement && publicPartOf(statement);
  await recordAudit(database, {
    holderId: row.holderId, at, caller, action: 'certificate.checked', subject: row.certificateId, outcome: answer,
    seen: told ? ['masked_name', 'masked_identity_number'] : [], reference,
  });
  return { answer, statement: told };
}

/** Of one that is kept no longer nothing is told, and its holder reads all the same that somebody asked. */
async function forgotten({ database, now }: World, caller: Caller, { holderId, certificateId }: CertificateKey, reference: string): Promise<Answer> {
  await recordAudit(database, { holderId, at: now(), caller, action: 'certificate.checked', subject: certificateId, outcome: 'forgotten', seen: [], reference });
  return { answer: 'forgotten', statement: null };
}

async function findByCode({ database }: World, typed: string | undefined): Promise<CertificateKey | null> {
  const code = typed === undefined ? null : readCertificateCode(typed);
  return code === null ? null : findKeyByMark(database, markOf(code));
}
