import { useTranslation } from "react-i18next";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation("overview");
  return (
    <Page title={t("overviewTitle")}>
      <Empty title={t("nothingHere")} />
    </Page>
  );
};
