import type { Language, PlaceView, ReasonView } from '@yika/contract';
import { reasons, sayReason, type FoundReason } from '@yika/contract/reasons';
import type { World } from '../../../platform/world.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { nearestAgency } from '../../staff/index.ts';

export interface Saying {
  readonly language: Language;
  readonly hotline: string;
}

/**
 * A reason as a clerk hears it: what to do is the clerk's part. Which months somebody owes is told to the holder, not to a counter.
 */
export function sayToCounter({ months: _, ...found }: FoundReason, { language, hotline }: Saying): ReasonView {
  return { ...sayReason(found, language, { cardHotline: hotline }), whatToDo: reasons[found.code].words[language].forClerk };
}

/** With the named place where the way on leads to one. */
export async function sayWithPlace(database: World['database'], found: FoundReason, saying: Saying & { readonly regionCode: RegionCode }): Promise<ReasonView> {
  if (reasons[found.code].nextStep.kind !== 'place') return sayToCounter(found, saying);
  const place: PlaceView = await nearestAgency(database, saying.regionCode);
  return sayToCounter({ ...found, nextStep: { kind: 'place', place } }, saying);
}
