import { Stack, StackItem } from "@patternfly/react-core";
import { UserIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { useMe } from "../../access/context";
import { Page } from "../../components/Page";
import { Empty } from "../../components/States";
import { Effective } from "./Effective";
import { Holdings } from "./Holdings";
import { Owned } from "./Owned";

export const Component = () => {
  const { t } = useTranslation("mine");
  const me = useMe();
  return (
    <Page title={t("mineTitle")} description={t("description")}>
      {me ? (
        <Stack hasGutter>
          <StackItem><Owned /></StackItem>
          <StackItem><Holdings /></StackItem>
          <StackItem><Effective me={me.id} /></StackItem>
        </Stack>
      ) : (
        <Empty title={t("nobody")} icon={UserIcon}>{t("nobodyHint")}</Empty>
      )}
    </Page>
  );
};
