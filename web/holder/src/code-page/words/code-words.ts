/** The words of the code page. Each language is a file of its own: the page loads one. */
export interface CodeWords {
  readonly title: string;
  readonly give: string;
  readonly back: string;
  readonly loading: string;
  readonly qr: string;
  readonly renews: string;
  readonly renewNow: string;
  readonly holder: string;
  readonly digits: string;
  readonly showBarcode: string;
  readonly hideBarcode: string;
  readonly barcode: string;
  readonly unread: string;
  readonly brighter: string;
  readonly offline: string;
  readonly left: (showings: number) => string;
  readonly until: (instant: string) => string;
  readonly offlineProves: string;
  readonly offlineBring: string;
  readonly tryLine: string;
  readonly stillOffline: string;
  /** By how the phone says that it is connected while we are out of reach. */
  readonly noNetwork: string;
  readonly overWifi: string;
  readonly overAir: string;
  readonly covered: string;
  readonly coveredWords: (left: number) => string;
  readonly showAgain: string;
  readonly spent: string;
  readonly spentWords: string;
  readonly paused: string;
  readonly pausedWords: string;
  readonly without: string;
  readonly withoutWords: string;
  readonly signIn: string;
  readonly signInWords: string;
  readonly noKey: string;
  readonly noKeyWords: string;
  readonly confirm: string;
  readonly trouble: string;
  readonly troubleWords: string;
  /** After a valid check: what the account lacks of the amount, and the way to the reasons. */
  readonly lacking: (amount: string) => string;
  readonly whyWarned: string;
  readonly why: string;
  readonly reference: (reference: string) => string;
  readonly insecure: string;
  readonly insecureWords: string;
  readonly scanned: (place: string) => string;
  readonly scannedOffline: (place: string) => string;
  readonly refused: (place: string) => string;
  /** A till that is only a number gets its noun. */
  readonly till: (till: string) => string;
  readonly forIdentity: string;
  readonly forPayment: string;
  readonly used: string;
  readonly saw: string;
  readonly sawNothing: string;
  readonly seen: Readonly<Record<'photo' | 'masked_name' | 'age' | 'masked_identity_number' | 'insured_today' | 'shortfall', string>>;
  readonly notSeen: string;
  readonly understood: string;
  readonly another: string;
  /** Where the app around the page can close it. */
  readonly close: string;
  readonly notMe: string;
  readonly notMeWords: string;
  readonly deniedCase: string;
  readonly denied: string;
  readonly deniedWords: string;
  readonly notSent: string;
}
