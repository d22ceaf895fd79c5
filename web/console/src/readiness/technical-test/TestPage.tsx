import { failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { PageHead } from '../../frame/PageHead.tsx';
import { readinessWords } from '../words.ts';
import { StartTest } from './StartTest.tsx';
import { SystemPanel } from './SystemPanel.tsx';
import { TestList } from './TestList.tsx';
import { TestResult } from './TestResult.tsx';
import { isUnderWay, useTests } from './use-tests.ts';
import { testWords } from './words.ts';

/** The area's own system, tested by the platform: nobody can say of it what it does not do. */
export function TestPage(): ReactElement {
  const say = useWords(testWords);
  const named = useWords(readinessWords);
  const { language } = useLanguage();
  const { areaCode } = useParams({ from: '/frame/readiness/$areaCode/test' });
  const { test: wanted } = useSearch({ from: '/frame/readiness/$areaCode/test' });
  const { data, error, refetch } = useTests(areaCode);
  const newest = data?.tests[0];
  useEndNoticed(areaCode, newest?.testId, isUnderWay(newest));
  const above = <><Link className="console-link" to="/readiness">{named.title}</Link> › <Link className="console-link" to="/readiness/$areaCode" params={{ areaCode }}>{data?.name[language] ?? areaCode}</Link></>;
  if (!data) return <><PageHead above={above} title={say.title} />{error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : <Skeleton heights={[140, 300]} />}</>;
  const shown = data.tests.find(({ testId }) => testId === wanted) ?? newest;
  return (
    <>
      <PageHead above={above} title={say.title} words={say.lead}>
        {data.mayEdit && data.system && <StartTest areaCode={areaCode} again={newest !== undefined} underWay={isUnderWay(newest)} />}
      </PageHead>
      <SystemPanel areaCode={areaCode} known={data} />
      {shown && <TestResult key={shown.testId} areaCode={areaCode} test={shown} terms={data.terms} />}
      <TestList areaCode={areaCode} known={data} shown={shown?.testId ?? null} />
    </>
  );
}

/** A test that ends while somebody looks changes what stands on the pages around it. */
function useEndNoticed(areaCode: string, testId: string | undefined, underWay: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (testId !== undefined && !underWay) void queries.invalidateQueries({ queryKey: ['readiness', areaCode] });
  }, [queries, areaCode, testId, underWay]);
}
