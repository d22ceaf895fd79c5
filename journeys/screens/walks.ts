import { walkApps } from './app-screens.ts';
import { walkBenefits } from './benefit-screens.ts';
import { walkCorrections } from './correction-screens.ts';
import { walkCard, walkPersons } from './card-screens.ts';
import { walkChannels } from './channel-screens.ts';
import { walkClaim } from './claim-screens.ts';
import { walkCode } from './code-screens.ts';
import { walkConsole } from './console-screens.ts';
import { walkCounter } from './counter-screens.ts';
import { walkLaunch } from './launch-screens.ts';
import { walkPublic } from './public-screens.ts';
import { walkServices } from './service-screens.ts';
import type { Stage } from './stage.ts';
import { walkStranger } from './stranger-screens.ts';
import { walkWork } from './work-screens.ts';

/** All screens of the product, by the walk that comes past them; a new page belongs into one. */
export const walks: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  claim: walkClaim,
  // Before the card: so that somebody has looked, and the lists are not empty.
  code: walkCode,
  card: walkCard,
  services: walkServices,
  benefits: walkBenefits,
  work: walkWork,
  corrections: walkCorrections,
  persons: walkPersons,
  stranger: walkStranger,
  counter: walkCounter,
  apps: walkApps,
  channels: walkChannels,
  launch: walkLaunch,
  public: walkPublic,
  console: walkConsole,
};
