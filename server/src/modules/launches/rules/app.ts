import type { LaunchScope } from '@yika/contract';

export interface AppToAdd {
  readonly appId: string;
  readonly scopes: readonly LaunchScope[];
  readonly returnAddresses: readonly string[];
  readonly perMinute: number;
  readonly perDay: number;
}

/** One sentence for the operator; null: it can be registered so. `plainHttp`: in the demonstration, where everything is on one machine. */
export function appFault({ appId, scopes, returnAddresses, perMinute, perDay }: AppToAdd, plainHttp: boolean): string | null {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(appId) || appId === 'wechat' || appId === 'alipay') return 'An id is 2 to 40 of a-z, 0-9 and -, begins with a letter, and is neither wechat nor alipay.';
  if (!scopes.includes('sign_in')) return 'Every app needs the scope sign_in.';
  if (returnAddresses.length === 0) return 'An app needs at least one return address.';
  const [fault] = returnAddresses.map((address) => returnAddressFault(address, plainHttp)).filter((each) => each !== null);
  if (fault) return fault;
  return [perMinute, perDay].every((limit) => Number.isInteger(limit) && limit > 0 && limit <= 100_000_000) ? null : 'A limit is a whole number above zero.';
}

/** Written as a browser would write it, so that comparing letter by letter is comparing addresses. */
export function returnAddressFault(address: string, plainHttp: boolean): string | null {
  const rightForm = plainHttp ? /^https?:\/\/[^\s\\@#?/]+\/[^\s\\#?]*$/ : /^https:\/\/[^\s\\@#?/]+\/[^\s\\#?]*$/;
  return rightForm.test(address) && !/\/\.\.?(?:\/|$)/.test(address) ? null : 'A return address is a whole HTTPS address with a path, without a query, a fragment, a user or steps like /../.';
}
