import { caseFieldValueWords, caseFieldWords, type ComparedField } from '@yika/contract';
import { Icon, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { NameValue } from './NameValue.tsx';
import { deskWords } from './words.ts';

/** What is held beside what is asked for; what differs is marked by shape, not by colour alone. Pictures stand as pictures. */
export function Compared({ fields, mayClaim }: { readonly fields: readonly ComparedField[]; readonly mayClaim: boolean }): ReactElement | null {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  if (fields.length === 0) return null;
  return (
    <section className="console-panel" aria-labelledby="desk-compared">
      <h2 id="desk-compared">{say.compared}</h2>
      <div className="figures__scroll">
        <table className="desk__compared">
          <thead><tr><th scope="col">{say.field}</th><th scope="col">{say.held}</th><th scope="col">{say.asked}</th></tr></thead>
          <tbody>
            {fields.map(({ field, held, asked, differs, name }) => (
              <tr key={field} className={differs ? 'desk__differs' : undefined}>
                <th scope="row">{caseFieldWords[field]?.[language] ?? field}</th>
                <td>{field === 'name' && asked !== null ? <NameValue name={held} besides={asked} side="held" /> : <Value field={field} value={held} />}</td>
                <td><span className="desk__asked">{differs && <><Icon name="next" size={16} /><span className="kit-unseen">{say.differs}</span></>}{name ? name[language] : field === 'name' && held !== null && asked !== null ? <NameValue name={asked} besides={held} side="asked" /> : <Value field={field} value={asked} />}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayClaim && fields.some(({ field }) => field === 'masked_name') && <p className="kit-small kit-second">{say.maskedUntilTaken}</p>}
    </section>
  );
}

function Value({ field, value }: { readonly field: string; readonly value: string | null }): ReactElement {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  if (value === null) return <span className="kit-second">{say.none}</span>;
  if (value.startsWith('data:image/')) return <img className="persons__photo" src={value} alt={caseFieldWords[field]?.[language] ?? field} />;
  return <>{caseFieldValueWords[field]?.[value]?.[language] ?? value}</>;
}
