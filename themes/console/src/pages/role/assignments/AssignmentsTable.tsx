import { Button, Label } from "@patternfly/react-core";
import {
  CubesIcon,
  ExclamationTriangleIcon,
  ExternalLinkAltIcon,
  FileAltIcon,
  GlobeIcon,
  MinusCircleIcon,
  UserIcon,
  UsersIcon,
} from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../../access/context";
import type { Assignment, Role } from "../../../api";
import { isForRealm } from "./requests";
import type { Known } from "./useKnown";

interface AssignmentsTableProps {
  role: Role;
  assignments: Assignment[];
  known: Known;
  selected: Assignment[];
  /** Absent where the person may remove nothing. */
  onSelect?: (assignments: Assignment[]) => void;
  mayRemove: (assignment: Assignment) => boolean;
  onRemove: (assignment: Assignment) => void;
}

/** Who holds the role, how far, on what. */
export const AssignmentsTable = (props: AssignmentsTableProps) => {
  const { role, assignments, known, selected, onSelect, mayRemove, onRemove } = props;
  const { t } = useTranslation("role");
  const path = usePath();
  const isSelected = ({ id }: Assignment) => selected.some((other) => other.id === id);
  const removable = assignments.filter(mayRemove);

  const subject = ({ subject: { type, id, name } }: Assignment) => {
    const more = known.subject({ type, id });
    const display = more && "displayName" in more ? more.displayName : undefined;
    return (
      <div>
        {type === "group" ? <UsersIcon aria-label={t("group")} /> : <UserIcon aria-label={t("user")} />}{" "}
        <Link to={path("people", type, id)} className="ta-name">{name}</Link>{" "}
        {more?.external && (
          <Label isCompact variant="outline" icon={<ExternalLinkAltIcon />}>{t("external")}</Label>
        )}
        {display && <div className="ta-muted">{display}</div>}
      </div>
    );
  };

  const resource = ({ resource: on }: Assignment) => {
    if (!on) return <span className="ta-muted">{t(isForRealm(role) ? "wholeRealm" : "everyResource")}</span>;
    return (
      <div>
        {on.type === "document" ? <FileAltIcon aria-hidden /> : <CubesIcon aria-hidden />}{" "}
        <Link to={path("resources", on.type, on.id)} className="ta-name">{known.resource(on)?.name ?? on.id}</Link>{" "}
        <span className="ta-muted">{t(`resourceType.${on.type}`, on.type)}</span>{" "}
        {!role.worksOn.includes(on.type) && (
          <Label isCompact color="orange" icon={<ExclamationTriangleIcon />}>{t("noEffect")}</Label>
        )}
      </div>
    );
  };

  return (
    <Table aria-label={t("assignments")} variant="compact">
      <Thead>
        <Tr>
          {onSelect && (
            <Th
              aria-label={t("selectPage")}
              select={{
                isSelected: removable.length > 0 && removable.every(isSelected),
                isHeaderSelectDisabled: removable.length === 0,
                onSelect: (_, on) => onSelect(on ? removable : []),
              }}
            />
          )}
          <Th>{t("subject")}</Th>
          <Th modifier="nowrap">{t("scopeColumn")}</Th>
          <Th>{t("resource")}</Th>
          {onSelect && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {assignments.map((assignment, rowIndex) => (
          <Tr key={assignment.id} data-testid="assignment">
            {onSelect && (
              <Td
                select={{
                  rowIndex,
                  isSelected: isSelected(assignment),
                  isDisabled: !mayRemove(assignment),
                  onSelect: (_, on) =>
                    onSelect(on ? [...selected, assignment] : selected.filter(({ id }) => id !== assignment.id)),
                }}
              />
            )}
            <Td dataLabel={t("subject")}>{subject(assignment)}</Td>
            <Td dataLabel={t("scopeColumn")}>
              <div>
                <Label isCompact icon={assignment.scope === "GLOBAL" ? <GlobeIcon /> : undefined}>
                  {t(`common:scope.${assignment.scope}`)}
                </Label>
              </div>
            </Td>
            <Td dataLabel={t("resource")}>{resource(assignment)}</Td>
            {onSelect && (
              <Td isActionCell>
                {mayRemove(assignment) && (
                  <Button
                    variant="plain"
                    aria-label={t("removeFrom", { name: assignment.subject.name })}
                    data-testid="remove-assignment"
                    onClick={() => onRemove(assignment)}
                  >
                    <MinusCircleIcon aria-hidden />
                  </Button>
                )}
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
