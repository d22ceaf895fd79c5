import { CircuitBreaker, type BreakerLimits, type BreakerState } from '../circuit-breaker.ts';
import { signedHeaders } from '../sign-request.ts';

export interface TextMessage {
  readonly to: string;
  readonly text: string;
  /** 8 to 64 of `A-Za-z0-9_-`. The provider sends one id once, however often it is told. */
  readonly clientMessageId: string;
}

export type TextMessageFailure = 'sms_unreachable' | 'sms_rejected' | 'sms_busy';
export type TextMessageOutcome = { readonly outcome: 'sent' } | { readonly outcome: 'failed'; readonly reason: TextMessageFailure };

/** The port: hands a text to the provider. Never throws; `sent` means taken over by the provider, not read by the person. */
export type SendTextMessage = (message: TextMessage) => Promise<TextMessageOutcome>;

export interface SmsProvider {
  readonly url: string;
  readonly apiKey: string;
  readonly secret: string;
  /** The machine's clock, epoch milliseconds: the provider compares it with its own. */
  readonly now?: () => number;
  /** For each of two attempts. */
  readonly timeoutMs?: number;
  readonly breaker?: BreakerLimits;
}

export interface SmsGateway {
  readonly sendTextMessage: SendTextMessage;
  readonly onStateChange: (listener: (state: BreakerState) => void) => void;
  /** Does the provider answer? By a message that is none, which nobody is sent. */
  readonly probe: () => Promise<boolean>;
}

type Answer = 'taken' | TextMessageFailure;

/** Every text of ours is of this kind with the provider, who approves kinds and not single texts. */
const TEMPLATE = 'notice';

/** The client of an SMS provider that meets docs/neighbours.md, "SMS". It logs nothing: numbers and texts are personal. */
export function smsGateway(provider: SmsProvider): SmsGateway {
  const now = provider.now ?? Date.now;
  const breaker = new CircuitBreaker(provider.breaker ?? { failures: 5, restMs: 15_000 });

  const sendTextMessage: SendTextMessage = async ({ clientMessageId, to, text }) => {
    if (!breaker.admits(now())) return failed('sms_unreachable');
    const body = JSON.stringify({ clientMessageId, to, template: TEMPLATE, text });
    const answer = await askTwice(() => post(provider, body, now()));
    if (answer === 'sms_unreachable') breaker.failed(now());
    else breaker.succeeded();
    return answer === 'taken' ? { outcome: 'sent' } : failed(answer);
  };
  const probe = async (): Promise<boolean> => {
    const isThere = (await post(provider, '{}', now())) !== 'sms_unreachable';
    if (isThere) breaker.succeeded();
    return isThere;
  };
  return { sendTextMessage, probe, onStateChange: (listener) => breaker.onStateChange(listener) };
}

/** A lost reply and a lost request look alike; the message's id makes the second attempt harmless. */
async function askTwice(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = await ask();
  return answer === 'sms_unreachable' ? ask() : answer;
}

async function post({ url, apiKey, secret, timeoutMs = 3000 }: SmsProvider, body: string, nowMs: number): Promise<Answer> {
  try {
    const reply = await fetch(`${url}/v1/messages`, {
      method: 'POST',
      headers: { ...signedHeaders(secret, body, nowMs), 'x-api-key': apiKey },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const said: unknown = await reply.json();
    return answerOf(reply.status, said);
  } catch {
    // Whatever went wrong on the way is one outcome here; its words could quote the number.
    return 'sms_unreachable';
  }
}

function answerOf(status: number, said: unknown): Answer {
  switch (status) {
    case 200:
    case 202:
      return isReceipt(said) ? 'taken' : 'sms_unreachable';
    case 400:
    case 409:
    case 422:
      return 'sms_rejected';
    case 429:
      return 'sms_busy';
    default:
      // 401 too: while the provider does not know us, nobody's message goes out.
      return 'sms_unreachable';
  }
}

function isReceipt(said: unknown): boolean {
  const receipt = said as { messageId?: unknown; status?: unknown } | null;
  return typeof receipt === 'object' && typeof receipt?.messageId === 'string' && receipt.status === 'accepted';
}

function failed(reason: TextMessageFailure): TextMessageOutcome {
  return { outcome: 'failed', reason };
}
