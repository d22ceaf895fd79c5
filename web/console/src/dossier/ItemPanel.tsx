import type { DossierItemView, DossierView } from '@yika/contract';
import { Alert, call, isRefusal, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { Button, ConfigProvider } from 'antd';
import type { ReactElement } from 'react';
import { getDossier, saveDossierItem } from '../addresses.ts';
import { formatMoment } from '../words/moment.ts';
import { dossierActWords } from './act-words.ts';
import { DossierItemMark } from './DossierStateMark.tsx';
import { ItemComments } from './ItemComments.tsx';
import { ItemFaults } from './ItemFaults.tsx';
import { ItemSignature } from './ItemSignature.tsx';
import { ItemEditor } from './items/ItemEditor.tsx';
import { useDraft } from './use-draft.ts';
import { useItemTold } from './use-dossier.ts';
import { dossierWords } from './words.ts';

interface Props {
  readonly dossier: DossierView;
  readonly item: DossierItemView;
}

/** One item: to be written or read, with its faults where they are, who signed it, and what reviewers say. */
export function ItemPanel({ dossier, item: view }: Props): ReactElement {
  const say = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { areaCode, dossierNo, mayEdit } = dossier;
  const { item, edition, savedAt, savedBy } = view;
  const { kept, keep, forget } = useDraft(`${areaCode}/${dossierNo}/${item}`);
  const told = useItemTold(areaCode);
  const save = useAttempt((body: { readonly edition: number; readonly content: unknown }) => call(saveDossierItem, { params: { areaCode, item }, body }));
  const content = mayEdit && kept ? kept.content : view.content;

  const send = async (upon: number): Promise<void> => {
    const saved = await save.run({ edition: upon, content: content ?? {} });
    if (!saved) return;
    forget();
    await told(saved);
    toast(act.saved);
  };
  const saveOver = async (): Promise<void> => {
    const newest = await queries.fetchQuery({ queryKey: ['dossiers', 'one', areaCode], queryFn: ({ signal }) => call(getDossier, { params: { areaCode }, signal }), staleTime: 0 });
    await send(newest.items.find((each) => each.item === item)?.edition ?? 0);
  };
  const takeTheirs = async (): Promise<void> => {
    forget();
    save.forget();
    await queries.invalidateQueries({ queryKey: ['dossiers'] });
  };
  return (
    <section className="console-panel dossier__item" aria-label={say.items[item]}>
      <div className="dossier__item-head">
        <h2>{say.items[item]}</h2>
        <DossierItemMark item={view} />
      </div>
      {savedAt !== null && <small className="kit-second">{say.edition(edition, savedBy ?? say.somebody, formatMoment(savedAt, language))}</small>}
      <ItemFaults item={view} />
      <ConfigProvider componentDisabled={!mayEdit} theme={{ token: { colorTextDisabled: 'var(--text)', colorBgContainerDisabled: 'transparent' } }}>
        <div className={mayEdit ? undefined : 'dossier__read'}><ItemEditor dossier={dossier} item={item} content={content} faults={view.faults} disabled={!mayEdit} onChange={(changed) => keep({ edition: kept?.edition ?? edition, content: changed })} /></div>
      </ConfigProvider>
      {save.failure && (
        <ProblemAlert failure={save.failure}>
          {isRefusal(save.failure, 'dossier_item_changed') && <div className="console-acts"><Button onClick={() => void saveOver()}>{act.keepMine}</Button><Button onClick={() => void takeTheirs()}>{act.takeTheirs}</Button></div>}
        </ProblemAlert>
      )}
      {mayEdit && kept && <Alert tone="plain" icon="document" title={act.unsaved}><p>{act.unsavedWords}</p></Alert>}
      {mayEdit && (
        <div className="console-acts">
          <Button type="primary" loading={save.busy} disabled={!kept} onClick={() => void send(kept?.edition ?? edition)}>{act.save}</Button>
          {kept && <Button onClick={forget}>{act.discard}</Button>}
        </div>
      )}
      {view.needsSignature && <ItemSignature areaCode={areaCode} item={view} mayEdit={mayEdit} isSaved={!kept} />}
      <ItemComments dossier={dossier} item={view} />
    </section>
  );
}
