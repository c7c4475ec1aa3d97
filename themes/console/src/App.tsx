import { useEnvironment } from "@keycloak/keycloak-ui-shared";
import { useEffect } from "react";
import { RouterProvider } from "react-router-dom";
import { followTokenLocale } from "./i18n";
import { router } from "./routes";

export const App = () => {
  const { keycloak } = useEnvironment();
  const locale: unknown = keycloak.tokenParsed?.["locale"];

  useEffect(() => {
    if (typeof locale === "string") void followTokenLocale(locale);
  }, [locale]);

  return <RouterProvider router={router} />;
};
