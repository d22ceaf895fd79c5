import { useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import type { AppStep, Walk } from './words/public-words.ts';

/** The way through one app, as a strip of pictures: what is tapped stands below each. */
export function GuideWalk({ platform, walk }: { readonly platform: 'wechat' | 'alipay'; readonly walk: Walk }): ReactElement {
  const { language } = useLanguage();
  return (
    <section className="guide__walk">
      <h3>{walk.title}</h3>
      <ol>
        {(Object.entries(walk.steps) as [AppStep, string][]).map(([step, tapped]) => (
          <li key={step}>
            {/* The words below say what it shows. */}
            <img src={`/guide/${platform}-${step}-${language}.webp`} width={406} height={844} alt="" loading="lazy" />
            <span>{tapped}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
