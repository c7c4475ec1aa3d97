import { useTranslation } from "react-i18next";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation("role");
  return (
    <Page title={t("roleTitle")}>
      <Empty title={t("nothingHere")} />
    </Page>
  );
};
