import { Icon, LanguageSwitcher, Mark, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { frameWords } from '../words/frame-words.ts';
import { MenuDrawer } from './MenuDrawer.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { useDemoStaff } from './use-demo-staff.ts';
import type { Me } from './use-me.ts';

/** Mark, sample-data mark, where one's roles reach, and who one is. */
export function TopBar({ me }: { readonly me: Me | null }): ReactElement {
  const say = useWords(frameWords);
  const demo = useDemoStaff();
  return (
    <header className="console__bar">
      {me && <MenuDrawer me={me} />}
      <Link to="/" className="console__brand"><Mark width={28} /><b>Yika</b><span className="console__title">{say.console}</span></Link>
      {demo && <span className="console__sample">{say.sampleData}</span>}
      <span className="kit-grow" />
      {me && <Scope me={me} />}
      <LanguageSwitcher />
      {me && <PersonMenu me={me} />}
    </header>
  );
}

function Scope({ me }: { readonly me: Me }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(frameWords);
  const { areaName, areaCode } = me.grants[0] ?? me.agency;
  return <span className="console__scope"><Icon name="place" size={20} /><span className="kit-unseen">{say.scope}</span>{areaName[language]}, {areaCode}</span>;
}
