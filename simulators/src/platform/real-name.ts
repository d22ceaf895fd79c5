/** What a platform knows of whoever proved a name to it. */
export interface RealName {
  readonly name: string;
  readonly identityNumber: string;
}

/** Nobody that the product knows: in whose name an account is when that fault is chosen. */
export const somebodyElse: RealName = { name: '方外人', identityNumber: '110100198001010014' };

/** As a form sends it: another than the account's own, where both fields came. */
export function readRealName({ real_name: name, identity_number: identityNumber }: { readonly real_name?: string; readonly identity_number?: string }): RealName | null {
  return name && identityNumber ? { name, identityNumber } : null;
}
