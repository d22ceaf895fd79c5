import type { CertificateView } from '@yika/contract';
import { Button, call, Dialog, Facts, formatDay, formatInstant, Icon, languageNames, Panel, ProblemAlert, StateLine, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { getCertificateFile, withdrawCertificate } from '../../addresses.ts';
import { words } from './words.ts';

interface Props {
  readonly certificate: CertificateView;
  readonly today: string;
}

export function MadeCertificate({ certificate, today }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [asking, setAsking] = useState(false);
  const { certificateId, kind, certificateCode, issuedAt, validThrough, withdrawnAt } = certificate;
  const over = validThrough < today;
  return (
    <Panel title={`${say.kinds[kind][0]} · ${languageNames[certificate.language]}`}>
      {withdrawnAt !== null && <StateLine tone="bad" icon="cross">{say.withdrawnAt(formatInstant(withdrawnAt, language))}</StateLine>}
      {withdrawnAt === null && over && <StateLine tone="plain" icon="clock">{say.over}</StateLine>}
      <p className="kit-small">{say.madeAt(formatInstant(issuedAt, language))} · {say.until(formatDay(validThrough, language))}</p>
      <Facts facts={[[say.code, certificateCode]]} />
      {withdrawnAt === null && (
        <>
          <a className="kit-button kit-button--primary" href={getCertificateFile.url.replace(':certificateId', certificateId)} download={`${kind}.pdf`}><Icon name="document" />{say.download}</a>
          <Button kind="quiet" onPress={() => setAsking(true)}>{say.withdraw}</Button>
        </>
      )}
      {asking && <Withdraw certificateId={certificateId} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function Withdraw({ certificateId, onClose }: { readonly certificateId: string; readonly onClose: () => void }): ReactElement {
  const say = useWords(words);
  const queries = useQueryClient();
  const withdraw = useAttempt(async (id: string) => {
    await call(withdrawCertificate, { params: { certificateId: id } });
    toast(say.withdrawn);
    await queries.invalidateQueries({ queryKey: ['certificates'] });
    onClose();
  });
  return (
    <Dialog title={say.withdrawTitle} onClose={onClose}>
      <p>{say.withdrawWords}</p>
      {withdraw.failure && <ProblemAlert failure={withdraw.failure} onTryAgain={() => withdraw.run(certificateId)} />}
      <Button icon="cross" busy={withdraw.busy} onPress={() => withdraw.run(certificateId)}>{say.withdraw}</Button>
    </Dialog>
  );
}
