import { Alert, Button, call, failureOf, formatInstant, ProblemAlert, Skeleton, StateLine, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { closeOutageHere, listOutagesHere, openOutageHere } from '../addresses.ts';
import { words } from '../words.ts';
import { OutageCertificates } from './OutageCertificates.tsx';

/** A clerk says that the place's system is down, or back; holders and support know at once. Whoever was turned away gets it in writing. */
export function OutagePanel({ servicePointId }: { readonly servicePointId: string }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const queries = useQueryClient();
  const outages = useQuery({ queryKey: ['outages'], queryFn: () => call(listOutagesHere, {}), staleTime: 0 });
  const here = outages.data?.outages.find((outage) => outage.servicePointId === servicePointId && outage.closedAt === null);
  const around = outages.data?.outages.filter(({ servicePointId: at, closedAt }) => at !== servicePointId && closedAt === null) ?? [];
  const [said, setSaid] = useState<'down' | 'back' | null>(null);
  const tell = useAttempt(async (which: 'down' | 'back', attempt) => {
    if (which === 'down') await call(openOutageHere, { attempt });
    else await call(closeOutageHere, { attempt });
    setSaid(which);
    await queries.invalidateQueries({ queryKey: ['outages'] });
  });
  return (
    <div className="kit-stack">
      <p>{say.outageWords}</p>
      {said && <Alert tone="good" title={said === 'down' ? say.outageOpened : say.outageClosed} urgent />}
      {outages.data && (here ? <StateLine tone="doubt">{say.outageOpen(formatInstant(here.openedAt, language))}</StateLine> : <StateLine tone="good">{say.outageNone}</StateLine>)}
      {around.map(({ outageId, place, openedAt }) => <StateLine key={outageId} tone="doubt">{say.outageAround(place?.[language] ?? '', formatInstant(openedAt, language))}</StateLine>)}
      {tell.failure && <ProblemAlert failure={tell.failure} />}
      {!here && <Button busy={tell.busy} onPress={() => tell.run('down')}>{say.down}</Button>}
      {(here || outages.isError) && <Button {...(outages.isError ? { kind: 'secondary' as const } : {})} busy={tell.busy} onPress={() => tell.run('back')}>{say.back}</Button>}
      <section className="certificates">
        <h3>{say.certificateTitle}</h3>
        {outages.isPending && <Skeleton heights={[48]} />}
        {outages.isError && <><p>{say.certificateLater}</p><ProblemAlert failure={failureOf(outages.error)} onTryAgain={() => void outages.refetch()} /></>}
        {outages.data && <OutageCertificates outages={outages.data.outages} />}
      </section>
    </div>
  );
}
