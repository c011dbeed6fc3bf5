/** The languages every sentence a person sees exists in: Chinese first, English beside it. */
export type Locale = 'zh-CN' | 'en';

/** One sentence or name in both languages; a missing one is a compile error. */
export type Localised = Readonly<Record<Locale, string>>;
