import type { DossierItem } from '@yika/contract';
import { useWords } from '@yika/kit';
import { dossierFormWords } from './form-words.ts';

/** '/costByYear/0/totalFen' as people say it; a place of a file structure is said as the profile writes it. Null: the whole item. */
export function usePlaceNames(): (item: DossierItem, at: string) => string | null {
  const say = useWords(dossierFormWords);
  return (item, at) => {
    if (at === '') return null;
    const [first = '', second] = at.split('/').slice(1);
    const names: Readonly<Record<DossierItem, Readonly<Record<string, string>>>> = {
      application_form: say.application,
      preparation_statement: { ...say.passages, staff: say.staff, costByYear: say.cost, totalCostFen: say.wholeCost, collectionByPoint: say.collection },
      file_structure: {},
      card_face: { issuerName: say.issuerName, theme: say.theme, coOperation: say.coOperation },
      local_measures: say.sections,
      others: { uploadIds: say.files },
    };
    const name = names[item][first];
    if (name === undefined) return item === 'file_structure' ? at : null;
    return second !== undefined && /^\d+$/.test(second) ? `${name}, ${say.row(Number(second) + 1)}` : name;
  };
}
