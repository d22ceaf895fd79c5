import { useEffect } from 'react';

/** The desk of the demonstration hands over what the phone shows (docs/desk.md); nobody else's frame is listened to. */
export function useHandOver(submit: (text: string) => void): void {
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const said = event.data as { readonly type?: unknown; readonly text?: unknown } | null;
      if (event.origin === location.origin && said?.type === 'yika:code' && typeof said.text === 'string') submit(said.text);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [submit]);
}
