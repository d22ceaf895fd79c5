import { refusals, type LaunchFinding, type RefusalCode } from '@yika/contract';
import { Alert, Button, call, Line, PageShell, Panel, ProblemAlert, TextField, useAttempt, useLanguage } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { checkLaunch } from './addresses.ts';
import { launchCheckWords } from './words/launch-check-words.ts';

interface Answer {
  readonly findings: readonly LaunchFinding[];
  readonly given: readonly (keyof (typeof launchCheckWords)['en']['fields'])[];
}

/** What the door would say to a launch, check by check. What is pasted goes to the server alone and stands in no address. */
export function LaunchCheckPage(): ReactElement {
  const say = launchCheckWords[useLanguage().language];
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const check = useAttempt(async () => {
    setAnswer(null);
    setAnswer(await call(checkLaunch, { body: { request: typed.trim() } }));
  });
  const press = async (): Promise<void> => {
    await check.run(undefined);
  };
  return (
    <PageShell title={say.title} width="44rem">
      <p className="public__lead">{say.lead}</p>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '') void press(); }}>
        <TextField label={say.field} hint={say.fieldHint} value={typed} onChange={setTyped} maxLength={8000} />
        <Button missing={typed.trim() === '' ? say.missing : null} busy={check.busy} onPress={press}>{say.check}</Button>
      </form>
      {check.failure && <ProblemAlert failure={check.failure} />}
      {answer && <Findings {...answer} />}
    </PageShell>
  );
}

function Findings({ findings, given }: Answer): ReactElement {
  const { language } = useLanguage();
  const say = launchCheckWords[language];
  const good = findings.every(({ outcome }) => outcome === 'well');
  return (
    <>
      <Alert tone={good ? 'good' : 'bad'} title={good ? say.good : say.bad} urgent><p>{good ? say.goodWords : say.badWords}</p></Alert>
      <Panel>
        {findings.map(({ check, outcome, code }) => (
          <Line key={check} icon={outcome === 'well' ? 'check' : outcome === 'wrong' ? 'cross' : 'question'} {...(outcome !== 'not_reached' && { tone: outcome === 'well' ? 'good' : 'bad' })}>
            <b>{say.checks[check]}: {say.outcomes[outcome]}</b>{code !== null && wordsOf(code, language)}
          </Line>
        ))}
        {given.length > 0 && <Line icon="identity"><b>{say.given}</b>{given.map((field) => say.fields[field]).join(', ')}</Line>}
      </Panel>
    </>
  );
}

/** Our own words for a code of ours, and the code itself, which engineers look for. */
function wordsOf(code: string, language: keyof typeof launchCheckWords): string {
  const said = Object.hasOwn(refusals, code) ? refusals[code as RefusalCode][language] : null;
  return said ? `${code}. ${said.operator} ${said.next}` : code;
}
