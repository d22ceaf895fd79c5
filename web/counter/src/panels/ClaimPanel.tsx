import type { ReplyOf, lookAtClaim as look } from '@yika/contract';
import { Alert, Button, call, ProblemAlert, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { confirmClaim, lookAtClaim } from '../addresses.ts';
import { words } from '../words.ts';

type Claimant = ReplyOf<typeof look>;

/** The way in for whoever has no registered phone: a clerk compares person, document and registry. */
export function ClaimPanel(): ReactElement {
  const say = useWords(words);
  const [code, setCode] = useState('');
  const [claimant, setClaimant] = useState<Claimant | null>(null);
  const [done, setDone] = useState<'matches' | 'differs' | null>(null);
  const see = useAttempt(async (typed: string) => setClaimant(await call(lookAtClaim, { body: { code: typed } })));
  const decide = useAttempt(async (personMatches: boolean) => {
    await call(confirmClaim, { body: { code: digits, documentSeen: true, personMatches } });
    setDone(personMatches ? 'matches' : 'differs');
  });
  const digits = code.replace(/\D/g, '');

  if (done) return <Alert tone={done === 'matches' ? 'good' : 'doubt'} title={done === 'matches' ? say.claimDone : say.claimStopped} urgent />;
  return (
    <div className="kit-stack">
      <p>{say.claimsWords}</p>
      <TextField label={say.claimCode} value={code} onChange={(typed) => { setCode(typed); setClaimant(null); }} inputMode="numeric" maxLength={11} />
      {see.failure && <ProblemAlert failure={see.failure} />}
      {!claimant && <Button missing={digits.length === 8 ? null : say.claimMissing} busy={see.busy} onPress={() => see.run(digits)}>{say.look}</Button>}
      {claimant && (
        <>
          <div className="claimant">
            {claimant.photo ? <img src={claimant.photo} alt={say.photoOf} /> : <p>{say.noPhoto}</p>}
            <dl><dt>{say.holder}</dt><dd><span lang="zh-CN">{claimant.maskedName}</span>, {say.age(claimant.ageYears)}</dd><dt>{say.number}</dt><dd>{claimant.maskedIdentityNumber}</dd></dl>
          </div>
          <p>{say.claimCompare}</p>
          {decide.failure && <ProblemAlert failure={decide.failure} />}
          <Button busy={decide.busy} onPress={() => decide.run(true)}>{say.matches}</Button>
          <Button kind="secondary" busy={decide.busy} onPress={() => decide.run(false)}>{say.differs}</Button>
        </>
      )}
    </div>
  );
}
