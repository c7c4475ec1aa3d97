import { useTranslation } from "react-i18next";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation("resources");
  return (
    <Page title={t("categoriesTitle")}>
      <Empty title={t("nothingHere")} />
    </Page>
  );
};
