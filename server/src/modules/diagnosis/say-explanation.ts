import type { ExplanationView, Language } from '@yika/contract';
import { generalCauses, reasons as catalogue, sayReason, stillWorks, type FoundReason, type GeneralCauseCode } from '@yika/contract/reasons';
import type { World } from '../../platform/world.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { listServicePoints, nearestAgency, toPlace } from '../staff/index.ts';
import type { Depth, Explained } from './rules/index.ts';

export interface Saying {
  readonly depth: Depth;
  readonly language: Language;
  readonly situation: 'sign_in' | 'use';
  readonly reference: string;
  /** Where the way on is looked for; null: nobody knows where the asker is. */
  readonly regionCode: RegionCode | null;
  readonly cardHotline: string;
}

/** What was found, in words and with the one next step of each reason: a button, or else a named place with its hours, or else a number. */
export async function sayExplanation({ database, now }: Pick<World, 'database' | 'now'>, { reasons, stillWorks: works }: Explained, saying: Saying): Promise<ExplanationView> {
  const { depth, language, reference, situation } = saying;
  const to = depth === 'counter' ? 'clerk' : 'holder';
  const said: ExplanationView['reasons'] = [];
  for (const found of reasons) said.push(sayReason(await withPlace(database, asTold(found, depth), saying), language, { to, cardHotline: saying.cardHotline }));
  return {
    depth,
    stillWorks: works.map((code) => ({ code, title: stillWorks[code][language] })),
    reasons: said,
    general: generalAt(depth, situation).map((code) => ({ code, title: generalCauses[code].title[language], whatToDo: generalCauses[code].whatToDo[language] })),
    reference,
    asOf: now(),
  };
}

/** Which months somebody owes is told to the holder, not to a counter. */
function asTold({ months, ...found }: FoundReason, depth: Depth): FoundReason {
  return depth === 'counter' || months === undefined ? found : { ...found, months };
}

async function withPlace(database: World['database'], found: FoundReason, { regionCode }: Saying): Promise<FoundReason> {
  if (found.nextStep || regionCode === null || catalogue[found.code].nextStep.kind !== 'place') return found;
  const place = found.code === 'not_accepted_here' ? await placeThatAccepts(database, regionCode) : await nearestAgency(database, regionCode);
  return { ...found, nextStep: { kind: 'place', place } };
}

async function placeThatAccepts(database: World['database'], regionCode: RegionCode) {
  const accepting = (await listServicePoints(database, regionCode)).find(({ purposes, isAgency }) => purposes.includes('payment') && !isAgency);
  return accepting ? toPlace(accepting) : nearestAgency(database, regionCode);
}

const ofSigningIn: readonly GeneralCauseCode[] = ['three_fields', 'phone_code', 'pin_and_device', 'card_state', 'region_not_open', 'clock_and_network'];
const ofUse: readonly GeneralCauseCode[] = ['contributions', 'hospital_system', 'wrong_data', 'balance', 'damage', 'other_code'];

/** To strangers all causes, those of their situation first; after a phone code those about which nothing may be said yet; to the others none. */
function generalAt(depth: Depth, situation: Saying['situation']): readonly GeneralCauseCode[] {
  switch (depth) {
    case 'public':
      return situation === 'sign_in' ? [...ofSigningIn, ...ofUse] : [...ofUse, ...ofSigningIn];
    case 'phone':
      return ['contributions', 'wrong_data', 'balance'];
    case 'full':
    case 'counter':
      return [];
  }
}
