/** The languages of every word that a person reads. */
export const languages = ['es', 'zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language: a text that lacks one does not compile. */
export type Said = Readonly<Record<Language, string>>;
