import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** Why somebody's work ended. Who leaves by their own wish registers as well, without a benefit (Social Insurance Law, Art. 45). */
export const Leaving = Type.Enum(['contract_ended', 'dismissed', 'company_closed', 'resigned']);
export type Leaving = Static<typeof Leaving>;

export const leavingWords: Readonly<Record<Leaving, Said>> = {
  contract_ended: { es: 'Terminó el contrato', 'zh-CN': '合同期满终止', en: 'The contract ended' },
  dismissed: { es: 'La empresa puso fin al contrato', 'zh-CN': '被用人单位解除合同', en: 'The employer ended it' },
  company_closed: { es: 'La empresa cerró', 'zh-CN': '用人单位破产或关闭', en: 'The company closed' },
  resigned: { es: 'Dejé el trabajo por decisión propia', 'zh-CN': '本人辞职', en: 'I left by my own wish' },
};

/** How a benefit is computed, in this order; a step that is not met ends it. */
export const BenefitStep = Type.Enum(['paid_a_year', 'left_involuntarily', 'months_of_benefit', 'monthly_amount']);
export type BenefitStep = Static<typeof BenefitStep>;
