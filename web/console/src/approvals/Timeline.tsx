import type { ApprovalView } from '@yika/contract';
import { Icon, useLanguage, useWords, type IconName } from '@yika/kit';
import type { ReactElement } from 'react';
import { useAreaName } from '../agencies/use-areas.ts';
import { formatMoment } from '../words/moment.ts';
import { Differences } from './Differences.tsx';
import { approvalWords } from './words.ts';

type Event = ApprovalView['timeline'][number];

const icons: Record<Event['what'], IconName> = { raised: 'document', corrected: 'document', step_approved: 'check', applied: 'check', returned: 'undo', rejected: 'cross', withdrawn: 'undo', stale: 'warning', reminded: 'clock', lapsed: 'clock', review_asked: 'warning', confirmed: 'check', contested: 'cross' };

/** Everything that happened to it, by whom, when and why. */
export function Timeline({ approval: { timeline } }: { readonly approval: Pick<ApprovalView, 'timeline'> }): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const areaName = useAreaName();
  return (
    <div className="timeline">
      <h3>{say.timeline}</h3>
      <ol>
        {timeline.map((event) => (
          <li key={`${event.at}:${event.what}:${event.by?.staffNumber ?? ''}`}>
            <Icon name={icons[event.what]} size={20} />
            <div>
              <b>{say.events[event.what]}</b>
              <small>{formatMoment(event.at, language)}{event.by && ` · ${event.by.staffNumber ?? say.operator}`}{event.areaCode !== null && ` · ${areaName(event.areaCode)}`}</small>
              {event.reason !== null && <p>{event.reason}</p>}
              {event.difference.length > 0 && <Differences changes={event.difference} isNew={false} today />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
