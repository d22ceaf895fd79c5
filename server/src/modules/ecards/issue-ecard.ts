import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asId, type HolderId, type Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { writeNotice } from '../notices/index.ts';
import { getPolicy } from '../regions/index.ts';
import { refuseUnlessMayIssueECards } from '../registration/index.ts';
import { findDeviceBySecret, insertDevice, renewDevice } from './devices-table.ts';
import { insertECard, lockLiveECard, renewECard, type NewECard, type PinRecord } from './ecards-table.ts';
import { makeRoom } from './end-device.ts';
import { endDeviceCertificates } from './end-certificates.ts';
import { levelFor } from './rules/index.ts';

/**
 * A phone, a tablet, two computers and one to spare. Each further device is one more place where PIN tries can be spent and a code
 * can be shown, and nobody watches over more. The sixth does not lock a person out: the one unused for longest goes.
 */
export const MOST_DEVICES = 5;

export interface Issue {
  readonly holderId: HolderId;
  readonly caller: Caller;
  /** The card that permits it, and whether its number was proved. */
  readonly card: Card;
  readonly numberProved: boolean;
  readonly provedBy: 'phone' | 'face' | 'counter';
  readonly pin: PinRecord;
  readonly device: {
    readonly name: string;
    /** Keyed hash of the cookie that this browser brings; null: none. */
    readonly broughtHash: Buffer | null;
    /** Keyed hash of the cookie that it gets where it is not known. */
    readonly newHash: Buffer;
  };
  readonly reference: string;
}

export interface Issued {
  readonly ecardId: Id<'ECard'>;
  readonly deviceNo: number;
  /** True: this browser was a device of this e-card before, and keeps its cookie. */
  readonly knownDevice: boolean;
}

/**
 * A proved person gets the e-card, in the issuing region's name, unless that region may not issue: whoever calls this need not have asked. Who has one already joins it with this device: the e-card takes
 * over what was proved now, the PIN is the new one, and all other devices are told. One live e-card per person and one live binding
 * per card are held by constraints, whatever happens at the same moment.
 */
export async function issueECard(world: World, issue: Issue): Promise<Issued> {
  const { database } = world;
  const { holderId, caller, reference } = issue;
  const at = world.now();
  await refuseUnlessMayIssueECards(database, issue.card.issuerRegionCode);
  const { ecardId, isNew } = await insertOrRenew(world, issue);
  const { deviceNo, knownDevice } = await seatDevice(world, issue, ecardId);
  await makeRoom(world, { holderId, caller, keep: deviceNo, limit: MOST_DEVICES });

  await (isNew
    ? writeNotice(database, { holderId, kind: 'ecard_issued', facts: {}, at })
    : writeNotice(database, { holderId, kind: 'device_joined', facts: { deviceNo }, at }));
  await recordAudit(database, { holderId, at, caller, action: isNew ? 'ecard.issued' : 'ecard.device_joined', subject: ecardId, outcome: issue.provedBy, reference });
  return { ecardId, deviceNo, knownDevice };
}

async function insertOrRenew({ database, now }: World, { holderId, card, numberProved, provedBy, pin }: Issue): Promise<{ ecardId: Id<'ECard'>; isNew: boolean }> {
  const ecard: NewECard = {
    ...pin, holderId, ecardId: asId(randomUUID()), regionCode: card.issuerRegionCode, level: levelFor(card, numberProved),
    cardId: numberProved ? card.cardId : null, provedBy, at: now(),
  };
  if (await insertECard(database, ecard)) return { ecardId: ecard.ecardId, isNew: true };
  const live = await lockLiveECard(database, holderId);
  // It ended between the two statements; whoever tries again finds none.
  if (!live) return insertAgain(database, ecard);
  await renewECard(database, { ...ecard, ecardId: live.ecardId });
  return { ecardId: live.ecardId, isNew: false };
}

async function insertAgain(database: World['database'], ecard: NewECard): Promise<{ ecardId: Id<'ECard'>; isNew: boolean }> {
  if (!(await insertECard(database, ecard))) throw new Error('an e-card came and went twice in a moment');
  return { ecardId: ecard.ecardId, isNew: true };
}

async function seatDevice(world: World, { holderId, device, card }: Issue, ecardId: Id<'ECard'>): Promise<Pick<Issued, 'deviceNo' | 'knownDevice'>> {
  const { database } = world;
  const at = world.now();
  const { value: pinTries } = await getPolicy(database, 'pin_tries_per_device', { regionCode: card.issuerRegionCode, day: dayInChina(at) });
  const brought = device.broughtHash && (await findDeviceBySecret(database, device.broughtHash));
  if (brought && brought.holderId === holderId) {
    await endDeviceCertificates(database, { holderId, deviceNo: brought.deviceNo, at });
    await renewDevice(database, brought, { ecardId, name: device.name, pinTries, keepKey: false, at });
    return { deviceNo: brought.deviceNo, knownDevice: true };
  }
  const deviceNo = await insertDevice(database, { holderId, ecardId, name: device.name, secretHash: device.newHash, pinTries, at });
  return { deviceNo, knownDevice: false };
}
