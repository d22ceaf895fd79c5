import { Refusal } from '../../platform/refusal.ts';
import type { Caller, HolderCaller } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { writeNotice } from '../notices/index.ts';
import { endDevices, listDevices, type Device } from './devices-table.ts';
import { endDeviceCertificates } from './end-certificates.ts';
import { endLiveECard, lockLiveECard } from './ecards-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

/** Signs a device out from afar: its sessions, key and codes end at once. Refusal: not_permitted, also when there is no such device. */
export async function endDevice(world: Needs, caller: HolderCaller, deviceNo: number): Promise<void> {
  const { database } = world;
  const { holderId } = caller;
  const at = world.now();
  await lockLiveECard(database, holderId);
  await endDeviceCertificates(database, { holderId, deviceNo, at });
  const ended = await endDevices(database, holderId, { deviceNo, reason: 'by_holder', at });
  if (ended.length === 0) throw new Refusal('not_permitted');
  await tellOfEndedDevice(world, { holderId, deviceNo, caller });
}

/** Makes room for one more: the device that was not used for longest goes. The e-card must be locked. */
export async function makeRoom(world: Needs, { holderId, caller, keep, limit }: { readonly holderId: HolderId; readonly caller: Caller; readonly keep: number; readonly limit: number }): Promise<void> {
  const at = world.now();
  const others = (await listDevices(world.database, holderId)).filter(({ deviceNo }) => deviceNo !== keep);
  for (const { deviceNo } of others.slice(limit - 1)) {
    await endDeviceCertificates(world.database, { holderId, deviceNo, at });
    await endDevices(world.database, holderId, { deviceNo, reason: 'room_for_another', at });
    await tellOfEndedDevice(world, { holderId, deviceNo, caller });
  }
}

/** Consent was withdrawn: e-card, devices, codes and, with them, every session. What the law demands to be kept stays. */
export async function endECard(world: Needs, { holderId, caller, reason }: { readonly holderId: HolderId; readonly caller: Caller; readonly reason: string }): Promise<void> {
  const { database } = world;
  const at = world.now();
  const ecardId = await endLiveECard(database, holderId, { reason, at });
  if (ecardId === null) return;
  await endDeviceCertificates(database, { holderId, deviceNo: null, at });
  await endDevices(database, holderId, { deviceNo: null, reason, at });
  await writeNotice(database, { holderId, kind: 'ecard_ended', facts: {}, at });
  await recordAudit(database, { holderId, at, caller, action: 'ecard.ended', subject: ecardId, outcome: reason });
}

export interface DeviceSeen {
  readonly deviceNo: number;
  readonly name: string;
  readonly thisDevice: boolean;
  readonly enrolledAt: number;
  readonly lastUsedAt: number;
}

export async function viewDevices({ database }: Pick<World, 'database'>, { holderId, deviceNo: own }: HolderCaller): Promise<DeviceSeen[]> {
  const devices = await listDevices(database, holderId);
  return devices.map(({ deviceNo, name, enrolledAt, lastUsedAt }: Device) => ({ deviceNo, name, thisDevice: deviceNo === own, enrolledAt, lastUsedAt }));
}

async function tellOfEndedDevice({ database, now }: Needs, { holderId, deviceNo, caller }: { holderId: HolderId; deviceNo: number; caller: Caller }): Promise<void> {
  const at = now();
  await writeNotice(database, { holderId, kind: 'device_ended', facts: { deviceNo }, at });
  await recordAudit(database, { holderId, at, caller, action: 'ecard.device_ended', subject: `device:${deviceNo}` });
}
