import type { AtOnceCase, CaseProposal, CaseReason, ComparedField, RefusalCode, ServiceKey } from '@yika/contract';
import type { StaffCaller, HolderCaller } from '../../platform/values/caller.ts';
import type { Decision } from '../../platform/values/decision.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { RegionCode } from '../regions/rules/index.ts';

export type ContentOf<Key extends ServiceKey> = Extract<CaseProposal | AtOnceCase, { service: Key }>['content'];

/** Whose desk decides, and what there may be only one open case of: a card's id, an insurance, or '' for the whole person. */
export interface Opening {
  readonly regionCode: RegionCode;
  readonly subject: string;
}

/** A case as the service that it is of sees it. */
export interface ServiceCase<Content> {
  readonly holderId: HolderId;
  readonly caseId: Id<'Case'>;
  readonly caseNumber: string;
  readonly regionCode: RegionCode;
  readonly content: Content;
}

/** Who compares: whoever decides it reads what they decide; everybody else, its holder too, reads it masked. */
export type Eyes = 'deciding' | 'masked';

/** By whom it is decided. */
export interface DecidedBy {
  readonly caller: StaffCaller;
  readonly at: number;
  readonly reference: string;
}

/**
 * One service of the catalogue: how it is opened, what the desk compares, what granting does. The engine knows states, days, people and words;
 * a service knows the registry, through the rooms that own the tables. Everything here runs within the transaction of the act.
 */
export interface Service<Key extends ServiceKey> {
  readonly key: Key;
  /** Where it has parts that can be under way beside each other: all that there are. */
  readonly subjects?: readonly string[];
  /** May they ask for it today? Asked when it is opened; without content also when the catalogue is shown. Refusals are those of `openCase`. */
  readonly mayOpen: (world: World, holderId: HolderId, content: ContentOf<Key> | null) => Promise<Decision<Opening, RefusalCode>>;
  /** What is done at once when it is asked for, such as stopping payment. */
  readonly opened?: (world: World, one: ServiceCase<ContentOf<Key>>, caller: HolderCaller) => Promise<void>;
  /** What is held beside what is asked for. Personal: whoever shows it puts the look on record. */
  readonly compare: (world: World, one: ServiceCase<ContentOf<Key>>, eyes: Eyes) => Promise<readonly ComparedField[]>;
  /** Whether a document is to be there before it is granted. */
  readonly needsDocument?: (world: World, one: ServiceCase<ContentOf<Key>>) => Promise<boolean>;
  /** Null: it can be granted today; else why not. Asked when the desk looks, and once more when it grants. */
  readonly recheck: (world: World, one: ServiceCase<ContentOf<Key>>) => Promise<RefusalCode | null>;
  /** Does it, through the room that owns the table. */
  readonly grant: (world: World, one: ServiceCase<ContentOf<Key>>, by: DecidedBy) => Promise<void>;
  /** What a refusal undoes of `opened`. */
  readonly refused?: (world: World, one: ServiceCase<ContentOf<Key>>, by: DecidedBy, reason: CaseReason) => Promise<void>;
  /** What a withdrawal undoes of `opened`. */
  readonly withdrawn?: (world: World, one: ServiceCase<ContentOf<Key>>, caller: HolderCaller) => Promise<void>;
}

/** A service that is missing here does not compile. */
export type Services = { readonly [Key in ServiceKey]: Service<Key> };
