import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import formBody from 'node:querystring';
import { registerFaultControl, type FaultSwitch } from '../control.ts';
import { languageOf } from '../language.ts';
import { sendPage } from '../page.ts';
import { buildSimulatorApp, type SimulatorContext } from '../simulator-app.ts';
import { bankPages } from './bank-pages.ts';
import { customersOf } from './customers.ts';
import { bankFaultsSchema, wellBank, type BankFaults } from './faults.ts';
import type { KeptBank } from './kept-bank.ts';
import { bankServer, refusalOf } from './launching.ts';
import { Sessions, type Outcome, type Session } from './sessions.ts';

export interface Bank extends KeptBank {
  readonly kid: string;
  /** Yika's public address. */
  readonly yika: string;
  /** The bank's own, once it listens. */
  readonly ownUrl: () => string;
}

type OpenForm = { Body: { readonly customer?: string; readonly hands?: string } };
const openSchema = { type: 'object', properties: { customer: { type: 'string', maxLength: 60 }, hands: { type: 'string', maxLength: 10 } } };

/** A pretend bank: its page, and its server that launches people into Yika and reads the result. README.md beside this file. */
export function buildBankSimulator(context: SimulatorContext & { readonly productUrl: string }, bank: Bank): FastifyInstance {
  const simulator = buildSimulatorApp(context, new URL('./bank.client.js', import.meta.url));
  const faults: FaultSwitch<BankFaults> = { current: wellBank };
  const customers = customersOf(context.productUrl);
  const sessions = new Sessions();
  const server = () => bankServer({ ...bank, returnAddress: `${bank.ownUrl()}/back` });
  registerFaultControl(simulator, { faults, well: wellBank, schema: bankFaultsSchema });
  simulator.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { ...formBody.parse(String(body)) }));

  simulator.get<{ Querystring: { readonly customer?: string } }>('/', async (request, reply) => {
    // The return address is of one name of this machine, and so is the cookie.
    const { host } = new URL(bank.ownUrl());
    if (request.headers.host !== host) return reply.redirect(`${bank.ownUrl()}${request.url}`, 302);
    const { behaviour } = faults.current;
    return sendPage(reply, bankPages(languageOf(request)).home({ customers: await customers(), chosen: request.query.customer ?? null, behaviour }));
  });

  simulator.post<OpenForm>('/open', { schema: { body: openSchema } }, async (request, reply) => {
    const all = await customers();
    const { customer, hands } = request.body;
    const handedOver = hands === 'yes' ? (all.find(({ id }) => id === customer) ?? null) : null;
    try {
      const { url, ...launched } = await server().launch({ behaviour: faults.current.behaviour, customer: handedOver, customers: all });
      remember(request, reply, { launched, outcome: null, language: languageOf(request) });
      return await reply.redirect(url, 303);
    } catch (error) {
      return end(request, reply, { kind: 'turned_away', ...onlyCode(refusalOf(error)) });
    }
  });

  simulator.get<{ Querystring: Readonly<Record<string, string>> }>('/back', async (request, reply) => {
    const launched = sessions.find(sessionOf(request))?.launched ?? null;
    try {
      const result = await server().readResult(new URLSearchParams(request.query), { behaviour: faults.current.behaviour, launched });
      return end(request, reply, { kind: 'told', result });
    } catch (error) {
      return end(request, reply, { kind: 'turned_away', ...onlyCode(refusalOf(error)) });
    }
  });

  simulator.get('/result', (request, reply) => {
    const outcome = sessions.find(sessionOf(request))?.outcome ?? null;
    const pages = bankPages(languageOf(request));
    return outcome === null ? reply.redirect('/', 303) : sendPage(reply, outcome.kind === 'told' ? pages.told(outcome.result) : pages.turnedAway({ ...outcome, checkUrl: `${bank.yika}/launch/check` }));
  });

  return simulator;

  /** On an address that may be loaded again: a code is good once. */
  function end(request: FastifyRequest, reply: FastifyReply, outcome: Outcome): FastifyReply {
    const language = 'lang' in (request.query as object) ? languageOf(request) : (sessions.find(sessionOf(request))?.language ?? languageOf(request));
    remember(request, reply, { launched: null, outcome, language });
    return reply.redirect(`/result?lang=${language}`, 303);
  }

  function remember(request: FastifyRequest, reply: FastifyReply, session: Session): void {
    const id = sessions.save(sessionOf(request), session);
    void reply.header('set-cookie', `bank_session=${id}; HttpOnly; SameSite=Lax; Path=/${context.tls ? '; Secure' : ''}`);
  }
}

function sessionOf({ headers }: FastifyRequest): string | undefined {
  return /(?:^|; )bank_session=([\w-]{32})(?:;|$)/.exec(headers.cookie ?? '')?.[1];
}

function onlyCode({ code, reference }: { readonly code: string; readonly reference: string | null }) {
  return { code, reference };
}
