import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router-dom";
import { usePath } from "../../access/context";
import type { Role } from "../../api";
import { RoleKind } from "../../components/RoleKind";
import { RowActions } from "../../components/RowActions";
import { sortOf } from "../../components/sort";
import type { Sort } from "./useRoles";

const COLUMNS = ["name", "predefined"] as const;

interface RolesTableProps {
  roles: Role[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  selected: Role[];
  onSelect?: (roles: Role[]) => void;
  onDelete?: (role: Role) => void;
}

export const RolesTable = ({ roles, sort, onSort, selected, onSelect, onDelete }: RolesTableProps) => {
  const { t } = useTranslation("roles");
  const path = usePath();
  const navigate = useNavigate();
  const sorted = sortOf(COLUMNS, sort, onSort);
  const isSelected = (role: Role) => selected.some(({ key }) => key === role.key);
  const custom = roles.filter(({ predefined }) => !predefined);

  return (
    <Table aria-label={t("title")} variant="compact">
      <Thead>
        <Tr>
          {onSelect && (
            <Th
              aria-label={t("selectAll")}
              select={{
                isSelected: custom.length > 0 && custom.every(isSelected),
                isHeaderSelectDisabled: custom.length === 0,
                props: { "aria-label": t("selectAll") },
                onSelect: (_, on) => onSelect(on ? custom : []),
              }}
            />
          )}
          <Th sort={sorted("name")}>{t("name")}</Th>
          <Th sort={sorted("predefined")} modifier="nowrap">{t("kind")}</Th>
          <Th>{t("descriptionColumn")}</Th>
          <Th modifier="nowrap">{t("permissions")}</Th>
          {onDelete && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {roles.map((role, rowIndex) => (
          <Tr key={role.key}>
            {onSelect && (
              <Td
                select={{
                  rowIndex,
                  isSelected: isSelected(role),
                  isDisabled: role.predefined,
                  props: { "aria-label": t("select", { name: role.name }) },
                  onSelect: (_, on) =>
                    onSelect(on ? [...selected, role] : selected.filter(({ key }) => key !== role.key)),
                }}
              />
            )}
            <Td dataLabel={t("name")} className="ta-name">
              <Link to={path("roles", role.key)}>{role.name}</Link>
            </Td>
            <Td dataLabel={t("kind")}><RoleKind predefined={role.predefined} /></Td>
            <Td dataLabel={t("descriptionColumn")} className="ta-name">{role.description || "—"}</Td>
            <Td dataLabel={t("permissions")}>{role.permissions.length}</Td>
            {onDelete && (
              <Td isActionCell>
                {!role.predefined && (
                    <RowActions
                      name={role.name}
                      items={[
                        { title: t("edit"), onClick: () => void navigate(path("roles", role.key, "permissions")) },
                        { title: t("delete"), onClick: () => onDelete(role) },
                      ]}
                    />
                )}
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
