import { useTranslation } from "react-i18next";
import { usePath } from "../../access/context";
import type { EffectivePermissions, ResourceKey } from "../../api";
import { Empty, Loaded, Loading } from "../../components/States";
import { EffectiveTable, referenceOf, useNames } from "../../components/holdings";
import { useMine } from "../resources/useMine";
import { Section } from "./Section";
import { resourcesOf } from "./resources";

/** What the person may do where; each permission leads to the explanation of where it comes from. */
export const Effective = ({ me }: { me: string }) => {
  const { t } = useTranslation("mine");
  const mine = useMine();
  return (
    <Section title={t("effective")} text={t("effectiveText")} testId="mine-effective">
      <Loaded query={mine} skeleton={<Loading lines={3} />}>
        {({ permissions }) =>
          Object.keys(permissions).length === 0 ? (
            <Empty title={t("noEffective")} headingLevel="h3" />
          ) : (
            <Shown me={me} permissions={permissions} />
          )
        }
      </Loaded>
    </Section>
  );
};

const Shown = ({ me, permissions }: { me: string; permissions: EffectivePermissions }) => {
  const { t } = useTranslation("mine");
  const path = usePath();
  const names = useNames(resourcesOf(permissions));
  const why = (permission: string, resource?: ResourceKey) => {
    const asked = new URLSearchParams({ permission, ...(resource && { resource: referenceOf(resource) }) });
    return `${path("people", "user", me, "explain")}?${asked}`;
  };
  return <EffectiveTable label={t("effective")} permissions={permissions} names={names} why={why} />;
};
