import type { Language } from './language.ts';
import type { RefusalCode } from './refusal-codes.ts';
import { approvalRefusals } from './refusals/approval-refusals.ts';
import { benefitRefusals } from './refusals/benefit-refusals.ts';
import { cardRefusals } from './refusals/card-refusals.ts';
import { caseRefusals } from './refusals/case-refusals.ts';
import { correctionRefusals } from './refusals/correction-refusals.ts';
import { certificateRefusals } from './refusals/certificate-refusals.ts';
import { channelRefusals } from './refusals/channel-refusals.ts';
import { claimRefusals } from './refusals/claim-refusals.ts';
import { counterRefusals } from './refusals/counter-refusals.ts';
import { dossierRefusals } from './refusals/dossier-refusals.ts';
import { doorRefusals } from './refusals/door-refusals.ts';
import { launchRefusals } from './refusals/launch-refusals.ts';
import { personRefusals } from './refusals/person-refusals.ts';
import { registrationRefusals } from './refusals/registration-refusals.ts';
import { signInRefusals } from './refusals/sign-in-refusals.ts';
import { staffRefusals } from './refusals/staff-refusals.ts';
import { skillRefusals } from './refusals/skill-refusals.ts';
import { trainingRefusals } from './refusals/training-refusals.ts';
import { workRefusals } from './refusals/work-refusals.ts';

export { refusalStatus, type RefusalCode } from './refusal-codes.ts';

/** What each of the two people at the counter reads, and the one thing to do next. */
export interface RefusalWords {
  readonly holder: string;
  readonly operator: string;
  readonly next: string;
}

export type RefusalTexts = Readonly<Record<Language, RefusalWords>>;

/** A code without words in every language does not compile. */
export const refusals: Readonly<Record<RefusalCode, RefusalTexts>> = {
  ...doorRefusals,
  ...claimRefusals,
  ...caseRefusals,
  ...certificateRefusals,
  ...workRefusals,
  ...trainingRefusals,
  ...skillRefusals,
  ...benefitRefusals,
  ...correctionRefusals,
  ...signInRefusals,
  ...channelRefusals,
  ...launchRefusals,
  ...cardRefusals,
  ...counterRefusals,
  ...staffRefusals,
  ...approvalRefusals,
  ...personRefusals,
  ...registrationRefusals,
  ...dossierRefusals,
};
