import type { CertificateAnswer, CertificateStatement } from '@yika/contract';
import { maskIdentityNumber, maskName } from '@yika/contract/numbers';
import type { Day } from '../../../platform/values/day.ts';

export interface Asked {
  readonly withdrawn: boolean;
  readonly validThrough: Day;
  /** Of the text that is kept: the key, the type and every byte. */
  readonly signatureHolds: boolean;
  /** Null: nobody brought a file. */
  readonly sameFile: boolean | null;
}

/** The gravest first: a changed file is not genuine, whatever else is true of its code. */
export function answerFor({ withdrawn, validThrough, signatureHolds, sameFile }: Asked, today: Day): CertificateAnswer {
  if (!signatureHolds || sameFile === false) return 'changed';
  if (withdrawn) return 'withdrawn';
  return validThrough < today ? 'expired' : 'genuine';
}

/** Enough to compare with the paper, and no more: name and numbers masked, how many months and no amounts, which skill and no results. */
export function publicPartOf(statement: CertificateStatement): CertificateStatement {
  const isWhole = /^[0-9A-Z]+$/i.test(statement.identityNumber);
  return {
    ...statement, name: maskName(statement.name), identityNumber: isWhole ? maskIdentityNumber(statement.identityNumber) : statement.identityNumber,
    ...(statement.skill && { skill: { ...statement.skill, certificateNumber: maskedEnd(statement.skill.certificateNumber), theoryResult: null, practiceResult: null } }),
    contributions: statement.contributions.map((one) => ({ ...one, spans: [] })),
  };
}

/** '••••4711': its last four, or the last one of a very short number. */
function maskedEnd(text: string): string {
  return `••••${text.slice(text.length > 7 ? -4 : -1)}`;
}
