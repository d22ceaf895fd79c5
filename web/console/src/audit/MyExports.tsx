import { call, dayOf, Icon, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listAuditExports } from '../addresses.ts';
import { useAreaName } from '../agencies/use-areas.ts';
import { formatDate, formatMoment } from '../words/moment.ts';
import { exportWords } from './export-words.ts';

/** The files that whoever looks may still take; where there is none, nothing is said. */
export function MyExports(): ReactElement | null {
  const say = useWords(exportWords);
  const { language } = useLanguage();
  const areaName = useAreaName();
  const { data } = useQuery({ queryKey: ['audit-exports'], queryFn: ({ signal }) => call(listAuditExports, { signal }) });
  if (!data || data.exports.length === 0) return null;
  return (
    <section className="console-panel" aria-label={say.mine}>
      <h2 className="audit__state">{say.mine}</h2>
      <ul className="console-rows">
        {data.exports.map(({ exportId, search, reason, expiresAt, approved }) => (
          <li key={exportId}>
            <div className="console-rows__words">
              <b>{formatDate(dayOf(search.from), language)} – {formatDate(dayOf(search.to - 1), language)}</b>{areaName(search.areaCode)}
              <small>{reason} · {say.until(formatMoment(expiresAt, language))}{approved && ` · ${say.approved}`}</small>
            </div>
            <a className="kit-button kit-button--secondary console-button" href={`/api/console/audit/exports/${exportId}/file`} download={`audit-${exportId.slice(-8)}.csv`}><Icon name="next" size={20} />{say.download}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
