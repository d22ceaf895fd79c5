import { lintFileStructure, type Json } from '@yika/chip';
import { ApplicationForm, CardFaceItem, dossierFaultWords, LocalMeasures, OtherMaterials, PreparationStatement, type DossierFault, type DossierFaultCode, type DossierItem } from '@yika/contract';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { applicationSums, capacityFaults, checkFace, preparationSums, type CardFont, type DossierContents } from '../rules/index.ts';

/** So many are told at once: whoever mends these asks again. */
const MOST_FAULTS = 50;

/** Why an item is not ready, by its contents alone. Linted and checked whenever somebody asks: a newer profile holds at once. */
export function faultsOfItem(item: DossierItem, contents: DossierContents, font: CardFont): DossierFault[] {
  const content = contents[item];
  if (content === undefined || content === null) return item === 'others' ? [] : [fault('missing', '')];
  const application = Value.Check(ApplicationForm, contents.application_form) ? contents.application_form : null;
  switch (item) {
    case 'application_form':
      return checked(ApplicationForm, content, (form) => applicationSums(form).map((at) => fault('does_not_add_up', at)));
    case 'preparation_statement':
      return checked(PreparationStatement, content, (form) => [...preparationSums(form, application), ...capacityFaults(form, application)].map((at) => fault('does_not_add_up', at)));
    case 'file_structure':
      return lintFileStructure(content as Json).findings.filter(({ severity }) => severity === 'error').slice(0, MOST_FAULTS).map(({ place, words }) => ({ code: 'file_structure_fault' as const, at: place, words }));
    case 'card_face':
      return checked(CardFaceItem, content, (face) => checkFace(face, font).findings.map(({ zone, words }) => ({ code: 'card_face_fault' as const, at: zone === null ? '' : `/${zone === 'issuer' ? 'issuerName' : zone === 'co_operation' ? 'coOperation' : ''}`, words })));
    case 'local_measures':
      return checked(LocalMeasures, content, () => []);
    case 'others':
      return checked(OtherMaterials, content, () => []);
  }
}

function checked<Schema extends TSchema>(schema: Schema, content: unknown, more: (read: Static<Schema>) => DossierFault[]): DossierFault[] {
  if (Value.Check(schema, content)) return more(content);
  // A field that is not there is told where it would stand.
  const places = [...Value.Errors(schema, content)].flatMap((error) => (error.keyword === 'required' ? error.params.requiredProperties.map((name) => `${error.instancePath}/${name}`) : [error.instancePath]));
  return [...new Set(places)].slice(0, MOST_FAULTS).map((at) => fault('field_wrong', at));
}

export function fault(code: DossierFaultCode, at: string): DossierFault {
  return { code, at, words: dossierFaultWords[code] };
}
