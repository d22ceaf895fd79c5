import type { FastifyReply } from 'fastify';
import type { Language } from '../language.ts';
import { html, sendPage } from '../page.ts';
import { regionalBehaviours, type RegionalBehaviour } from './faults.ts';
import { behaviourWords, regionalWords } from './words.ts';

/** What this program is, where the platform asks it, and a button for everything that can be wrong with it. */
export function sendStatusPage(reply: FastifyReply, { language, behaviour, systemUrl }: { readonly language: Language; readonly behaviour: RegionalBehaviour; readonly systemUrl: string }): FastifyReply {
  const say = (name: keyof typeof regionalWords) => regionalWords[name][language];
  const buttons = regionalBehaviours.map((each) => html`<button type="button" data-behaviour="${each}" aria-pressed="${String(each === behaviour)}">${behaviourWords[each][language]}</button> `);
  return sendPage(reply, {
    language, title: say('title'),
    body: html`<main>
<p>${say('about')}</p>
<p>${say('address')}: <code>${systemUrl}/${say('code')}</code></p>
<h2>${say('behaviour')}</h2>
<p>${buttons}</p>
<p id="trouble" role="alert" hidden>${say('failed')}</p>
</main>`,
  });
}
