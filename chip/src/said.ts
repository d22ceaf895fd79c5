/** One text in every language: a text that lacks one does not compile. */
export interface Said {
  readonly es: string;
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Puts what it is about into a text: `{expected}` becomes `about.expected`. */
export function fill(said: Said, about: Readonly<Record<string, string>>): Said {
  return { es: put(said.es, about), 'zh-CN': put(said['zh-CN'], about), en: put(said.en, about) };
}

function put(text: string, about: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => about[key] ?? whole);
}
