import { call, isRefusal } from '@yika/kit';
import { proveStaff, startStaffProof } from '../addresses.ts';
import { askPasskey } from '../sign-in/passkey.ts';

/** An act for which an unlocked screen is not enough: where the platform asks for it, the passkey answers first, and the act is done again. */
export async function withProof<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!isRefusal(error, 'passkey_proof_needed')) throw error;
    const answer = await askPasskey(await call(startStaffProof, {}));
    await call(proveStaff, { body: { answer } });
    return act();
  }
}
