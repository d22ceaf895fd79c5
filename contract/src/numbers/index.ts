export { addDays, addMonths, ageYears, daysBetween, isCalendarDay, monthOf } from './calendar-day.ts';
export {
  cardNumberProgress,
  formatCardNumber,
  isTestCardNumber,
  makeCardNumber,
  maskCardNumber,
  readCardNumber,
  testCardPrefix,
  type CardNumberProgress,
  type CardNumberRefusal,
} from './card-number.ts';
export {
  documentKinds,
  makeIdentityNumber,
  readIdentityNumber,
  type DocumentKind,
  type IdentityNumber,
  type IdentityNumberRefusal,
  type Sex,
} from './identity-number.ts';
export {
  formatIdentityNumber,
  identityNumberProgress,
  maskIdentityNumber,
  type IdentityNumberProgress,
} from './identity-number-typing.ts';
export { longestName, maskName, nameKey, normalizeName, readName, sameName, type NameRefusal } from './name.ts';
export { maskUnchanged, nameDifferences, type NameDifferences, type NamePiece } from './name-differences.ts';
export { formatPhone, maskPhone, readPhone, type PhoneRefusal } from './phone.ts';
export type { Reading } from './reading.ts';
export { pinFault, type PinFault } from './pin.ts';
export { makeVoucherNumber, readVoucherNumber } from './voucher-number.ts';
export { LARGEST_DOCUMENT_BYTES } from './document-size.ts';
