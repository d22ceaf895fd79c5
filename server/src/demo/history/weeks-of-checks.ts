import type { ReasonCode } from '@yika/contract/reason-codes';
import { randomBytes, randomUUID } from 'node:crypto';
import { issueECard } from '../../modules/ecards/index.ts';
import { insertVerification } from '../../modules/presentation/index.ts';
import { makeReference } from '../../platform/reference.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { demoPlaces } from '../places.ts';
import { weighted } from '../population/weighted.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import { at, DAY_MS, HOUR_MS } from './past.ts';
import type { Neighbour } from './holders-of-neighbourhood.ts';

export interface WithECard extends Neighbour {
  readonly deviceNo: number;
}

/** So long ago the first of these e-cards was issued. */
const WEEKS_AGO = 8;
const operator = { kind: 'operator', name: 'demo' } as const;
const refusedFor = weighted<ReasonCode>([['contributions_in_arrears', 30], ['code_expired', 24], ['code_already_used', 14], ['participation_ended', 12], ['balance_low', 10], ['waiting_period', 6], ['card_temporarily_lost', 4]]);

/** Most of the neighbourhood claimed an e-card in the past weeks, more of them lately. Nobody knows their PIN: they are no test persons. */
export async function issueOverWeeks(world: World, neighbours: readonly Neighbour[]): Promise<WithECard[]> {
  const random = seededRandom(41);
  const holders: WithECard[] = [];
  for (const neighbour of neighbours) {
    if (!random.chance(0.8)) continue;
    const then = at(world, world.now() - DAY_MS - Math.round(random.next() * random.next() * WEEKS_AGO * 7 * DAY_MS));
    const { deviceNo } = await issueECard(then, {
      holderId: neighbour.holderId, caller: operator, card: neighbour.card, numberProved: random.chance(0.85), provedBy: random.pick(['phone', 'phone', 'phone', 'face', 'counter']),
      pin: { pinHash: randomBytes(32), pinSalt: randomBytes(16) }, device: { name: 'Teléfono de muestra', broughtHash: null, newHash: randomBytes(32) }, reference: makeReference(),
    });
    holders.push({ ...neighbour, deviceNo });
  }
  return holders;
}

/** Shown at counters of their regions since then: mostly valid, refused for what really happens there, some read without a line. */
export async function checkOverWeeks(world: World, holders: readonly WithECard[]): Promise<void> {
  const random = seededRandom(42);
  for (const holder of holders) {
    const places = demoPlaces.filter(({ regionCode, purposes }) => regionCode === holder.card.issuerRegionCode && purposes.includes('payment'));
    const [place] = places;
    if (!place) continue;
    for (let left = random.whole(3, 12); left > 0; left -= 1) await checkOnce(world, holder, { place: random.pick([place, ...places]), random });
  }
}

async function checkOnce({ database, now }: World, { holderId, deviceNo }: WithECard, { place, random }: { readonly place: (typeof demoPlaces)[number]; readonly random: SeededRandom }): Promise<void> {
  const moment = daytime(now() - random.whole(1, 44) * DAY_MS, random);
  const drawn = random.next();
  const outcome = drawn < 0.86 ? 'valid' : drawn < 0.95 ? 'refused' : 'genuine';
  const isPayment = random.chance(0.6);
  await insertVerification(database, {
    holderId, verificationId: asId(randomUUID()), deviceNo, iat: Math.trunc(moment / 1000), at: moment, servicePointId: asId(place.servicePointId), terminalId: asId(`${place.servicePointId}-demo`), till: String(random.whole(1, 4)),
    regionCode: asId(place.regionCode), purpose: isPayment ? 'payment' : 'identity', how: random.chance(0.9) ? 'qr' : 'digits', outcome, spent: false,
    reasons: outcome === 'refused' ? [refusedFor.at(random.next())] : [], warnings: [], seen: outcome === 'valid' ? ['name', 'photo'] : [], amountFen: isPayment && outcome !== 'genuine' ? random.whole(8, 400) * 100 : null, shortfallFen: null,
    requestKey: null, requestHash: null, reference: makeReference(), offline: outcome === 'genuine', certificateHandle: null, flagged: null, deniedBy: null,
  });
}

/** Between eight in the morning and eight in the evening of that day in China. */
function daytime(moment: number, random: SeededRandom): number {
  const offset = 8 * HOUR_MS;
  return Math.floor((moment + offset) / DAY_MS) * DAY_MS - offset + 8 * HOUR_MS + random.whole(0, 12 * HOUR_MS - 1);
}
