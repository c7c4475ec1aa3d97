import { useTranslation } from "react-i18next";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";

export const Component = () => {
  const { t } = useTranslation("matrix");
  return (
    <Page title={t("matrixTitle")}>
      <Empty title={t("nothingHere")} />
    </Page>
  );
};
