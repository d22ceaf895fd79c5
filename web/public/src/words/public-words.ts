/** The pictures of the guide; `npm run contact-sheet` takes them anew. */
export type GuidePicture = 'claim' | 'code-sent' | 'pin' | 'home' | 'code' | 'after-scan';

/** The steps of the way through another app, each with a picture; taken in the simulators. */
export type AppStep = 'me' | 'pay' | 'city' | 'approval' | 'claim';

export interface Walk {
  readonly title: string;
  /** What is tapped there. */
  readonly steps: Readonly<Record<AppStep, string>>;
}

export interface Step {
  readonly title: string;
  readonly text: string;
  /** For who wonders or for whom it does not work. */
  readonly aside?: string;
  readonly pictures: readonly (readonly [picture: GuidePicture, shows: string])[];
}

export interface Article {
  readonly title: string;
  /** What it says, summarised. */
  readonly says: string;
  /** What it is in this product. */
  readonly here: string;
  readonly state: 'here' | 'partly' | 'not_yet' | 'unknown';
}

export interface PublicWords {
  readonly print: string;
  readonly guide: string;
  readonly guideLead: string;
  readonly need: string;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
  /** Shown below the first step. */
  readonly walksLead: string;
  readonly walks: Readonly<Record<'wechat' | 'alipay', Walk>>;
  readonly later: string;
  readonly laterWords: string;
  readonly stuck: string;
  readonly stuckWords: string;
  readonly open: string;
  readonly law: string;
  readonly lawLead: string;
  readonly says: string;
  readonly here: string;
  readonly states: Readonly<Record<Article['state'], string>>;
  readonly articles: readonly Article[];
  readonly why: string;
  readonly whyLead: string;
  readonly whyMine: string;
  readonly search: string;
  readonly none: string;
  readonly rest: string;
  readonly call: (number: string) => string;
}
