export type Texts = Record<string, object>;
export type Language = "en" | "zh-TW";

/** A new language is a new folder in `locales` and a new line here. */
export const LANGUAGES: Record<Language, { name: string; load: () => Promise<Texts> }> = {
  en: { name: "English", load: async () => (await import("../locales/en")).default },
  "zh-TW": { name: "繁體中文", load: async () => (await import("../locales/zh-TW")).default },
};

/** Chinese in traditional characters however it is named; else English. */
export function toLanguage(locale: string): Language {
  return /^zh[-_](hant|tw|hk|mo)/i.test(locale) ? "zh-TW" : "en";
}

/** The first wish that anybody has. */
export function choose(...wishes: (string | null | undefined)[]): Language {
  return toLanguage(wishes.find((wish) => wish) ?? "en");
}
