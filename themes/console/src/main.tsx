import "@patternfly/react-core/dist/styles/base.css";
import "./console.css";

import { KeycloakProvider } from "@keycloak/keycloak-ui-shared";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { environment } from "./environment";
import { startI18n } from "./i18n";
import { followColorScheme } from "./theme";

followColorScheme(environment.darkMode);
await startI18n();

const container = document.getElementById("app");
if (container) {
  createRoot(container).render(
    <StrictMode>
      <KeycloakProvider environment={environment}>
        <App />
      </KeycloakProvider>
    </StrictMode>,
  );
}
