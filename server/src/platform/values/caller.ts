import type { HolderId, Id } from './ids.ts';

export type Purpose = 'identity' | 'payment';

/** Who is asking. Set by the door, read by everyone. */
export type Caller =
  | { readonly kind: 'stranger' }
  | HolderCaller
  | TerminalCaller
  | StaffCaller
  | { readonly kind: 'service_point'; readonly servicePointId: Id<'ServicePoint'> }
  /** The server of another app, by its signature; see the room `launches`. */
  | { readonly kind: 'app'; readonly appId: string }
  /** Another organisation's system that we lean on. It never knocks: its silence is noticed in its own name. */
  | { readonly kind: 'neighbour'; readonly name: string }
  | { readonly kind: 'operator'; readonly name: string };

/** A holder with a live session on a device of theirs. */
export interface HolderCaller {
  readonly kind: 'holder';
  readonly holderId: HolderId;
  readonly deviceNo: number;
  readonly sessionId: Id<'Session'>;
}

/** A counter's terminal: bound to one service point, licensed for some purposes. */
export interface TerminalCaller {
  readonly kind: 'terminal';
  readonly terminalId: Id<'Terminal'>;
  readonly servicePointId: Id<'ServicePoint'>;
  readonly regionCode: Id<'Region'>;
  readonly purposes: readonly Purpose[];
  /** Only where a terminal that was revoked is still heard: it hands in what it checked before. */
  readonly revokedAt?: number;
}

/** A closed list; what each may do stands in docs/who-may.md. */
export type StaffRole = 'officer' | 'approver' | 'clerk_supervisor' | 'auditor' | 'system_administrator' | 'security_administrator';

/** A role and where it holds: an administrative area with all below it, or one counter only. */
export interface StaffGrant {
  readonly role: StaffRole;
  /** '000000' the nation, 'xx0000' a province, 'xxyy00' a city. */
  readonly areaCode: Id<'Region'>;
  readonly servicePointId: Id<'ServicePoint'> | null;
}

/** Somebody of an agency, signed in to the console. The grants are those in force at this request. */
export interface StaffCaller {
  readonly kind: 'staff';
  readonly staffId: Id<'Staff'>;
  readonly staffSessionId: Id<'StaffSession'>;
  readonly grants: readonly StaffGrant[];
  /** Until when a sensitive act needs no further proof, for their passkey has answered; null: it has not. See `isFreshlyProved` in the rules of `staff`. */
  readonly provedUntil: number | null;
}

/** The caller's name in audit entries and remembered requests; never a person's name or number. */
export function actorOf(caller: Caller): string {
  switch (caller.kind) {
    case 'stranger':
      return 'stranger';
    case 'holder':
      return 'holder';
    case 'terminal':
      return `terminal:${caller.terminalId}`;
    case 'staff':
      return `staff:${caller.staffId}`;
    case 'service_point':
      return `service_point:${caller.servicePointId}`;
    case 'app':
      return `app:${caller.appId}`;
    case 'neighbour':
      return `neighbour:${caller.name}`;
    case 'operator':
      return `operator:${caller.name}`;
  }
}
