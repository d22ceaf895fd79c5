import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';

/** A live device of an e-card: the browser that holds its cookie and, mostly, its key. */
export interface Device {
  readonly holderId: HolderId;
  readonly deviceNo: number;
  readonly ecardId: Id<'ECard'>;
  readonly name: string;
  /** Coordinates of the device's P-256 key, 32 bytes each; both null: none enrolled, or evicted since. */
  readonly keyX: Buffer | null;
  readonly keyY: Buffer | null;
  readonly enrolledAt: number;
  readonly lastUsedAt: number;
  readonly pinTriesLeft: number;
  /** Of the newest certificate; all null: it has none, or it was ended. */
  readonly certificateHandle: Buffer | null;
  readonly certificateExpiresAt: number | null;
  readonly showingX: Buffer | null;
  readonly showingY: Buffer | null;
  readonly statusList: number | null;
  readonly statusIndex: number | null;
  readonly digitsNumber: number | null;
  /** Sealed; see SealedPlace 'digits'. */
  readonly digitsSecret: Buffer | null;
  readonly digitsMisses: number;
  /** Epoch seconds of the newest code that was accepted; a code claims by being newer. */
  readonly highestIat: number;
}

export interface DeviceKey {
  readonly holderId: HolderId;
  readonly deviceNo: number;
}

const columns = `holder_id, device_no, ecard_id, name, key_x, key_y, enrolled_at, last_used_at, pin_tries_left, certificate_handle, certificate_expires_at,
  showing_x, showing_y, status_list, status_index, digits_number, digits_secret, digits_misses, highest_iat`;

/** Null: there is none, or it was ended. */
export async function findDevice(database: Transaction, holderId: HolderId, deviceNo: number): Promise<Device | null> {
  const [device] = await database.query<Device>('find_device', `
    select ${columns} from devices where holder_id = $1 and device_no = $2 and ended_at is null`, [holderId, deviceNo]);
  return device ?? null;
}

/** Takes the row lock. */
export async function lockDevice(database: Transaction, holderId: HolderId, deviceNo: number): Promise<Device | null> {
  const [device] = await database.query<Device>('lock_device', `
    select ${columns} from devices where holder_id = $1 and device_no = $2 and ended_at is null for update`, [holderId, deviceNo]);
  return device ?? null;
}

/** From the device number in twenty digits; null: nobody's, run out, or of a certificate that a newer one replaced. */
export async function findDeviceByDigits(database: Transaction, digitsNumber: number): Promise<Device | null> {
  const [way] = await database.query<DeviceKey>('find_digits_number', `
    select holder_id, device_no from digit_numbers where digits_number = $1`, [digitsNumber]);
  const device = way ? await findDevice(database, way.holderId, way.deviceNo) : null;
  return device?.digitsNumber === digitsNumber ? device : null;
}

/** From the cookie of a device; null: nobody's, or ended. */
export async function findDeviceBySecret(database: Transaction, secretHash: Buffer): Promise<Device | null> {
  const [way] = await database.query<DeviceKey>('find_device_secret', `
    select holder_id, device_no from device_secrets where secret_hash = $1`, [secretHash]);
  return way ? findDevice(database, way.holderId, way.deviceNo) : null;
}

/** Newest use first. */
export async function listDevices(database: Transaction, holderId: HolderId): Promise<Device[]> {
  return database.query<Device>('list_devices', `
    select ${columns} from devices where holder_id = $1 and ended_at is null order by last_used_at desc, device_no`, [holderId]);
}

/** A device that is, or was. */
export interface PastDevice {
  readonly deviceNo: number;
  readonly ecardId: Id<'ECard'>;
  readonly name: string;
  readonly enrolledAt: number;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

/** Every one of a person, those that were ended among them. */
export async function listPastDevices(database: Transaction, holderId: HolderId): Promise<PastDevice[]> {
  return database.query<PastDevice>('list_past_devices', `
    select device_no, ecard_id, name, enrolled_at, ended_at, end_reason from devices where holder_id = $1 order by device_no`, [holderId]);
}

export interface NewDevice {
  readonly holderId: HolderId;
  readonly ecardId: Id<'ECard'>;
  readonly name: string;
  readonly secretHash: Buffer;
  readonly pinTries: number;
  readonly at: number;
}

/** The e-card must be locked: numbers are counted, never given out twice. */
export async function insertDevice(database: Transaction, device: NewDevice): Promise<number> {
  const [row] = await database.query<{ deviceNo: number }>('insert_device', `
    insert into devices (holder_id, device_no, ecard_id, name, secret_hash, enrolled_at, last_used_at, pin_tries_left)
    select $1, coalesce(max(device_no), 0) + 1, $2, $3, $4, $5, $5, $6 from devices where holder_id = $1
    returning device_no`,
    [device.holderId, device.ecardId, device.name, device.secretHash, new Date(device.at), device.pinTries]);
  if (!row) throw new Error('a device that was inserted has a number');
  await database.query('insert_device_secret', `
    insert into device_secrets (secret_hash, holder_id, device_no) values ($1, $2, $3)`, [device.secretHash, device.holderId, row.deviceNo]);
  return row.deviceNo;
}

export interface RenewedDevice {
  readonly ecardId: Id<'ECard'>;
  /** Null: as before. */
  readonly name: string | null;
  readonly pinTries: number;
  /** False: a new key is to be enrolled. */
  readonly keepKey: boolean;
  readonly at: number;
}

/** The person was proved on this device again: its PIN tries are whole. */
export async function renewDevice(database: Transaction, { holderId, deviceNo }: DeviceKey, { ecardId, name, pinTries, keepKey, at }: RenewedDevice): Promise<void> {
  await database.query('renew_device', `
    update devices set ecard_id = $3, name = coalesce($4, name), pin_tries_left = $5, last_used_at = $6,
      key_x = case when $7 then key_x end, key_y = case when $7 then key_y end
    where holder_id = $1 and device_no = $2 and ended_at is null`, [holderId, deviceNo, ecardId, name, pinTries, new Date(at), keepKey]);
}

/** Another browser is this device now: the secret of the one before finds nothing any more. */
export async function moveDevice(database: Transaction, { holderId, deviceNo }: DeviceKey, secretHash: Buffer): Promise<void> {
  await database.query('move_device', 'update devices set secret_hash = $3 where holder_id = $1 and device_no = $2 and ended_at is null', [holderId, deviceNo, secretHash]);
  await database.query('forget_device_secrets', 'delete from device_secrets where holder_id = $1 and device_no = $2', [holderId, deviceNo]);
  await database.query('insert_device_secret', `
    insert into device_secrets (secret_hash, holder_id, device_no) values ($1, $2, $3)`, [secretHash, holderId, deviceNo]);
}

/** False where the device has a key, or is gone: one of two at the same moment wins. */
export async function saveDeviceKey(database: Transaction, { holderId, deviceNo }: DeviceKey, { x, y }: { readonly x: Buffer; readonly y: Buffer }): Promise<boolean> {
  const rows = await database.query('save_device_key', `
    update devices set key_x = $3, key_y = $4
    where holder_id = $1 and device_no = $2 and ended_at is null and key_x is null returning device_no`, [holderId, deviceNo, x, y]);
  return rows.length === 1;
}

export interface NewCertificate extends DeviceKey {
  readonly handle: Buffer;
  readonly expiresAt: number;
  readonly showingX: Buffer;
  readonly showingY: Buffer;
  readonly statusList: number;
  readonly statusIndex: number;
  readonly digitsNumber: number;
  readonly digitsSecret: Buffer;
}

/** The device's newest certificate, in place of the one before. False: the device was ended, or its number in digits is taken. */
export async function saveCertificate(database: Transaction, certificate: NewCertificate): Promise<boolean> {
  const { holderId, deviceNo, digitsNumber, expiresAt } = certificate;
  const taken = await database.query('take_digits_number', `
    insert into digit_numbers (digits_number, holder_id, device_no, expires_at) values ($1, $2, $3, $4)
    on conflict do nothing returning digits_number`, [digitsNumber, holderId, deviceNo, new Date(expiresAt)]);
  if (taken.length === 0) return false;
  await database.query('free_digits_number', `
    delete from digit_numbers where digits_number = (
      select digits_number from devices where holder_id = $1 and device_no = $2 and digits_number is not null)`, [holderId, deviceNo]);
  const saved = await database.query('save_certificate', `
    update devices set certificate_handle = $3, certificate_expires_at = $4, showing_x = $5, showing_y = $6, status_list = $7, status_index = $8,
      digits_number = $9, digits_secret = $10, digits_misses = 0
    where holder_id = $1 and device_no = $2 and ended_at is null returning device_no`,
    [holderId, deviceNo, certificate.handle, new Date(expiresAt), certificate.showingX, certificate.showingY, certificate.statusList,
      certificate.statusIndex, digitsNumber, certificate.digitsSecret]);
  return saved.length === 1;
}

/** The one place where a code is spent: true for exactly one of any number of rivals, and never for an older code. */
export async function claimIat(database: Transaction, { holderId, deviceNo, iat }: DeviceKey & { readonly iat: number }): Promise<boolean> {
  const rows = await database.query('claim_iat', `
    update devices set highest_iat = $3
    where holder_id = $1 and device_no = $2 and ended_at is null and highest_iat < $3 returning device_no`, [holderId, deviceNo, iat]);
  return rows.length === 1;
}

/** How many digits in a row were wrong for this device; they never lock its holder. */
export async function countDigitsMiss(database: Transaction, { holderId, deviceNo }: DeviceKey): Promise<number> {
  const [row] = await database.query<{ digitsMisses: number }>('count_digits_miss', `
    update devices set digits_misses = digits_misses + 1 where holder_id = $1 and device_no = $2 returning digits_misses`, [holderId, deviceNo]);
  return row?.digitsMisses ?? 0;
}

export interface EndedCertificate {
  readonly deviceNo: number;
  readonly statusList: number;
  readonly statusIndex: number;
}

/** Ends the certificates of one device, or of all (`deviceNo` null), and tells which entries of the status lists are to be revoked. */
export async function endCertificates(database: Transaction, holderId: HolderId, deviceNo: number | null): Promise<EndedCertificate[]> {
  await database.query('free_digits_numbers', `
    delete from digit_numbers where digits_number in (
      select digits_number from devices where holder_id = $1 and ($2::smallint is null or device_no = $2) and digits_number is not null)`, [holderId, deviceNo]);
  return database.query<EndedCertificate>('end_certificates', `
    with ended as (
      select device_no, status_list, status_index from devices
      where holder_id = $1 and ($2::smallint is null or device_no = $2) and certificate_handle is not null
      order by device_no for update
    )
    update devices set certificate_handle = null, certificate_expires_at = null, showing_x = null, showing_y = null, status_list = null, status_index = null,
      digits_number = null, digits_secret = null
    from ended where devices.holder_id = $1 and devices.device_no = ended.device_no
    returning ended.device_no, ended.status_list, ended.status_index`, [holderId, deviceNo]);
}

/** Ends one device, or all. Its sessions and codes end with it: they are good only while it stands. */
export async function endDevices(database: Transaction, holderId: HolderId, { deviceNo, reason, at }: { readonly deviceNo: number | null; readonly reason: string; readonly at: number }): Promise<number[]> {
  const rows = await database.query<{ deviceNo: number }>('end_devices', `
    update devices set ended_at = $3, end_reason = $4, key_x = null, key_y = null
    where holder_id = $1 and ($2::smallint is null or device_no = $2) and ended_at is null returning device_no`, [holderId, deviceNo, new Date(at), reason]);
  return rows.map((row) => row.deviceNo);
}

/** By the worker: numbers of certificates that have run out. Answers how many. */
export async function deleteExpiredDigitNumbers(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_digit_numbers', 'delete from digit_numbers where expires_at < $1 returning digits_number', [new Date(before)]);
  return rows.length;
}
