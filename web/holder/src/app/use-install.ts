import { useSyncExternalStore } from 'react';
import { useHost } from '../host/current-host.ts';

/** What a browser gives that can put this app on the home screen (Chromium; others have a menu for it). */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const listeners = new Set<() => void>();
let offer: InstallOffer | null = null;

/** To be called before the first drawing: a browser makes its offer once and early. */
export function listenForInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    // Asked when the person wants it, not when the browser does.
    event.preventDefault();
    tell(event as InstallOffer);
  });
  addEventListener('appinstalled', () => tell(null));
}

/** Puts the app on the home screen; null where it is there already, or where this is no browser of its own (WeChat, Alipay). */
export function useInstall(): (() => Promise<void>) | null {
  const made = useSyncExternalStore(listen, () => offer);
  const { name } = useHost();
  if (made === null || name !== 'browser' || insideAnotherApp(navigator.userAgent)) return null;
  return async () => {
    await made.prompt();
    tell(null);
  };
}

/** Pages inside another app cannot be installed, whatever event its web view may send, and its bridge may come later than that event. */
export function insideAnotherApp(userAgent: string): boolean {
  return /MicroMessenger|AlipayClient|DingTalk|QQ\/|Weibo/i.test(userAgent);
}

function tell(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
