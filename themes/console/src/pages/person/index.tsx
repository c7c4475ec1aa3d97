import { useTranslation } from "react-i18next";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation("people");
  return (
    <Page title={t("personTitle")}>
      <Empty title={t("nothingHere")} />
    </Page>
  );
};
