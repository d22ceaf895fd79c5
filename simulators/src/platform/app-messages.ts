import type { FastifyInstance } from 'fastify';
import { randomInt } from 'node:crypto';
import { fromThisMachineOnly } from '../control.ts';
import { languageOf, type Language, type Said } from '../language.ts';
import { html, sendPage, type Html } from '../page.ts';

/** What a service account put into somebody's app. */
export interface AppMessage {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  /** The other fields of the template, in its order. */
  readonly lines: readonly string[];
  /** When it arrived: epoch milliseconds. */
  readonly at: number;
}

const KEPT = 500;
const SAME_ID_MS = 10 * 60_000;

/** The messages of a pretended app, in memory and bounded: the oldest go first. */
export class AppMessages {
  #messages: AppMessage[] = [];
  readonly #ids = new Map<string, { readonly id: string; readonly at: number }>();

  /** `sameId`: one that the sender chose; told again within ten minutes, nothing is delivered twice. Null: there is no such thing here. */
  deliver({ personId, title, lines, sameId }: Pick<AppMessage, 'personId' | 'title' | 'lines'> & { readonly sameId: string | null }, now: number): string {
    const key = sameId === null ? null : `${personId}:${sameId}`;
    const known = key === null ? undefined : this.#ids.get(key);
    if (known && now - known.at < SAME_ID_MS) return known.id;
    const id = String(randomInt(1_000_000_000, 9_999_999_999));
    this.#messages = [...this.#messages, { id, personId, title, lines, at: now }].slice(-KEPT);
    if (key !== null) this.#ids.set(key, { id, at: now });
    for (const oldest of this.#ids.keys()) {
      if (this.#ids.size <= KEPT) break;
      this.#ids.delete(oldest);
    }
    return id;
  }

  /** Newest first. */
  of(personId: string): readonly AppMessage[] {
    return this.#messages.filter((message) => message.personId === personId).toReversed();
  }
}

type Query = { Querystring: { person?: string } };

/** The list of messages as its shell shows it, and for a tester at this machine as data. */
export function registerAppMessages(app: FastifyInstance, { messages, persons, title }: { readonly messages: AppMessages; readonly persons: readonly { readonly id: string }[]; readonly title: Readonly<Record<Language, string>> }): void {
  const personOf = ({ person }: Query['Querystring']): string => persons.find(({ id }) => id === person)?.id ?? persons[0]?.id ?? '';
  app.get<Query>('/messages', (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, { language, title: title[language], body: listOf(messages.of(personOf(request.query)), language) });
  });
  app.get<Query>('/control/messages', { onRequest: fromThisMachineOnly }, ({ query }) => messages.of(personOf(query)));
}

function listOf(messages: readonly AppMessage[], language: Language): Html {
  if (messages.length === 0) return html`<main class="panel"><p>${empty[language]}</p></main>`;
  const items = messages.map(({ title, lines }) => html`<li class="message"><h2>${title}</h2>${lines.map((line) => html`<p>${line}</p>`)}</li>`);
  return html`<main class="panel"><h2>${sender[language]}</h2><ol aria-label="${sender[language]}">${items}</ol></main>`;
}

const empty: Said = { es: 'No ha llegado ningún mensaje.', 'zh-CN': '还没有消息。', en: 'No message has arrived.' };
const sender: Said = { es: 'Tarjeta electrónica', 'zh-CN': '电子社保卡', en: 'Electronic card' };
