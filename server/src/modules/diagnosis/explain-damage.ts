import type { Language, ReasonView } from '@yika/contract';
import { sayReason } from '@yika/contract/reasons';
import { dayInChina } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { getPolicy } from '../regions/index.ts';
import { nearestAgency } from '../staff/index.ts';

/** For the clerk who has just checked a card: what is broken, and where it is replaced. */
export async function explainDamage(
  { database, now }: Pick<World, 'database' | 'now'>,
  part: 'chip' | 'stripe' | 'face',
  { regionCode, language }: { readonly regionCode: string; readonly language: Language },
): Promise<ReasonView> {
  const region = asId<'Region'>(regionCode);
  const { value: cardHotline } = await getPolicy(database, 'hotline', { regionCode: region, day: dayInChina(now()) });
  const place = await nearestAgency(database, region);
  return sayReason({ code: `${part}_damaged`, nextStep: { kind: 'place', place } }, language, { to: 'clerk', cardHotline });
}
