export {
  claimIat, countDigitsMiss, findDevice, findDeviceByDigits, findDeviceBySecret, listDevices, lockDevice, saveCertificate,
  type Device, type DeviceKey, type NewCertificate,
} from './devices-table.ts';
export { findLiveECard } from './ecards-table.ts';
export { endDeviceCertificates } from './end-certificates.ts';
export { pinPool, type PinCost, type PinHasher, type PinPoolParts } from './pin/pin-pool.ts';
export { withPin, type PinAttempt, type PinParts } from './pin/with-pin.ts';
