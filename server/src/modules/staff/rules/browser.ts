const families = [['Edg', 'Edge'], ['OPR', 'Opera'], ['Firefox', 'Firefox'], ['Chrome', 'Chrome'], ['Safari', 'Safari']] as const;
const systems = [['HarmonyOS', 'HarmonyOS'], ['Android', 'Android'], ['iPhone', 'iOS'], ['iPad', 'iPadOS'], ['Windows', 'Windows'], ['Mac OS', 'macOS'], ['Linux', 'Linux']] as const;

/** What a list of sessions calls a browser, in words of ours only: whatever else its header says is kept nowhere. */
export function browserName(userAgent: string): string {
  const found = (names: readonly (readonly [string, string])[]) => names.find(([mark]) => userAgent.includes(mark))?.[1] ?? '?';
  return `${found(families)} · ${found(systems)}`;
}
