import type { DossierFault, DossierItem, DossierView } from '@yika/contract';
import type { ReactElement } from 'react';
import { CardFaceEditor } from '../../card-face/CardFaceEditor.tsx';
import { FileStructureEditor } from '../../file-structure/FileStructureEditor.tsx';
import { DocumentPanel } from '../../readiness/documents/DocumentPanel.tsx';
import { ApplicationEditor } from './ApplicationEditor.tsx';
import { readApplication, readMeasures, readPreparation, readUploads } from './contents.ts';
import { FaultsAround } from './Labelled.tsx';
import { MeasuresEditor } from './MeasuresEditor.tsx';
import { PreparationEditor } from './PreparationEditor.tsx';

interface Props {
  readonly dossier: DossierView;
  readonly item: DossierItem;
  readonly content: unknown;
  readonly faults: readonly DossierFault[];
  readonly disabled: boolean;
  readonly onChange: (content: unknown) => void;
}

export function ItemEditor(props: Props): ReactElement {
  return <FaultsAround faults={props.faults}><Editor {...props} /></FaultsAround>;
}

function Editor({ dossier, item, content, disabled, onChange }: Props): ReactElement {
  switch (item) {
    case 'application_form':
      return <ApplicationEditor content={readApplication(content)} onChange={onChange} />;
    case 'preparation_statement':
      return <PreparationEditor content={readPreparation(content)} application={readApplication(dossier.items.find((each) => each.item === 'application_form')?.content)} onChange={onChange} />;
    case 'file_structure':
      return <FileStructureEditor value={content} onChange={onChange} disabled={disabled} />;
    case 'card_face':
      return <CardFaceEditor value={content} onChange={onChange} disabled={disabled} />;
    case 'local_measures':
      return <MeasuresEditor content={readMeasures(content)} onChange={onChange} />;
    case 'others':
      return <DocumentPanel areaCode={dossier.areaCode} chosen={readUploads(content)} onChange={disabled ? null : (uploadIds) => onChange({ uploadIds })} />;
  }
}
