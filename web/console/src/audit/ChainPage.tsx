import { Button, dayOf, Empty, useWords } from '@yika/kit';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { PageHead } from '../frame/PageHead.tsx';
import { useSignedIn } from '../frame/use-me.ts';
import { chainShapes, lastDays, spanOf, type Days } from './audit-search.ts';
import { readSearch } from '../list/search.ts';
import { useVerification } from './use-verification.ts';
import { VerificationReport } from './VerificationReport.tsx';
import { auditWords } from './words.ts';

/** Nothing of this product is older. */
const FIRST_DAY = '2020-01-01';

/** The sealed chain computed anew over a span of days, with how far it is, and every finding by name. */
export function ChainPage(): ReactElement {
  const say = useWords(auditWords);
  const me = useSignedIn();
  const navigate = useNavigate();
  const today = dayOf(me.serverTime);
  const search = readSearch(chainShapes, useSearch({ strict: false }) as Record<string, unknown>);
  const days: Days = { ...lastDays(7, today), ...search };
  const { verification, start, stop } = useVerification();
  const choose = (chosen: Days): void => void navigate({ to: '/audit/chain', search: chosen, replace: true });
  if (!me.grants.some(({ role, areaCode }) => role === 'auditor' && areaCode === '000000')) {
    return <Empty icon="shield" title={say.onlyNation}><p>{say.onlyNationWords}</p><Link to="/audit">{say.backToSearch}</Link></Empty>;
  }
  const runs = verification?.state === 'running';
  return (
    <>
      <PageHead title={say.chain} words={say.chainLead} above={<Link className="console-link" to="/audit">{say.backToSearch}</Link>} />
      <Form<Days> key={`${days.from} ${days.to}`} className="list-filters" layout="vertical" requiredMark={false} initialValues={days} onFinish={(chosen) => { choose(chosen); start(spanOf(chosen)); }}>
        <Form.Item<Days> name="from" label={say.from} className="list-filters__item" rules={[{ required: true, message: '' }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item<Days> name="to" label={say.to} className="list-filters__item" rules={[{ required: true, message: '' }]}><Input type="date" /></Form.Item>
        <div className="list-filters__acts audit__spans">
          <Button kind="quiet" onPress={() => choose(lastDays(7, today))}>{say.lastWeek}</Button>
          <Button kind="quiet" onPress={() => choose({ from: FIRST_DAY, to: today })}>{say.wholeChain}</Button>
          {runs ? <Button kind="secondary" onPress={stop}>{say.stop}</Button> : <Button submit icon="shield">{verification ? say.verifyAgain : say.verify}</Button>}
        </div>
      </Form>
      {verification && <VerificationReport verification={verification} />}
    </>
  );
}
