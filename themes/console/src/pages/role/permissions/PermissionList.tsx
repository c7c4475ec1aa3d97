import { Label } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { Permission, Role } from "../../../api";
import { Loaded } from "../../../components/States";
import { usePermissions } from "../../../components/usePermissions";
import { implied } from "./choices";

/** What a role grants, to read only; also what comes along (R8). */
export const PermissionList = ({ role }: { role: Role }) => {
  const { t } = useTranslation("role");
  const row = (catalogue: ReadonlyMap<string, Permission>, key: string, isImplied: boolean) => {
    const known = catalogue.get(key);
    return (
      <Tr key={key} data-testid={`granted-${key}`}>
        <Td dataLabel={t("permission")} className="ta-name">
          {known?.name ?? key} {isImplied && <Label isCompact variant="outline">{t("implied")}</Label>}
        </Td>
        <Td dataLabel={t("description")}>{known?.description ?? "—"}</Td>
        <Td dataLabel={t("reach")}>{t(known?.scope === "GLOBAL" ? "common:globalOnly" : "reachBoth")}</Td>
      </Tr>
    );
  };
  return (
    <Loaded query={usePermissions()}>
      {(catalogue) => (
        <Table aria-label={t("permissions")} variant="compact">
          <Thead>
            <Tr>
              <Th width={25}>{t("permission")}</Th>
              <Th>{t("description")}</Th>
              <Th width={20}>{t("reach")}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {role.permissions.map((key) => row(catalogue, key, false))}
            {implied(catalogue, role.permissions).map((key) => row(catalogue, key, true))}
          </Tbody>
        </Table>
      )}
    </Loaded>
  );
};
