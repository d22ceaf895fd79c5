import type { CaseProposal, ECardView, ServiceKey } from '@yika/contract';
import type { Failure } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Draft } from '../use-draft.ts';

export type ContentOf<Key extends ServiceKey> = Extract<CaseProposal, { service: Key }>['content'];

export interface FormProps<Content> {
  /** What is known already, so that nobody types it again. */
  readonly card: ECardView;
  /** What it would be of, as the catalogue says: the id of a card. */
  readonly subject: string | null;
  /** What the form asks for beyond that; survives a reload. */
  readonly draft: Draft;
  readonly asking: Asking<Content>;
}

export interface Asking<Content> {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly ask: (content: Content) => Promise<unknown>;
}

/** What one service asks of its holder: fields, and at their end the AskButton. */
export interface ServiceForm<Key extends ServiceKey> {
  readonly Form: (props: FormProps<ContentOf<Key>>) => ReactElement;
  /** What this device does once it is asked for. */
  readonly asked?: () => Promise<void>;
}

/** Null: the service is done on a page of its own, or at a counter. A service that is missing does not compile. */
export type Forms = { readonly [Key in ServiceKey]: ServiceForm<Key> | null };
