import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** The national scheme of five levels: 5 is the first, 1 the highest. */
export const SkillLevel = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4), Type.Literal(5)]);
export type SkillLevel = Static<typeof SkillLevel>;

export const skillLevelWords: Readonly<Record<SkillLevel, Said>> = {
  5: { es: 'Nivel 5, obrero inicial', 'zh-CN': '五级（初级工）', en: 'Level 5, junior worker' },
  4: { es: 'Nivel 4, obrero medio', 'zh-CN': '四级（中级工）', en: 'Level 4, intermediate worker' },
  3: { es: 'Nivel 3, obrero superior', 'zh-CN': '三级（高级工）', en: 'Level 3, senior worker' },
  2: { es: 'Nivel 2, técnico', 'zh-CN': '二级（技师）', en: 'Level 2, technician' },
  1: { es: 'Nivel 1, técnico superior', 'zh-CN': '一级（高级技师）', en: 'Level 1, senior technician' },
};

/** How a level is named in a policy row. */
export const skillLevelNames = { 5: 'junior', 4: 'intermediate', 3: 'senior', 2: 'technician', 1: 'senior_technician' } as const satisfies Readonly<Record<SkillLevel, string>>;

/** issued → redeemed at the training body | expired after its last day | returned by its holder. */
export const VoucherState = Type.Enum(['issued', 'redeemed', 'expired', 'returned']);
export type VoucherState = Static<typeof VoucherState>;

export const voucherStateWords: Readonly<Record<VoucherState, Said>> = {
  issued: { es: 'Para usar', 'zh-CN': '待使用', en: 'To be used' },
  redeemed: { es: 'Usado', 'zh-CN': '已使用', en: 'Used' },
  expired: { es: 'Caducado', 'zh-CN': '已过期', en: 'Expired' },
  returned: { es: 'Devuelto', 'zh-CN': '已退回', en: 'Given back' },
};

/** Who has a right to one (either of the first two), and the three sums of which the least is its amount. */
export const VoucherStep = Type.Enum(['registered_unemployed', 'employed_and_paid', 'level_amount', 'course_price', 'year_remaining']);
export type VoucherStep = Static<typeof VoucherStep>;
