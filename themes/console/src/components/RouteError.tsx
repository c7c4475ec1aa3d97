import { Button, PageSection } from "@patternfly/react-core";
import { ExclamationCircleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router-dom";
import { ApiError } from "../api";
import { Empty, Failed } from "./States";

/** Instead of a page that broke, or whose files are gone since a newer version was installed. */
export const RouteError = () => {
  const { t } = useTranslation();
  const error = useRouteError();
  const reload = () => location.reload();
  return (
    <PageSection variant="light" isFilled>
      {error instanceof ApiError ? (
        <Failed error={error} retry={reload} />
      ) : (
        <Empty title={t("failed")} icon={ExclamationCircleIcon} action={<Button onClick={reload}>{t("reload")}</Button>}>
          {t("brokenHint")}
        </Empty>
      )}
    </PageSection>
  );
};
