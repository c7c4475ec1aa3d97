import { Page, SkipToContent } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { embedded } from "../environment";
import { Header } from "./Header";
import { Navigation } from "./Navigation";

const MAIN = "main";

/** Masthead, navigation and content; embedded in the admin console the navigation lies on top and there is no masthead. */
export const Layout = ({ navigation, children }: { navigation?: boolean; children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <Page
      className={embedded ? "ta-embedded" : undefined}
      skipToContent={<SkipToContent href={`#${MAIN}`} onClick={toMain}>{t("skipToContent")}</SkipToContent>}
      header={embedded ? undefined : <Header />}
      sidebar={navigation && !embedded ? <Navigation /> : undefined}
      tertiaryNav={navigation && embedded ? <Navigation horizontal /> : undefined}
      isManagedSidebar={!embedded}
      mainContainerId={MAIN}
    >
      {children}
    </Page>
  );
};

/** The hash belongs to the router. */
function toMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById(MAIN)?.focus();
}
