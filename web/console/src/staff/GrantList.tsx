import type { StaffGrantView } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { formatMoment } from '../words/moment.ts';
import { roleWords } from '../words/role-words.ts';
import { staffWords } from './words.ts';

/** Roles with where each of them reaches. */
export function GrantList({ grants }: { readonly grants: readonly StaffGrantView[] }): ReactElement {
  const say = useWords(staffWords);
  const { language } = useLanguage();
  if (grants.length === 0) return <p>{say.noRole}</p>;
  return (
    <ul className="console-rows">
      {grants.map((grant) => (
        <li key={`${grant.role}:${grant.areaCode}:${grant.servicePointId ?? ''}`}>
          <span className="console-rows__words">
            <b>{roleWords[language][grant.role]}</b>
            <small>
              {grant.areaName[language]}, {grant.areaCode}{grant.servicePointId !== null && ` · ${say.onlyCounter}`}
              {grant.until !== null && ` · ${say.until(formatMoment(grant.until, language))}`}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
