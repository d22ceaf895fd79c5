export { correctName, correctPhone, correctPhoto, mayBeName, mayBePhone, mayBePhoto, type Corrected } from './correct-person.ts';
export { listFindings, noteFinding, type HolderFinding } from './holder-findings-table.ts';
export { hasPhotoRow as hasPhoto } from './holder-photos-table.ts';
export type { HolderRow, LifeStatus } from './holders-table.ts';
export { findHolderByNumber, openPerson, openPhotoUrl, readPersonForRules, readPhoto, readPhotoUrl, toPerson, type Person, type PersonFields } from './person.ts';
export { findHoldersByNumbers, saveHolders, savePhotos, type HolderToSave, type Saved, type SaveOptions, type TellAboveImportedHolders } from './save-holders.ts';
