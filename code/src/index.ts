/** The door of @yika/code: the shown code, its certificate, its digits and its status lists. The format: docs/shown-code.md. */

// On the holder's device: making what is shown.
export { makeShownCode, nextIat } from './shown-code.ts';
export { digitsFor, formatDigits } from './digits.ts';
export { webHmac, webSigner, type WebCryptoKey } from './web-crypto.ts';

// At a counter, at a third party: recognising, reading, verifying.
export { inputKinds, recogniseInput, type InputKind, type RecognisedInput } from './recognise-input.ts';
export { readShownCode, readingRefusals, type ReadingRefusal, type ShownCode } from './shown-code.ts';
export { digitsRefusals, readDigits, type DigitsRefusal, type ShownDigits } from './digits.ts';
export { verifyShownCode, verifyingRefusals, type Verifying, type VerifyingRefusal } from './verify-shown-code.ts';
export {
  offlineRefusals,
  undeterminedReasons,
  verifyOffline,
  type OfflineOutcome,
  type OfflinePolicy,
  type OfflineRefusal,
  type Undetermined,
  type VerifyingOffline,
} from './verify-offline.ts';
export { coversRegion, pinIssuerKeys, type IssuerKey, type IssuerKeys, type PublishedIssuerKey } from './issuer-keys.ts';
export {
  listAgeSeconds,
  readStatusList,
  statusAt,
  statusListRefusals,
  type Inflate,
  type ReadingStatusList,
  type StatusList,
  type StatusListRefusal,
} from './status-list.ts';
export { webCrypto } from './web-crypto.ts';
export { webDeflate, webInflate } from './web-compression.ts';

// At the issuer: certificates, lists, and the rules that the server applies online.
export { CERTIFICATE_SECONDS, makeCertificate, readCertificate, type Certificate, type CertificateClaims } from './certificate.ts';
export { verifyCertificate, verifyCodeSignature, type ChainRefusal } from './verify-shown-code.ts';
export { findDigitsIat } from './digits.ts';
export { ONLINE_WINDOW, timeRefusals, withinTime, type TimeRefusal, type TimesOfACode, type TimeWindow } from './time-window.ts';
export { makeStatusList, type Deflate, type StatusListClaims } from './status-list.ts';
export { ENTRIES_PER_STATUS_LIST, packStatuses, statusPlace, unpackStatus, type CertificateStatus } from './status-bits.ts';
export { pointOfJwk } from './p256-point.ts';

// The port to cryptography, and what every answer looks like.
export type { CodeCryptography, HmacSha256, PublicPoint, SignEs256 } from './cryptography.ts';
export type { Decision } from './decision.ts';
