import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Button, Descriptions, Drawer } from 'antd';
import { useState, type ReactElement } from 'react';
import { formatMoment } from '../../words/moment.ts';
import { SystemForm } from './SystemForm.tsx';
import type { SystemAndTests } from './use-tests.ts';
import { testWords } from './words.ts';

/** Where the system answers and by which key; what its engineers need; what it has to meet. */
export function SystemPanel({ areaCode, known }: { readonly areaCode: string; readonly known: SystemAndTests }): ReactElement {
  const say = useWords(testWords);
  const { language } = useLanguage();
  const [changing, setChanging] = useState(false);
  const { system, terms, mayEdit, keysUrl, holdersUrl } = known;
  return (
    <section className="console-panel" aria-labelledby="readiness-system">
      <h2 id="readiness-system">{say.system}</h2>
      {system ? (
        <Descriptions
          column={1} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            { key: 'address', label: say.address, children: <code className="readiness__code">{system.address}</code> },
            { key: 'key', label: say.keyId, children: <code className="readiness__code">{system.keyId}</code> },
            { key: 'authority', label: say.vouching, children: system.authority === null ? say.publicAuthority : <code className="readiness__code">{system.authority}</code> },
            { key: 'registered', label: say.registered, children: say.by(system.version, system.registeredBy ?? say.somebody, formatMoment(system.registeredAt, language)) },
          ]}
        />
      ) : <p>{say.noSystem}</p>}
      {mayEdit && <div><Button type={system ? 'default' : 'primary'} onClick={() => setChanging(true)}>{system ? say.change : say.register}</Button></div>}
      <details>
        <summary className="readiness__summary">{say.forEngineers}</summary>
        <Descriptions
          column={1} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            { key: 'keys', label: say.keysUrl, children: <a className="console-link readiness__code" href={keysUrl}>{keysUrl}</a> },
            { key: 'holders', label: say.holdersUrl, children: <a className="console-link readiness__code" href={holdersUrl}>{holdersUrl}</a> },
            {
              key: 'terms', label: say.terms, children: (
                <div>
                  <p>{say.termsWords(terms.holders + terms.strangers, terms.holders, terms.strangers)}</p>
                  <ul className="readiness__findings">
                    <li>{say.termSlow(say.ms(formatNumber(terms.slowestP95Ms, language)))}</li><li>{say.termMissing(terms.missingAllowed)}</li>
                    <li>{say.termClock(terms.clockToleranceMs / 1000)}</li><li>{say.termCertificate(terms.certificateDaysLeft)}</li>
                  </ul>
                </div>
              ),
            },
          ]}
        />
      </details>
      <Drawer open={changing} onClose={() => setChanging(false)} title={system ? say.change : say.register} size={560} closable={{ 'aria-label': say.done }} destroyOnHidden>
        <SystemForm areaCode={areaCode} system={system} onDone={() => setChanging(false)} />
      </Drawer>
    </section>
  );
}
