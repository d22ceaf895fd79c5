import type { CaseProposal, ECardView, ServiceKey, ServiceView } from '@yika/contract';
import { services } from '@yika/contract';
import { Alert, Button, call, PageShell, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { getECard, listServices, openCase } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useWayBack } from '../../app/use-way-back.ts';
import { AboutService } from './AboutService.tsx';
import { formOf } from './forms/index.ts';
import type { FormProps, ServiceForm } from './forms/form.ts';
import { useDraft } from './use-draft.ts';
import { words } from './words.ts';

/** One service: what it does, on which terms, and asking for it, without leaving the page. */
export function ServicePage(): ReactElement {
  const { service } = useParams({ from: '/services/$service' });
  return isService(service) ? <Service key={service} service={service} /> : <NotFoundPage />;
}

function Service({ service }: { readonly service: ServiceKey }): ReactElement {
  const { language } = useLanguage();
  const back = useWayBack('/services');
  const catalogue = useQuery({ queryKey: ['services', language], queryFn: () => call(listServices, {}) });
  const card = useQuery({ queryKey: ['ecard', language], queryFn: () => call(getECard, {}) });
  const { title, what } = services[service];
  return (
    <PageShell title={title[language]} back={{ onPress: back }} elder>
      <p>{what[language]}</p>
      <Loaded query={catalogue} heights={[120, 52]}>
        {(view) => {
          const one = view.services.find((each) => each.service === service);
          if (!one) return null;
          return (
            <>
              <AboutService one={one} />
              <Loaded query={card} heights={[120, 52]}>{(eCard) => <WayOn one={one} card={eCard} />}</Loaded>
            </>
          );
        }}
      </Loaded>
    </PageShell>
  );
}

/** The form; or what is there instead of it: the case that is under way, why not now, another page. */
function WayOn({ one, card }: { readonly one: ServiceView; readonly card: ECardView }): ReactElement | null {
  const say = useWords(words);
  const go = useNavigate();
  const { service, openCaseNumber, refusal, refusalWords } = one;
  const { page } = services[service];
  if (openCaseNumber !== null) {
    return (
      <Alert tone="plain" icon="clock" title={say.underWay}>
        <Button onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber: openCaseNumber } })}>{say.follow}</Button>
      </Alert>
    );
  }
  if (refusal !== null) {
    return (
      <Alert tone="doubt" title={say.notNow}>
        {refusalWords !== null && <p>{refusalWords}</p>}
        {refusal === 'level_too_low' && <Button onPress={() => void go({ to: '/card-number' })}>{say.giveCardNumber}</Button>}
      </Alert>
    );
  }
  if (page !== undefined) return <Button icon="next" onPress={() => void go({ to: page })}>{say.goOn}</Button>;
  const form = formOf(service);
  return form && <Ask one={one} form={form} card={card} />;
}

interface AskProps {
  readonly one: ServiceView;
  readonly form: ServiceForm<ServiceKey>;
  readonly card: ECardView;
}

function Ask({ one: { service, subject }, form: { Form, asked }, card }: AskProps): ReactElement {
  const go = useNavigate();
  const queries = useQueryClient();
  const draft = useDraft(`${card.ecardId}:${service}`);
  const ask = useAttempt(async (content: CaseProposal['content'], attempt) => {
    const { caseNumber } = await call(openCase, { body: { service, content } as CaseProposal, attempt });
    await asked?.();
    draft.forget();
    await queries.invalidateQueries();
    // In place of the form: back leads to where one came from, not to asking once more.
    await go({ to: '/cases/$caseNumber', params: { caseNumber }, replace: true });
  });
  const asking: FormProps<CaseProposal['content']>['asking'] = { busy: ask.busy, failure: ask.failure, ask: ask.run };
  return <Form card={card} subject={subject} draft={draft} asking={asking} />;
}

function isService(service: string): service is ServiceKey {
  return Object.hasOwn(services, service);
}
