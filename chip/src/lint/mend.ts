import { applyPatch, type Json } from '../description/patch.ts';
import { nationalProfile } from '../profile/national-profile.ts';
import type { NationalProfile } from '../profile/profile.ts';
import { lintFileStructure } from './lint-file-structure.ts';

/** More rounds than a description can have faults of this kind; a fix that would not help cannot turn it for ever. */
const ROUNDS = 500;

/** Applies every fix that there is, one after the other: a fix moves what comes after it, so each is asked for anew. */
export function mendAll(description: Json, profile: NationalProfile = nationalProfile): Json {
  let mended = description;
  for (let round = 0; round < ROUNDS; round++) {
    const next = lintFileStructure(mended, profile).findings.find(({ fix }) => fix !== null);
    if (!next?.fix) return mended;
    mended = applyPatch(mended, next.fix.patch);
  }
  return mended;
}
