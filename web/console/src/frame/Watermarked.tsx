import { useLanguage } from '@yika/kit';
import { Watermark } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useDark } from '../app/scheme.ts';
import { formatMoment } from '../words/moment.ts';
import { useMinute } from './Stamp.tsx';
import { useSignedIn } from './use-me.ts';

/** Around whatever shows persons: name, number and time of who looks, across the page, so that a picture of it names its maker. */
export function Watermarked({ children }: { readonly children: ReactNode }): ReactElement {
  const me = useSignedIn();
  const { language } = useLanguage();
  const dark = useDark();
  const at = useMinute(me.serverTime);
  return (
    <Watermark
      className="console__watermark"
      content={[`${me.name} · ${me.staffNumber}`, formatMoment(at, language)]}
      gap={[120, 110]}
      font={{ fontSize: 14, fontFamily: getComputedStyle(document.body).fontFamily, color: dark ? 'rgb(233 241 238 / 8%)' : 'rgb(16 32 29 / 7%)' }}
    >
      {children}
    </Watermark>
  );
}
