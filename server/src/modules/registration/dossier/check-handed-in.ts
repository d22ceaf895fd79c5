import type { IssuerRegistrationProposal, RefusalCode } from '@yika/contract';
import { ApplicationForm } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import type { Transaction } from '../../../platform/database.ts';
import { asId } from '../../../platform/values/ids.ts';
import { dossierItems, signedItems } from '../rules/index.ts';
import { contentHashOf } from './content-hash.ts';
import { faultsOfItem } from './item-faults.ts';
import { listHandedIn, listSignatures } from './dossier-history-table.ts';
import { findDossier } from './dossiers-table.ts';
import { cardFont, unknownFilesOf } from './read-dossier.ts';

/**
 * Asked when a dossier is handed in, and once more when it is approved: is what was held still the newest version, letter by letter; was it
 * signed; and has it no fault by the profile and the template of today? Null: so it is.
 */
export async function checkHandedIn(database: Transaction, { areaCode, scope, dossier }: Static<typeof IssuerRegistrationProposal>): Promise<RefusalCode | null> {
  const today = await findDossier(database, asId(areaCode));
  if (!today || !dossier || today.dossierNo !== dossier.dossierNo || today.closedAt !== null) return 'dossier_not_found';
  const handedIn = (await listHandedIn(database, today)).find(({ version }) => version === dossier.version);
  if (today.version !== dossier.version || !handedIn || contentHashOf(handedIn.contents) !== dossier.contentHash) return 'dossier_item_changed';

  const { contents } = handedIn;
  const signatures = await listSignatures(database, today);
  const isSigned = signedItems.every((item) => signatures.some((signed) => signed.item === item && signed.contentHash === contentHashOf(contents[item])));
  const asksForThis = Value.Check(ApplicationForm, contents.application_form) && contents.application_form.scope.join() === scope.join();
  const hasFaults = (await unknownFilesOf(database, today.areaCode, contents)).length > 0 || dossierItems.some((item) => faultsOfItem(item, contents, cardFont()).length > 0);
  return isSigned && asksForThis && !hasFaults ? null : 'dossier_incomplete';
}
