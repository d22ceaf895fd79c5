export { forgetLossAuthorisation, type ECardEvent, type TellAboveECards } from './authorise-during-loss.ts';
export {
  claimIat, countDigitsMiss, deleteExpiredDigitNumbers, findDevice, findDeviceByDigits, findDeviceBySecret, listDevices, listPastDevices, lockDevice, moveDevice, renewDevice, saveCertificate, saveDeviceKey,
  type Device, type DeviceKey, type NewCertificate, type PastDevice,
} from './devices-table.ts';
export { findHoldersWithECard, findLastECardEnd, findLiveECard, listPastECards, lockLiveECard, type PastECard } from './ecards-table.ts';
export { registerECards, type ECardPorts } from './ecards-routes.ts';
export { endDeviceCertificates } from './end-certificates.ts';
export { whyNoIdentity } from './why-no-identity.ts';
export { endECard } from './end-device.ts';
export { issueECard, MOST_DEVICES, type Issue, type Issued } from './issue-ecard.ts';
export { pinPool, type PinCost, type PinHasher, type PinPoolParts } from './pin/pin-pool.ts';
export { GIVE_TRY_BACK, HOLD_FOR_TRY, reserveTry, TAKE_TRY, type ReservedTry, type RightTry, type TryLimits } from './pin/pin-tries-hot.ts';
export { makePinRecord, pinLimitsOf, pinPolicies, withPin, type PinAttempt, type PinLimits, type PinParts } from './pin/with-pin.ts';
