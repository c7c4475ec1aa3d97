import { KeycloakMasthead, useEnvironment } from "@keycloak/keycloak-ui-shared";
import { useTranslation } from "react-i18next";
import type { Environment } from "../environment";
import { LanguageMenu } from "./LanguageMenu";

export const Header = () => {
  const { t } = useTranslation();
  const { keycloak, environment } = useEnvironment<Environment>();
  return (
    <KeycloakMasthead
      keycloak={keycloak}
      features={{ hasManageAccount: true }}
      brand={{ src: environment.logo, alt: t("console"), className: "ta-brand", href: "#/" }}
      toolbarItems={[<LanguageMenu key="language" />]}
    />
  );
};
