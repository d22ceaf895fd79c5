import { useEffect, useMemo, useState } from 'react';
import { codeSession, type CodeSession, type CodeView } from './code-session.ts';
import { codeWorld } from './code-world.ts';

const tickEveryMs = 250;

/** Runs the session while the page is open, and takes the code off the screen while the page is put away. */
export function useCodeSession(): { readonly view: CodeView; readonly session: CodeSession; readonly now: number; readonly hidden: boolean } {
  const [view, setView] = useState<CodeView>({ kind: 'starting' });
  const [now, setNow] = useState(() => codeWorld.now());
  const [hidden, setHidden] = useState(!codeWorld.visible());
  const session = useMemo(() => codeSession(codeWorld, setView), []);

  useEffect(() => {
    const timer = setInterval(() => {
      setNow(codeWorld.now());
      void session.tick();
    }, tickEveryMs);
    const seen = (): void => setHidden(!codeWorld.visible());
    const line = (): void => void session.tryLine();
    void session.tick();
    document.addEventListener('visibilitychange', seen);
    addEventListener('online', line);
    addEventListener('offline', line);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', line);
      removeEventListener('offline', line);
    };
  }, [session]);

  useEffect(() => {
    if (view.kind === 'scanned') navigator.vibrate?.(120);
  }, [view.kind]);

  return { view, session, now, hidden };
}
