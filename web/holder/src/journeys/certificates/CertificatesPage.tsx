import { call, Empty, PageShell, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listCertificates } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { MadeCertificate } from './MadeCertificate.tsx';
import { NewCertificate } from './NewCertificate.tsx';
import { words } from './words.ts';

/** Make one, having seen what it says; take it away, or take it back. */
export function CertificatesPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const { skill } = useSearch({ from: '/certificates' });
  const certificates = useQuery({ queryKey: ['certificates'], queryFn: () => call(listCertificates, {}) });
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p>{say.lead}</p>
      <Loaded query={certificates} heights={[220, 160]}>
        {(view) => (
          <>
            <NewCertificate cardWaits={view.cardWaits} hasSkills={view.hasSkills} skill={skill ?? null} today={view.today} />
            <h2>{say.mine}</h2>
            {view.certificates.length === 0 && <Empty icon="document" title={say.none}>{say.noneWords}</Empty>}
            {view.certificates.map((one) => <MadeCertificate key={one.certificateId} certificate={one} today={view.today} />)}
            {view.certificates.length > 0 && <p className="kit-small">{say.noFile(`${location.host}/certificates`)}</p>}
          </>
        )}
      </Loaded>
    </PageShell>
  );
}
