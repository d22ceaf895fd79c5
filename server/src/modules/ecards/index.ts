export { forgetLossAuthorisation, type ECardEvent, type TellAboveECards } from './authorise-during-loss.ts';
export {
  claimIat, countDigitsMiss, deleteExpiredDigitNumbers, findDevice, findDeviceByDigits, findDeviceBySecret, listDevices, lockDevice, moveDevice, renewDevice, saveCertificate, saveDeviceKey,
  type Device, type DeviceKey, type NewCertificate,
} from './devices-table.ts';
export { findHoldersWithECard, findLastECardEnd, findLiveECard, lockLiveECard } from './ecards-table.ts';
export { registerECards, type ECardPorts } from './ecards-routes.ts';
export { endDeviceCertificates } from './end-certificates.ts';
export { endECard } from './end-device.ts';
export { issueECard, MOST_DEVICES, type Issue, type Issued } from './issue-ecard.ts';
export { pinPool, type PinCost, type PinHasher, type PinPoolParts } from './pin/pin-pool.ts';
export { makePinRecord, withPin, type PinAttempt, type PinParts } from './pin/with-pin.ts';
