import { type BaseEnvironment, getInjectedEnvironment } from "@keycloak/keycloak-ui-shared";

/** What the server tells the page about itself. */
export type Environment = BaseEnvironment & {
  /** Where the admin API is; differs from `serverBaseUrl` where the server has a hostname of its own for it. */
  adminBaseUrl: string;
  /** The locale that Keycloak has chosen for this visitor, empty where the realm has no locales. */
  locale: string;
};

export const environment = getInjectedEnvironment<Environment>();

/** Shown inside Keycloak's admin console, which has a masthead and a navigation of its own. */
export const embedded = new URLSearchParams(location.search).get("embedded") === "true";
