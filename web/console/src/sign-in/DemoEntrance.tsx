import { call, Icon, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement } from 'react';
import { signInAsDemoStaff } from '../addresses.ts';
import type { DemoStaff } from '../frame/use-demo-staff.ts';
import { roleWords } from '../words/role-words.ts';
import { useEnter } from './use-enter.ts';
import { signInWords } from './words.ts';

/** The invented staff, by where they work. A link may name one of them: `/console/sign-in?as=A-0101`. */
export function DemoEntrance({ staff }: { readonly staff: DemoStaff }): ReactElement {
  const say = useWords(signInWords);
  const enter = useEnter();
  const { as } = useSearch({ from: '/sign-in' });
  const signIn = useAttempt((staffNumber: string) => call(signInAsDemoStaff, { body: { staffNumber } }));
  const come = async (staffNumber: string): Promise<void> => {
    const me = await signIn.run(staffNumber);
    if (me) enter(me);
  };
  const followed = useRef(false);
  useEffect(() => {
    if (as === undefined || followed.current) return;
    followed.current = true;
    void come(as);
  });
  return (
    <section aria-labelledby="demo-entrance">
      <h2 id="demo-entrance">{say.demo}</h2>
      <p>{say.demoWords}</p>
      {signIn.failure && <ProblemAlert failure={signIn.failure} />}
      <ul className="sign-in__people">
        {staff.map((person) => (
          <li key={person.staffNumber}><Person person={person} busy={signIn.busy} onChoose={() => void come(person.staffNumber)} /></li>
        ))}
      </ul>
    </section>
  );
}

function Person({ person: { staffNumber, name, agencyName, grants }, busy, onChoose }: { readonly person: DemoStaff[number]; readonly busy: boolean; readonly onChoose: () => void }): ReactElement {
  const { language } = useLanguage();
  const [grant] = grants;
  return (
    <button type="button" className="sign-in__person" aria-disabled={busy || undefined} onClick={onChoose}>
      <span className="sign-in__icon"><Icon name="person" size={22} /></span>
      <span className="sign-in__who">
        <b>{grants.map(({ role }) => roleWords[language][role]).join(', ')}</b>
        <span>{name} · {staffNumber}</span>
        <small>{agencyName[language]}{grant && ` · ${grant.areaName[language]}`}</small>
      </span>
      <Icon name="next" size={20} />
    </button>
  );
}
