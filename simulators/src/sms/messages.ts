import { createHash, randomUUID } from 'node:crypto';

export interface SentMessage {
  readonly clientMessageId: string;
  readonly to: string;
  readonly template: string;
  readonly text: string;
}

/** What lies in the inbox. */
export interface InboxMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  /** The digits that a person would copy, when the text has them. */
  readonly code: string | null;
  /** When it arrived: epoch milliseconds. */
  readonly at: number;
}

interface Accepted {
  readonly messageId: string;
  readonly contentHash: string;
}

const INBOX_SIZE = 500;
const REMEMBERED_IDS = 2000;

/** Everything the SMS simulator knows, in memory and bounded: the oldest go first. */
export class Messages {
  readonly #accepted = new Map<string, Accepted>();
  #inbox: InboxMessage[] = [];

  /**
   * Takes a message once per client message id, so that a repeat after a lost reply delivers nothing twice.
   * Null: the id was used for another message. `arrivesAt` null: accepted, and never delivered.
   */
  accept(message: SentMessage, arrivesAt: number | null): { readonly messageId: string } | null {
    const contentHash = hashOf(message);
    const earlier = this.#accepted.get(message.clientMessageId);
    if (earlier) return earlier.contentHash === contentHash ? { messageId: earlier.messageId } : null;

    const messageId = randomUUID();
    this.#accepted.set(message.clientMessageId, { messageId, contentHash });
    for (const oldest of this.#accepted.keys()) {
      if (this.#accepted.size <= REMEMBERED_IDS) break;
      this.#accepted.delete(oldest);
    }
    if (arrivesAt !== null) this.#deliver({ id: messageId, to: message.to, text: message.text, code: codeIn(message.text), at: arrivesAt });
    return { messageId };
  }

  /** Newest first; only what has arrived. */
  arrived(nowMs: number, to?: string): readonly InboxMessage[] {
    const number = to === undefined ? null : bareNumber(to);
    return this.#inbox.filter((message) => message.at <= nowMs && (number === null || bareNumber(message.to) === number)).toReversed();
  }

  #deliver(message: InboxMessage): void {
    this.#inbox = [...this.#inbox, message].toSorted((a, b) => a.at - b.at).slice(-INBOX_SIZE);
  }
}

/** The same phone with and without spaces, hyphens and the country's 86 (whose + a careless query string turns into a space). */
export function bareNumber(number: string): string {
  return number.replace(/[\s-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
}

function codeIn(text: string): string | null {
  return /(?<!\d)\d{4,8}(?!\d)/.exec(text)?.[0] ?? null;
}

function hashOf({ to, template, text }: SentMessage): string {
  return createHash('sha256').update(JSON.stringify([to, template, text])).digest('hex');
}
