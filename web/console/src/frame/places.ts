import type { StaffRole } from '@yika/contract';
import type { IconName } from '@yika/kit';
import { holds, type Me } from './use-me.ts';
import type { FrameWords } from '../words/frame-words.ts';

/** Where one can go. Only pages with a working door behind them stand here. */
export interface Place {
  readonly to: '/' | '/approvals' | '/issuers' | '/card-face' | '/file-structure' | '/dossiers' | '/readiness' | '/places' | '/cases' | '/vouchers' | '/persons' | '/staff' | '/sign-ins' | '/audit' | '/agencies' | '/account';
  readonly word: keyof FrameWords['places'];
  readonly icon: IconName;
  /** Shown to whoever holds one of them; null: to everybody. */
  readonly roles: readonly StaffRole[] | null;
}

export const administrators = ['system_administrator', 'security_administrator', 'auditor'] as const satisfies readonly StaffRole[];
/** Who may look a person up, in the area of that role. */
export const lookers = ['officer', 'clerk_supervisor'] as const satisfies readonly StaffRole[];

/** Who prepares, reviews or audits what an area hands in. */
export const readersOfFiles = ['officer', 'approver', 'auditor'] as const satisfies readonly StaffRole[];

const places: readonly Place[] = [
  { to: '/', word: 'figures', icon: 'figures', roles: null },
  { to: '/approvals', word: 'approvals', icon: 'inbox', roles: null },
  { to: '/cases', word: 'cases', icon: 'list', roles: lookers },
  { to: '/vouchers', word: 'vouchers', icon: 'receipt', roles: lookers },
  { to: '/issuers', word: 'issuers', icon: 'bank', roles: null },
  { to: '/dossiers', word: 'dossiers', icon: 'document', roles: ['officer', 'approver', 'auditor'] },
  { to: '/readiness', word: 'readiness', icon: 'check', roles: ['officer', 'approver', 'auditor'] },
  { to: '/card-face', word: 'cardFace', icon: 'identity', roles: readersOfFiles },
  { to: '/file-structure', word: 'fileStructure', icon: 'chip', roles: readersOfFiles },
  { to: '/places', word: 'places', icon: 'place', roles: ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator'] },
  { to: '/persons', word: 'persons', icon: 'search', roles: lookers },
  { to: '/staff', word: 'staff', icon: 'person', roles: administrators },
  { to: '/sign-ins', word: 'signIns', icon: 'list', roles: null },
  { to: '/audit', word: 'audit', icon: 'shield', roles: ['auditor'] },
  { to: '/agencies', word: 'agencies', icon: 'institution', roles: null },
];

/** Figures, cases and persons are of areas: who is bound to one counter has none of them. */
const ofAreas: readonly Place['to'][] = ['/', '/cases', '/persons'];

export function placesOf(me: Me): readonly Place[] {
  const hasArea = me.grants.some(({ servicePointId }) => servicePointId === null);
  return places.filter(({ to, roles }) => (hasArea || !ofAreas.includes(to)) && (roles === null || holds(me, roles)));
}
