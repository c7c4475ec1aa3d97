import { useTranslation } from "react-i18next";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation("mine");
  return (
    <Page title={t("mineTitle")}>
      <Empty title={t("nothingHere")} />
    </Page>
  );
};
