import { Button, call, Choice, Empty, formatDay, formatMoney, List, ListRow, PageShell, Panel, StateLine, useLanguage, useWords } from '@yika/kit';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { listAccountMovements } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { MovementList, type Statement } from './MovementList.tsx';
import { words } from './words.ts';

/** How much is there, in one sentence; what moved, with the balance after each; and who keeps what is not here. */
export function AccountPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const [regionCode, setRegionCode] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const pages = useInfiniteQuery({
    queryKey: ['account', regionCode, year], initialPageParam: null as number | null, placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => call(listAccountMovements, { query: { ...(regionCode && { regionCode }), ...(year && { year }), ...(pageParam && { before: pageParam }) } }),
    getNextPageParam: ({ before }) => before,
  });
  const choose = (code: string): void => {
    setRegionCode(code);
    setYear(null);
  };
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/insurance' }) }}>
      <Loaded query={pages} heights={[100, 60, 300]}>
        {({ pages: loaded }) => {
          const [first] = loaded;
          return first === undefined ? null : (
            <>
              <AccountHead statement={first} onChoose={choose} />
              {first.years && <YearChoice years={first.years} year={year} onChoose={setYear} />}
              {first.years && <MovementList movements={loaded.flatMap(({ movements }) => movements)} year={year} />}
            </>
          );
        }}
      </Loaded>
      {pages.hasNextPage && <Button kind="secondary" busy={pages.isFetchingNextPage} onPress={() => pages.fetchNextPage()}>{say.more}</Button>}
      <List><ListRow icon="call" title={say.call} words={say.callWords} href="tel:12393" /></List>
    </PageShell>
  );
}

function AccountHead({ statement, onChoose }: { readonly statement: Statement; readonly onChoose: (regionCode: string) => void }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { account, accounts, years, agrees } = statement;
  if (account === null) return <Empty icon="bank" title={say.noAccount}>{say.noAccountWords}</Empty>;
  return (
    <>
      {accounts.length > 1 && (
        <Choice legend={say.chooseAccount} chosen={account.regionCode} onChoose={onChoose} items={accounts.map((one) => ({ value: one.regionCode, title: one.regionName[language] }))} />
      )}
      <Panel>
        <p className="account__balance">{say.balance(formatMoney(account.balanceFen, language), account.regionName[language])}</p>
        <p className="kit-small">{say.asOf(formatDay(account.asOf, language))}</p>
        {agrees === false && <StateLine tone="doubt">{say.differs}</StateLine>}
      </Panel>
      {years === null && <Empty icon="receipt" title={say.noMovements}>{say.noMovementsWords}</Empty>}
    </>
  );
}

interface YearProps {
  readonly years: NonNullable<Statement['years']>;
  readonly year: number | null;
  readonly onChoose: (year: number | null) => void;
}

function YearChoice({ years, year, onChoose }: YearProps): ReactElement {
  const say = useWords(words);
  const all = Array.from({ length: years.last - years.first + 1 }, (_, back) => years.last - back);
  return (
    <label className="account__year">
      <span>{say.year}</span>
      <select value={year ?? ''} onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))}>
        <option value="">{say.everyYear}</option>
        {all.map((one) => <option key={one} value={one}>{one}</option>)}
      </select>
    </label>
  );
}
