const ANSWER_WITHIN_MS = 500;

/** Asks the page in the phone frame which code it shows (docs/desk.md). Null when it shows none, or is not the code page. */
export function askForCode(phone: Window): Promise<string | null> {
  return new Promise((resolve) => {
    const finish = (text: string | null): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(text);
    };
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.origin !== location.origin || event.source !== phone) return;
      const said = event.data as { readonly type?: unknown; readonly text?: unknown } | null;
      if (said?.type === 'yika:code') finish(typeof said.text === 'string' ? said.text : null);
    };
    const timer = setTimeout(() => finish(null), ANSWER_WITHIN_MS);
    addEventListener('message', hear);
    phone.postMessage({ type: 'yika:hand-over' }, location.origin);
  });
}
