import type { ApplicationForm } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Button, Checkbox, Input } from 'antd';
import type { ReactElement } from 'react';
import { MonthCell, NameCell, NumberCell } from '../../readiness/forms/cells.tsx';
import { withAt, without } from '../../readiness/forms/contents.ts';
import type { Editing } from '../../readiness/forms/editing.ts';
import { TotalCell } from '../../readiness/forms/TotalCell.tsx';
import { dossierFormWords } from '../form-words.ts';
import { sumOf } from './contents.ts';
import { Labelled } from './Labelled.tsx';
import { MonthFields } from './MonthFields.tsx';

const lines = ['agencyName', 'address', 'officeInCharge', 'officePhone'] as const;

/** Art. 7, item 1. */
export function ApplicationEditor({ content, onChange }: Editing<ApplicationForm>): ReactElement {
  const say = useWords(dossierFormWords);
  const put = (change: Partial<ApplicationForm>): void => onChange({ ...content, ...change });
  const names = say.application;
  return (
    <div className="dossier__form">
      <div className="dossier__pairs">
        {lines.map((name) => <Labelled key={name} label={names[name]} at={`/${name}`}>{(field) => <Input {...field} value={content[name]} onChange={({ target }) => put({ [name]: target.value })} maxLength={name === 'officePhone' ? 30 : 200} />}</Labelled>)}
      </div>
      <fieldset className="dossier__set">
        <legend>{names.scope}</legend>
        <Checkbox.Group value={content.scope} options={(['cards', 'ecards'] as const).map((value) => ({ value, label: say.scopes[value] }))} onChange={(scope) => put({ scope })} />
      </fieldset>
      <div className="dossier__pairs">
        <Labelled label={names.population} at="/population">{({ id, 'aria-invalid': isWrong }) => <NumberCell id={id} label={names.population} isWrong={isWrong} value={content.population} onChange={(population) => put({ population })} />}</Labelled>
        <Labelled label={names.firstMonth} at="/firstMonth">{() => <MonthCell label={names.firstMonth} value={content.firstMonth} onChange={(firstMonth) => put({ firstMonth })} />}</Labelled>
      </div>
      <MonthFields legend={names.cardsByMonth} firstMonth={content.firstMonth} values={content.cardsByMonth} onChange={(cardsByMonth) => put({ cardsByMonth })}>
        <span className="dossier__sum"><b>{names.cardsFirstYear}</b><TotalCell id="first-year" label={names.cardsFirstYear} stated={content.cardsFirstYear} sum={sumOf(content.cardsByMonth)} onChange={(cardsFirstYear) => put({ cardsFirstYear })} /></span>
      </MonthFields>
      <fieldset className="dossier__set">
        <legend>{names.suppliers}</legend>
        {content.suppliers.map((supplier, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
          <div key={row} className="dossier__row">
            <NameCell label={say.named(say.supplier, say.row(row + 1))} value={supplier.name} onChange={(name) => put({ suppliers: withAt(content.suppliers, row, (each) => ({ ...each, name })) })} />
            <NameCell label={say.named(say.product, say.row(row + 1))} value={supplier.product} onChange={(product) => put({ suppliers: withAt(content.suppliers, row, (each) => ({ ...each, product })) })} />
            <Button type="text" aria-label={say.removeNamed(supplier.name || say.row(row + 1))} onClick={() => put({ suppliers: without(content.suppliers, row) })}>{say.remove}</Button>
          </div>
        ))}
        <div><Button onClick={() => put({ suppliers: [...content.suppliers, { name: '', product: '' }] })} disabled={content.suppliers.length >= 20}>{say.addSupplier}</Button></div>
      </fieldset>
    </div>
  );
}
