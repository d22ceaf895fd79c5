import { useLanguage, useWords } from '@yika/kit';
import { Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { GrantList } from '../staff/GrantList.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { useSignedIn } from '../frame/use-me.ts';
import { formatMoment } from '../words/moment.ts';
import { wayWords } from '../words/way-words.ts';
import { oneTimeCodeWords } from './one-time-code-words.ts';
import { OneTimeCode } from './OneTimeCode.tsx';
import { PasskeyList } from './PasskeyList.tsx';
import { SessionList } from './SessionList.tsx';
import { accountWords } from './words.ts';

/** What the platform knows of whoever is signed in, and where they are signed in. */
export function AccountPage(): ReactElement {
  const say = useWords(accountWords);
  const ways = useWords(wayWords);
  const code = useWords(oneTimeCodeWords);
  const { language } = useLanguage();
  const me = useSignedIn();
  return (
    <>
      <PageHead title={say.title} />
      <section className="console-panel" aria-labelledby="account-person">
        <h2 id="account-person">{say.person}</h2>
        <Descriptions
          column={{ xs: 1, lg: 2 }} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            { key: 'name', label: say.name, children: me.name }, { key: 'number', label: say.staffNumber, children: me.staffNumber },
            { key: 'agency', label: say.agency, children: `${me.agency.name[language]}, ${me.agency.areaName[language]}` },
            { key: 'way', label: say.way, children: ways[me.session.way] },
            { key: 'started', label: say.started, children: formatMoment(me.session.startedAt, language) },
            { key: 'ends', label: say.ends, children: say.endsAt(formatMoment(me.session.endsAt, language), me.session.idleMinutes) },
          ]}
        />
      </section>
      <section className="console-panel" aria-labelledby="account-roles">
        <h2 id="account-roles">{say.roles}</h2>
        <GrantList grants={me.grants} />
      </section>
      <section className="console-panel" aria-labelledby="account-passkeys">
        <h2 id="account-passkeys">{say.passkeys}</h2>
        <p>{say.passkeysWords}</p>
        <PasskeyList />
      </section>
      <section className="console-panel" aria-labelledby="account-code">
        <h2 id="account-code">{code.title}</h2>
        <p>{code.words}</p>
        <OneTimeCode />
      </section>
      <section className="console-panel" aria-labelledby="account-sessions">
        <h2 id="account-sessions">{say.sessions}</h2>
        <p>{say.sessionsWords}</p>
        <SessionList staffId={me.staffId} />
      </section>
    </>
  );
}
