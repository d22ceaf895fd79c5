/** What the doors of the channels say in an address: names of ours, and nothing about a person. Whatever else stands there is nothing. */
export interface Asked {
  readonly channel?: string;
}

export interface Failed extends Asked {
  readonly code?: string;
  readonly reference?: string;
}

type Search = Readonly<Record<string, unknown>>;

export function channelAsked({ channel }: Search): Asked {
  return typeof channel === 'string' && /^[a-z][a-z0-9-]{1,39}$/.test(channel) ? { channel } : {};
}

export function codeAsked({ code }: Search): Pick<Failed, 'code'> {
  return typeof code === 'string' && /^[a-z_]{3,60}$/.test(code) ? { code } : {};
}

export function referenceAsked({ reference }: Search): Pick<Failed, 'reference'> {
  return typeof reference === 'string' && /^[0-9A-Z]{2,6}(?:-[0-9A-Z]{2,6}){1,4}$/.test(reference) ? { reference } : {};
}

/** What a mini-program hands back with its ticket. */
export function stateAsked({ state }: Search): { readonly state?: string } {
  return typeof state === 'string' && /^[0-9a-f]{32}$/.test(state) ? { state } : {};
}
