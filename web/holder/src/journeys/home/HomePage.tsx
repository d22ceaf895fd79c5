import type { ECardView } from '@yika/contract';
import { call, Icon, LinkButton, PageShell, useElderMode, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { getECard } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { prepareShowing } from '../../device/showing.ts';
import { LaunchReturn } from '../launch/LaunchReturn.tsx';
import { EyeCard } from './EyeCard.tsx';
import { ElderHome } from './ElderHome.tsx';
import { HomeList } from './HomeList.tsx';
import { NextStepPanel } from './NextStepPanel.tsx';
import { States } from './States.tsx';
import { words } from './words.ts';

/** The card, what it can do today in words, the code, one next step, and everything else in one list. */
export function HomePage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [elder] = useElderMode();
  const card = useQuery({ queryKey: ['ecard', language], queryFn: () => call(getECard, {}) });
  const maskedName = card.data?.maskedName;
  useEffect(() => {
    // So that the code opens at once, and without a line.
    if (maskedName !== undefined) void prepareShowing({ maskedName });
  }, [maskedName]);
  return (
    <PageShell title={say.title} titleUnseen elder width={elder ? '520px' : 'var(--home-width)'} end={card.data && !elder && <Whose card={card.data} />}>
      <Loaded query={card} heights={[216, 24, 24, 64, 260]}>
        {(view) =>
          elder ? <><LaunchReturn /><ElderHome card={view} /></> : (
            <div className="home">
              <div className="home__column">
                <EyeCard card={view} />
                <States card={view} />
                <LinkButton big kind={view.ecard.identity.usable ? 'primary' : 'secondary'} icon="code" href="/code/">{say.show}</LinkButton>
              </div>
              <div className="home__column">
                <LaunchReturn />
                {view.nextStep && <NextStepPanel {...view.nextStep} />}
                <HomeList card={view} />
              </div>
            </div>
          )}
      </Loaded>
    </PageShell>
  );
}

function Whose({ card }: { readonly card: ECardView }): ReactElement {
  const say = useWords(words);
  return <span className="kit-state home__whose"><Icon name="person" size={20} /><span>{shortened(card.maskedName)} · {say.me}</span></span>;
}

/** The bar has room for a word; the whole name stands on the card. */
function shortened(maskedName: string): string {
  const signs = [...maskedName];
  return signs.length > longestInBar ? `${signs.slice(0, longestInBar - 1).join('')}…` : maskedName;
}

const longestInBar = 5;
