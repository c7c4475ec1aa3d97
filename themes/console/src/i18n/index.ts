import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { environment } from "../environment";
import { LANGUAGES, type Language, choose, toLanguage } from "./languages";

const CHOICE = "kc_locale";

/** One file a language, loaded when it is needed: all of its texts by namespace. */
const texts: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace, done) => {
    LANGUAGES[toLanguage(language)].load().then(
      (all) => done(null, all[namespace] ?? {}),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

export async function startI18n(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = i18next.dir(language);
  });
  await i18next
    .use(texts)
    .use(initReactI18next)
    .init({
      lng: choose(asked(), environment.locale, navigator.language),
      fallbackLng: "en",
      // One namespace a page: the names of the files in `locales/en`, which are loaded anyway.
      ns: Object.keys(await LANGUAGES.en.load()),
      defaultNS: "common",
      fallbackNS: ["common", "keycloak"],
      showSupportNotice: false,
      // React escapes what it shows.
      interpolation: { escapeValue: false },
    });
}

/** The person's own locale in Keycloak, unless the address asks for another. */
export async function followTokenLocale(locale: string): Promise<void> {
  await i18next.changeLanguage(choose(asked(), locale));
}

/** What the masthead's menu does. The choice stays in the address: a reload keeps it, and nothing is stored. */
export async function chooseLanguage(language: Language): Promise<void> {
  const url = new URL(location.href);
  url.searchParams.set(CHOICE, language);
  history.replaceState(history.state, "", url);
  await i18next.changeLanguage(language);
}

function asked(): string | null {
  const query = new URLSearchParams(location.search);
  return query.get(CHOICE) ?? query.get("ui_locales");
}
