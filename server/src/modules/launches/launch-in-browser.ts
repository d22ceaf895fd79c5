import type { LaunchView } from '@yika/contract';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { findApp, type LaunchApp } from './apps-table.ts';
import type { Fields } from './crypto/launch-key.ts';
import { launchHashOf, newLaunchSecret, openFields, sealFields } from './crypto/launch-secret.ts';
import { deleteLaunch, findLaunch, insertLaunch, saveApproved, takeRequested, type Launch } from './launches-table.ts';

/** As long as a claim: it fills in the form of one. */
export const LAUNCH_LASTS_MS = 30 * 60_000;

type Needs = Pick<World, 'database' | 'lookup' | 'now'>;

/**
 * The address is opened, once. The browser gets another secret than the one in the address, which history and logs may know.
 * Refusals: launch_ended, launch_app_closed.
 */
export async function openLaunch({ database, lookup, now }: Needs, secret: string): Promise<{ readonly secret: string }> {
  const at = now();
  const launch = await takeRequested(database, launchHashOf(lookup, secret), at);
  if (!launch) throw new Refusal('launch_ended');
  if (!(await findApp(database, launch.appId))?.open) throw new Refusal('launch_app_closed');
  const fresh = newLaunchSecret();
  const fields = launch.fields && sealFields(lookup, fresh, openFields(lookup, secret, launch.fields));
  await insertLaunch(database, { ...launch, launchHash: launchHashOf(lookup, fresh), step: 'asked', fields, expiresAt: at + LAUNCH_LASTS_MS });
  return { secret: fresh };
}

/** Null: none, run out, or its app was closed since. */
export async function findOpenLaunch({ database, lookup, now }: Needs, secret: string | undefined): Promise<{ readonly launch: Launch; readonly app: LaunchApp } | null> {
  const launch = secret ? await findLaunch(database, launchHashOf(lookup, secret), now()) : null;
  const app = launch && (await findApp(database, launch.appId));
  return launch && app?.open ? { launch, app } : null;
}

export async function viewLaunch(world: Needs, secret: string | undefined): Promise<LaunchView> {
  const found = await findOpenLaunch(world, secret);
  if (!found) return { state: 'none', app: null, scopes: [], given: [], returnHost: null, expiresAt: null };
  const { launch, app } = found;
  const { scopes, given, expiresAt, returnAddress } = launch;
  return { state: launch.step === 'approved' ? 'approved' : 'asked', app: { appId: app.appId, name: app.name }, scopes: [...scopes], given: [...given], returnHost: new URL(returnAddress).host, expiresAt };
}

export async function approveLaunch(world: Needs, secret: string | undefined): Promise<LaunchView> {
  const { launch } = await getOpenLaunch(world, secret);
  await saveApproved(world.database, launch.launchHash);
  return viewLaunch(world, secret);
}

/** For the form, once the person agreed that they are used. */
export async function readFields(world: Needs, secret: string | undefined): Promise<{ [Field in keyof Required<Fields>]: string | null }> {
  const { launch } = await getOpenLaunch(world, secret);
  if (launch.step !== 'approved') throw new Refusal('launch_ended');
  const fields = launch.fields && secret ? openFields(world.lookup, secret, launch.fields) : null;
  return { name: fields?.name ?? null, identityNumber: fields?.identityNumber ?? null, cardNumber: fields?.cardNumber ?? null };
}

/** The person says no: the app hears just that. */
export async function refuseLaunch(world: Needs, secret: string | undefined): Promise<{ readonly url: string }> {
  const { launch } = await getOpenLaunch(world, secret);
  await deleteLaunch(world.database, launch.launchHash);
  return { url: wayBack(launch, { error: 'refused' }) };
}

/** Refusal: launch_ended. */
export async function getOpenLaunch(world: Needs, secret: string | undefined): Promise<{ readonly launch: Launch; readonly app: LaunchApp }> {
  const found = await findOpenLaunch(world, secret);
  if (!found) throw new Refusal('launch_ended');
  return found;
}

/** To the registered address, with what the app sent to tell its own browsers apart, and nothing personal. */
export function wayBack({ returnAddress, state }: Pick<Launch, 'returnAddress' | 'state'>, told: Readonly<Record<string, string>>): string {
  return `${returnAddress}?${new URLSearchParams({ ...told, ...(state !== null && { state }) })}`;
}
