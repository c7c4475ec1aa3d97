import { useTranslation } from "react-i18next";
import { usePath } from "../../access/context";
import { Page } from "../../components/Page";
import { Loaded, Loading } from "../../components/States";
import { RoleTabs } from "./RoleTabs";
import { useRole } from "./useRole";

interface RoleDetailProps {
  roleKey: string;
  tab: string | undefined;
}

/** One role: what it grants, who holds it where, what may be changed of it. */
export const RoleDetail = ({ roleKey, tab }: RoleDetailProps) => {
  const { t } = useTranslation("role");
  const path = usePath();
  const query = useRole(roleKey);
  if (query.data) return <RoleTabs read={query.data} tab={tab} />;
  return (
    <Page title={t("roleTitle")} breadcrumb={[{ label: t("nav.roles"), to: path("roles") }]}>
      <Loaded query={query} skeleton={<Loading lines={8} />}>{() => null}</Loaded>
    </Page>
  );
};
