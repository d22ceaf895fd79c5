/** One line of `yika doctor`. `todo` says what to do about it, and is there unless all is well. */
export type Finding =
  | { readonly name: string; readonly state: 'ok'; readonly says: string; readonly todo?: never }
  | { readonly name: string; readonly state: 'warn' | 'fail'; readonly says: string; readonly todo: string };
