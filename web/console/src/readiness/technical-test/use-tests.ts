import type { ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getRegionalSystem, getTechnicalTest } from '../../addresses.ts';

export type SystemAndTests = ReplyOf<typeof promise.getRegionalSystem>;
export type TestWithLooks = ReplyOf<typeof promise.getTechnicalTest>;
export type Test = SystemAndTests['tests'][number];

const LOOK_AGAIN_MS = 1_000;

export function isUnderWay(test: Pick<Test, 'state'> | undefined): boolean {
  return test?.state === 'waiting' || test?.state === 'running';
}

/** While one is under way it is looked at every second, whoever started it. */
export function useTests(areaCode: string): UseQueryResult<SystemAndTests> {
  return useQuery({
    queryKey: ['technical-tests', areaCode], queryFn: ({ signal }) => call(getRegionalSystem, { params: { areaCode }, signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.tests[0]) ? LOOK_AGAIN_MS : false),
  });
}

/** Look by look; of one that has ended it never changes. */
export function useTest(areaCode: string, test: Test): UseQueryResult<TestWithLooks> {
  return useQuery({ queryKey: ['technical-tests', areaCode, test.testId, test.state, test.asked], queryFn: ({ signal }) => call(getTechnicalTest, { params: { areaCode, testId: test.testId }, signal }), staleTime: 60_000, placeholderData: (before) => (before?.test.testId === test.testId ? before : undefined) });
}

/** After an act: the tests and what rests on them. */
export function useTestsChanged(areaCode: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: ['technical-tests', areaCode], exact: true }), queries.invalidateQueries({ queryKey: ['readiness', areaCode] })]);
  };
}
