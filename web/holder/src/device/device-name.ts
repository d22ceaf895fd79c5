/** How the person will recognise this device in a list: browser and system, nothing finer. */
export function deviceName(agent: string = navigator.userAgent): string {
  const browser = firstOf(agent, [['MicroMessenger', 'WeChat'], ['AlipayClient', 'Alipay'], ['Edg', 'Edge'], ['HuaweiBrowser', 'Huawei Browser'], ['SamsungBrowser', 'Samsung Internet'], ['Firefox', 'Firefox'], ['Chrome', 'Chrome'], ['CriOS', 'Chrome'], ['Safari', 'Safari']]);
  const system = firstOf(agent, [['HarmonyOS', 'HarmonyOS'], ['OpenHarmony', 'HarmonyOS'], ['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Windows', 'Windows'], ['Mac OS', 'macOS'], ['Linux', 'Linux']]);
  return [browser, system].filter((part) => part !== null).join(' · ') || 'Web';
}

function firstOf(agent: string, names: readonly (readonly [string, string])[]): string | null {
  return names.find(([sign]) => agent.includes(sign))?.[1] ?? null;
}
