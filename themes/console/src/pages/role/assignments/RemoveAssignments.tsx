import { List, ListItem, Text, TextContent } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../../access/context";
import { type Assignment, type Role, content } from "../../../api";
import { ConfirmDelete } from "../../../components/ConfirmDelete";
import { isForRealm } from "./requests";
import type { Known } from "./useKnown";

interface RemoveAssignmentsProps {
  role: Role;
  assignments: Assignment[];
  known: Known;
  onClose: () => void;
  onRemoved: (removed: Assignment[]) => void;
}

/** Says who loses the role where, and takes it away: all or nothing. */
export const RemoveAssignments = ({ role, assignments, known, onClose, onRemoved }: RemoveAssignmentsProps) => {
  const { t } = useTranslation("role");
  const api = useApi();
  const queries = useQueryClient();
  const remove = async () => {
    const ids = assignments.flatMap(({ id }) => id ?? []);
    const { removed } = await content(api.PATCH("/assignments", { body: { remove: ids } }));
    onRemoved(removed);
    await queries.invalidateQueries();
  };
  const where = ({ resource }: Assignment) =>
    resource ? (known.resource(resource)?.name ?? resource.id) : t(isForRealm(role) ? "wholeRealm" : "everyResource");
  return (
    <ConfirmDelete
      title={t("removeTitle", { count: assignments.length })}
      confirm={t("removeAssignment")}
      onConfirm={remove}
      onClose={onClose}
    >
      <TextContent>
        <Text>{t("removeText")}</Text>
      </TextContent>
      <List>
        {assignments.map((assignment) => (
          <ListItem key={assignment.id} className="ta-name">
            <strong>{assignment.subject.name}</strong>{": "}{where(assignment)}
          </ListItem>
        ))}
      </List>
    </ConfirmDelete>
  );
};
