import { Button, Label, Tooltip } from "@patternfly/react-core";
import { BanIcon, UserIcon, UsersIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import type { Assignment, Resource, Role } from "../../api";
import { hasNoFunction } from "./roles";

interface AssignmentsTableProps {
  resource: Resource;
  assignments: Assignment[];
  roles: Role[] | undefined;
  onRevoke?: (assignment: Assignment) => void;
}

export const AssignmentsTable = ({ resource, assignments, roles, onRevoke }: AssignmentsTableProps) => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const path = usePath();
  const byKey = new Map(roles?.map((role) => [role.key, role]));
  return (
    <Table aria-label={t("holdsTitle")} variant="compact">
      <Thead>
        <Tr>
          <Th>{t("subject")}</Th>
          <Th>{t("role")}</Th>
          {onRevoke && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {assignments.map((assignment) => {
          const { id, subject } = assignment;
          const role = byKey.get(assignment.role);
          const name = role?.name ?? assignment.role;
          return (
            <Tr key={id} data-testid="assignment">
              <Td dataLabel={t("subject")} className="ta-name">
                <div>
                  {subject.type === "group" ? <UsersIcon aria-label={t("group")} /> : <UserIcon aria-label={t("user")} />}{" "}
                  {may("view-people") ? (
                    <Link to={path("people", subject.type, subject.id)}>{subject.name}</Link>
                  ) : (
                    subject.name
                  )}
                </div>
              </Td>
              <Td dataLabel={t("role")} className="ta-name">
                <div>
                  <Link to={path("roles", assignment.role)}>{name}</Link>{" "}
                  {role && hasNoFunction(role, resource.type) && (
                    <Tooltip content={t("noEffectText")}>
                      <Label isCompact color="orange" icon={<BanIcon />} tabIndex={0}>{t("noEffect")}</Label>
                    </Tooltip>
                  )}
                </div>
              </Td>
              {onRevoke && (
                <Td isActionCell>
                  <Button
                    variant="link"
                    isInline
                    isDanger
                    aria-label={t("revokeNamed", { role: name, name: subject.name })}
                    onClick={() => onRevoke(assignment)}
                    data-testid="revoke"
                  >
                    {t("revoke")}
                  </Button>
                </Td>
              )}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
