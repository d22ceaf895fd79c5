import type { DossierItemView } from '@yika/contract';
import { Icon, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { dossierActWords } from './act-words.ts';
import { usePlaceNames } from './place-names.ts';

/** The editors of a file structure and of a card face show these where they are, as they are typed. */
const shownInPlace: readonly string[] = ['file_structure_fault', 'card_face_fault'];

/** What keeps the item from being handed in, in the order of the item; each says where. */
export function ItemFaults({ item: { item, faults: found, edition } }: { readonly item: DossierItemView }): ReactElement | null {
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const placeName = usePlaceNames();
  const faults = found.filter(({ code }) => !shownInPlace.includes(code));
  if (faults.length === 0 || edition === 0) return null;
  return (
    <div className="dossier__faults">
      <h3><Icon name="warning" size={20} />{act.whatIsLeft}</h3>
      <ul className="readiness__findings">
        {faults.map(({ code, at, words }, place) => {
          const where = placeName(item, at);
          // biome-ignore lint/suspicious/noArrayIndexKey: two faults may be of one place and one kind.
          return <li key={`${code}:${at}:${place}`}>{where && <><b>{where}</b>{language === 'zh-CN' ? '：' : ': '}</>}{words[language]}</li>;
        })}
      </ul>
    </div>
  );
}
