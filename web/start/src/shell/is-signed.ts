import type { PageConfig } from './view-host.ts';

const ANSWER_WITHIN_MS = 5000;

/**
 * Whether the platform gives a page rights: it alone knows its ticket, so a page of the simulator looks, in a frame that nobody sees, and says one word.
 * No answer is a no.
 */
export function isSigned(platformUrl: string, config: PageConfig, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { appId, timestamp, nonceStr, signature } = config;
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = `${platformUrl}/web-view/rights?${new URLSearchParams({ appid: appId, timestamp: String(timestamp), noncestr: nonceStr, signature, url: address })}`;
    const finish = (signed: boolean): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      frame.remove();
      resolve(signed);
    };
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === frame.contentWindow) finish((data as { readonly rights?: unknown } | null)?.rights === 'given');
    };
    const timer = setTimeout(() => finish(false), ANSWER_WITHIN_MS);
    addEventListener('message', hear);
    document.body.append(frame);
  });
}
