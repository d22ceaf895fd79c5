import { Icon, LinkButton, List, ListRow, PageShell, Panel, useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { GuideWalk } from './GuideWalk.tsx';
import { PrintButton } from './PrintButton.tsx';
import { publicWords } from './public-words.ts';

/** The sign-in guide, step by step, with pictures of the running product. */
export function GuidePage(): ReactElement {
  const { language } = useLanguage();
  const say = publicWords[language];
  return (
    <PageShell title={say.guide} width="60rem">
      <p className="public__lead">{say.guideLead}</p>
      <Panel title={say.need}><ul className="public__needs">{say.needs.map((line) => <li key={line}><Icon name="check" size={20} /><span>{line}</span></li>)}</ul></Panel>
      <ol className="guide">
        {say.steps.map(({ title, text, aside, pictures }, index) => (
          <li key={title} className={pictures.length === 0 ? 'guide__step' : 'guide__step guide__step--pictures'}>
            <div className="guide__words">
              <h2><span>{index + 1}</span>{title}</h2>
              <p>{text}</p>
              {aside && <p className="guide__aside">{aside}</p>}
            </div>
            {pictures.length > 0 && (
              <div className="guide__pictures">
                {pictures.map(([picture, shows]) => <img key={picture} src={`/guide/${picture}-${language}.webp`} width={390} height={844} alt={shows} />)}
              </div>
            )}
            {index === 0 && (
              <div className="guide__walks">
                <p className="guide__aside">{say.walksLead}</p>
                <GuideWalk platform="wechat" walk={say.walks.wechat} />
                <GuideWalk platform="alipay" walk={say.walks.alipay} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <List>
        <ListRow icon="key" title={say.later} words={say.laterWords} href="/app/" />
        <ListRow icon="question" title={say.stuck} words={say.stuckWords} href="/why-a-card-fails" />
      </List>
      <LinkButton href="/app/claim">{say.open}</LinkButton>
      <PrintButton />
    </PageShell>
  );
}
