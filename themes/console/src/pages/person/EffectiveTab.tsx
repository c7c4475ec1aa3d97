import { PageSection } from "@patternfly/react-core";
import { LockIcon } from "@patternfly/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi, usePath } from "../../access/context";
import { type EffectivePermissions, type ResourceKey, content } from "../../api";
import { EffectiveTable, useNames } from "../../components/holdings";
import { rowsOf } from "../../components/holdings/rows";
import { Empty, Loaded } from "../../components/States";
import type { PersonProps } from "./PersonTabs";
import { explainPath } from "./explainPath";

export const EffectiveTab = ({ person }: PersonProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const path = usePath();
  const permissions = useQuery({
    queryKey: ["permissions", "of", person.id],
    queryFn: ({ signal }) =>
      content(api.GET("/users/{user}/permissions", { params: { path: { user: person.id } }, signal })),
  });
  const names = useNames(keysOf(permissions.data));
  return (
    <Loaded query={permissions}>
      {(held) =>
        rowsOf(held).length === 0 ? (
          <Empty title={t("noPermissions")} icon={LockIcon}>{t("noPermissionsHint")}</Empty>
        ) : (
          <>
            <PageSection variant="light" className="ta-muted" style={{ paddingBlockEnd: 0 }}>{t("effectiveHint")}</PageSection>
            <EffectiveTable
              label={t("tab.effective")}
              permissions={held}
              names={names}
              why={(permission, resource) => explainPath(path, person.id, permission, resource)}
            />
          </>
        )
      }
    </Loaded>
  );
};

function keysOf(permissions: EffectivePermissions | undefined): ResourceKey[] {
  return rowsOf(permissions ?? {}).flatMap(({ type, id }) =>
    type && id !== undefined ? [{ type: type as ResourceKey["type"], id }] : [],
  );
}
