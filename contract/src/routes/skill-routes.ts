import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { SkillLevel } from '../services/training-words.ts';
import { CalendarDay, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';

export const SkillView = Type.Object({
  skillId: Uuid,
  /** Of the national list of occupations; null: the paper has none. */
  occupationCode: Maybe(Type.String()), occupationName: Type.String(), level: SkillLevel,
  issuedBy: Type.String(), certificateNumber: Type.String(), issuedOn: CalendarDay,
  /** Points of a hundred; null: not held. */
  theoryResult: Maybe(Type.Integer()), practiceResult: Maybe(Type.Integer()),
  /** Whose books these are; null: an agency’s desk has seen the paper, in that case. */
  source: Maybe(Type.String()), caseNumber: Maybe(Type.String()), asOf: CalendarDay,
});
export type SkillView = Static<typeof SkillView>;

export const SkillsView = Type.Object({
  /** The newest first. */
  skills: Type.Array(SkillView),
  /** Whom to ask for what does not stand here. */
  regionCode: RegionCode, regionName: SaidView, hotline: Type.String(),
});
export type SkillsView = Static<typeof SkillsView>;

export const getSkills = route({
  operationId: 'getSkills', method: 'GET', url: '/api/work/skills', tag: 'Work', who: ['holder'],
  summary: 'Skills of mine that an agency has certified, whose books they are of, and whom to ask for what is missing', reply: SkillsView, refusals: ['sign_in_needed'],
});
