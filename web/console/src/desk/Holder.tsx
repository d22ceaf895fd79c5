import type { DeskCaseView } from '@yika/contract';
import { call, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { unmaskCaseHolder } from '../addresses.ts';
import { InClear, Unmask } from '../persons/Unmask.tsx';
import { useUnmasked } from '../persons/use-unmasked.ts';
import { personWords } from '../persons/words.ts';
import { deskWords } from './words.ts';

/** Who asks, masked; whoever has the case sees some fields in clear for a minute, with a reason that is on record. */
export function Holder({ one: { caseNumber, holder, mayRelease } }: { readonly one: DeskCaseView }): ReactElement {
  const say = useWords(deskWords);
  const { fields } = useWords(personWords);
  const { clear, secondsLeft, show, hide } = useUnmasked();
  const { maskedName, maskedIdentityNumber, ageYears } = holder;
  const numbers = clear?.cardNumbers?.map(({ cardNumber }) => cardNumber).join(', ');
  return (
    <section className="console-panel" aria-labelledby="desk-person">
      <header className="persons__head">
        <h2 id="desk-person">{say.holder}</h2>
        {clear && <InClear secondsLeft={secondsLeft} onHide={hide} />}
        {!clear && mayRelease && <Unmask asked={{ reason: '' }} hasPhoto onUnmasked={show} send={(typed) => call(unmaskCaseHolder, { params: { caseNumber }, body: { reason: typed.reason, fields: [...typed.fields] } })} />}
        {!mayRelease && <Link className="console-link" to="/persons">{say.lookUp}</Link>}
      </header>
      <p><b>{clear?.name ?? maskedName}</b> · <span className="persons__number">{clear?.identityNumber ?? maskedIdentityNumber}</span>{ageYears !== null && ` · ${say.years(ageYears)}`}</p>
      {clear?.photo && <img className="persons__photo" src={clear.photo} alt={fields.photo} />}
      {(clear?.phone !== undefined || numbers !== undefined) && (
        <Descriptions
          column={1} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            ...(clear?.phone === undefined ? [] : [{ key: 'phone', label: fields.phone, children: <span className="persons__number">{clear.phone ?? say.none}</span> }]),
            ...(numbers === undefined ? [] : [{ key: 'cards', label: fields.card_number, children: <span className="persons__number">{numbers || say.none}</span> }]),
          ]}
        />
      )}
    </section>
  );
}
