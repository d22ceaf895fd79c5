import { Button, call, failureOf, Mark, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { getApprovalSheet } from '../addresses.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { formatMoment } from '../words/moment.ts';
import { Differences } from './Differences.tsx';
import { Timeline } from './Timeline.tsx';
import { useSubject } from './use-subject.ts';
import { approvalWords } from './words.ts';

/** The approval sheet, to be printed: everything that was held and decided, and a fingerprint by which paper is compared. */
export function SheetPage(): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const subject = useSubject();
  const { approvalId } = useParams({ from: '/frame/approvals/$approvalId/sheet' });
  // Each look is on record: it is not asked again because a window came to the front.
  const { data, error, refetch } = useQuery({ queryKey: ['sheet', approvalId], queryFn: ({ signal }) => call(getApprovalSheet, { params: { approvalId }, signal }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return <Skeleton heights={[32, 240]} />;
  const { approval, areaName, printedBy, printedAt, fingerprint } = data;
  const [newest] = approval.versions;
  return (
    <>
      <div className="sheet__acts"><PageHead title={say.sheetTitle} words={say.sheetWords}><Button kind="secondary" icon="document" onPress={() => print()}>{say.print}</Button></PageHead></div>
      <article className="sheet" aria-label={say.sheetTitle}>
        <header><Mark width={28} /><b>Yika</b><span className="kit-grow" /><code>{approval.reference}</code></header>
        <h2>{say.sheetTitle}</h2>
        <dl>
          <dt>{say.about}</dt><dd>{subject(approval)}</dd>
          <dt>{say.area}</dt><dd>{areaName[language]}, {approval.areaCode}</dd>
          <dt>{say.maker}</dt><dd>{approval.maker.staffNumber ?? say.operator}, {formatMoment(approval.raisedAt, language)}</dd>
          <dt>{say.state}</dt><dd>{say.states[approval.state]} · {say.version(approval.version)}</dd>
          {newest && <><dt>{say.why}</dt><dd>{newest.reason}</dd></>}
        </dl>
        {newest && <Differences changes={newest.changes} isNew={newest.before === null} />}
        <Timeline approval={approval} />
        <footer>
          <p>{say.printedBy(printedBy.staffNumber ?? say.operator, formatMoment(printedAt, language))}</p>
          <p>{say.fingerprint}: <code>{fingerprint.match(/.{1,8}/g)?.join(' ')}</code></p>
        </footer>
      </article>
    </>
  );
}
