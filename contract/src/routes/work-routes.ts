import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { BenefitStep, Leaving } from '../services/work-words.ts';
import { CalendarDay, Fen, Maybe, RegionCode, SaidView } from '../values.ts';

const tag = 'Work';

/** Computed and explained; the agency of that region pays it. */
export const UnemploymentBenefit = Type.Object({
  benefitMonths: Type.Integer(), monthlyFen: Fen,
  steps: Type.Array(Type.Object({ step: BenefitStep, met: Type.Boolean(), value: Type.Integer(), clause: Type.String() })),
  regionCode: RegionCode, regionName: SaidView, hotline: Type.String(),
});
export type UnemploymentBenefit = Static<typeof UnemploymentBenefit>;

export const WorkView = Type.Object({
  /** Null: they are not registered as unemployed. */
  registration: Maybe(Type.Object({
    registeredOn: CalendarDay, leftOn: CalendarDay, leaving: Leaving, caseNumber: Type.String(), regionCode: RegionCode, regionName: SaidView,
    /** As computed on the day of registration. */
    monthsPaid: Type.Integer(), benefitMonths: Type.Integer(), monthlyFen: Fen, hotline: Type.String(),
  })),
  /** What they would get if they registered today and had not left by their own wish. */
  benefit: UnemploymentBenefit,
});
export type WorkView = Static<typeof WorkView>;

export const getWork = route({
  operationId: 'getWork', method: 'GET', url: '/api/work', tag, who: ['holder'],
  summary: 'Am I registered as unemployed, and which benefit follows, step by step', reply: WorkView, refusals: ['sign_in_needed'],
});

export const endUnemployment = route({
  operationId: 'endUnemployment', method: 'POST', url: '/api/work/unemployment/end', tag, who: ['holder'],
  summary: 'I have found work: the registration as unemployed ends today', reply: WorkView, refusals: ['sign_in_needed', 'not_registered_unemployed'],
});
