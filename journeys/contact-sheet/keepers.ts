import type { Language } from '../holder.ts';
import type { Group, Width } from '../screens/stage.ts';

/** A picture that is also shown on its own: in a README, or in the guide of the product. */
export interface Keeper {
  readonly group: Group;
  readonly screen: string;
  readonly width: Width;
  readonly language: Language;
  /** From the root of the repository; its ending says the format. */
  readonly file: string;
  /** A part of the page, by its selector; else the window. */
  readonly of?: string;
}

const readme: readonly (readonly [Group, string, Width, string])[] = [
  ['public', 'start', 1280, 'start'],
  ['holder', 'claim-box-missing', 390, 'claim'],
  ['holder', 'home', 390, 'home'],
  ['code', 'code', 390, 'code'],
  ['code', 'after-scan', 390, 'verified'],
  ['holder', 'why-arrears-account-frozen', 390, 'why'],
  ['counter', 'valid', 1280, 'counter-valid'],
  ['counter', 'refused', 1280, 'counter-refused'],
];

const guide: readonly (readonly [Group, string, string])[] = [
  ['holder', 'claim-filled', 'claim'],
  ['holder', 'prove-code-sent', 'code-sent'],
  ['holder', 'pin-repeat', 'pin'],
  ['holder', 'home', 'home'],
  ['code', 'code', 'code'],
  ['code', 'after-scan', 'after-scan'],
];

const officer = ['readiness', 'technical-test', 'dossier-form', 'card-face', 'dossier-review', 'staff', 'person', 'cases', 'case'] as const;

const apps = ['wechat', 'alipay'].flatMap((platform) => ['me', 'pay', 'city', 'approval', 'claim'].map((step) => `${platform}-${step}`));

const languages: readonly Language[] = ['es', 'zh-CN', 'en'];

export const keepers: readonly Keeper[] = [
  ...readme.map(([group, screen, width, name]): Keeper => ({ group, screen, width, language: 'es', file: `docs/pictures/${name}.png` })),
  ...apps.flatMap((screen) => languages.map((language): Keeper => ({ group: 'app', screen, width: 1280, language, file: `web/public/public/guide/${screen}-${language}.webp`, of: '.app-shell__phone' }))),
  ...guide.flatMap(([group, screen, name]) => languages.map((language): Keeper => ({ group, screen, width: 390, language, file: `web/public/public/guide/${name}-${language}.webp` }))),
  ...officer.flatMap((screen) => languages.map((language): Keeper => ({ group: 'console', screen, width: 1280, language, file: `docs/pictures/officer/${screen}-${language}.webp` }))),
];
