import { useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { ReactElement } from 'react';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { RaisePolicyRow } from './RaisePolicyRow.tsx';
import { RaiseSwitch } from './RaiseSwitch.tsx';
import { approvalWords } from './words.ts';

/** Asking for a change that somebody else has to agree to. */
export function RaisePage(): ReactElement {
  const say = useWords(approvalWords);
  return (
    <>
      <PageHead above={<Link className="console-link" to="/approvals" search={{ box: 'mine' }}>{say.titles.mine}</Link>} title={say.askTitle} words={say.askWords} />
      <ForRoles roles={['officer']}>
        <section className="console-panel console-panel--narrow">
          <Tabs
            destroyOnHidden
            items={[
              { key: 'switch', label: say.kinds['switch'], children: <RaiseSwitch /> },
              { key: 'policy_row', label: say.kinds['policy_row'], children: <RaisePolicyRow /> },
            ]}
          />
        </section>
      </ForRoles>
    </>
  );
}
