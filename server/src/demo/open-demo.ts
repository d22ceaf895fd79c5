import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { OfflineNeeds } from '../modules/staff/index.ts';
import type { Door } from '../platform/http/door.ts';
import type { DemoClock } from './demo-clock.ts';
import { demoPhone } from './demo-phone.ts';
import { registerDemo } from './demo-routes.ts';
import { registerDemoStaff } from './demo-staff-routes.ts';
import { neighbourControls } from './neighbours.ts';
import { simulatedPlatforms, simulatedRegion } from './simulated-platforms.ts';

/** Opens the demonstration: called in demo mode and nowhere else. */
export function openDemo(app: FastifyInstance, door: Door, { config, clock, offlineNeeds }: { readonly config: Config; readonly clock: DemoClock; readonly offlineNeeds: OfflineNeeds }): void {
  const neighbourUrls = { ...config.neighbours, ...simulatedPlatforms(config), region: simulatedRegion(config) };
  const neighbours = neighbourControls(neighbourUrls);
  registerDemoStaff(app, door);
  registerDemo(app, door, {
    dataFolder: config.dataFolder, clock, neighbours, offlineNeeds,
    neighbourUrls, phone: demoPhone(app, { neighbours, now: clock.now }),
  });
}
