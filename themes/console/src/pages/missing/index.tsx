import { Button } from "@patternfly/react-core";
import { SearchIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation();
  const home = usePath()("");
  return (
    <Page title={t("notFound")}>
      <Empty
        title={t("notFound")}
        icon={SearchIcon}
        action={<Button component={(props) => <Link {...props} to={home} />}>{t("toOverview")}</Button>}
      >
        {t("notFoundHint")}
      </Empty>
    </Page>
  );
};
