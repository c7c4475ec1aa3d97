import { cleanup } from "@testing-library/react";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { afterEach } from "vitest";
import texts from "../src/locales/en";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// Tests read the console in English.
await i18next.use(initReactI18next).init({
  lng: "en",
  resources: { en: texts },
  defaultNS: "common",
  fallbackNS: ["common", "keycloak"],
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});

afterEach(cleanup);
