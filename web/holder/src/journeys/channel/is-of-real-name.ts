/** In whose name the account is: there the way on is another account, or none. */
export function isOfRealName(code: string | undefined): boolean {
  return code === 'channel_real_name_foreign' || code === 'channel_identity_number_foreign' || code === 'channel_real_name_missing';
}
