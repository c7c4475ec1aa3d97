import { List, ListItem, Skeleton, Text, TextContent } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Role, content } from "../../api";
import { ConfirmDelete } from "../../components/ConfirmDelete";

interface DeleteRolesProps {
  roles: Role[];
  onClose: (deleted: boolean) => void;
}

/** Says who loses what before anything is deleted. */
export const DeleteRoles = ({ roles, onClose }: DeleteRolesProps) => {
  const { t } = useTranslation("roles");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const counts = useQueries({
    queries: roles.map(({ key: role }) => ({
      queryKey: ["assignments", "count", { role }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        content(api.GET("/assignments/count", { params: { query: { role } }, signal })),
      staleTime: 0,
    })),
  });

  const remove = async () => {
    try {
      for (const { key } of roles) await api.DELETE("/roles/{key}", { params: { path: { key } } });
      addAlert(t("deleted", { count: roles.length }));
      onClose(true);
    } finally {
      // Also what was deleted before a failure, and the assignments that went with it.
      await queries.invalidateQueries();
    }
  };

  return (
    <ConfirmDelete
      title={t("deleteTitle", { count: roles.length })}
      waiting={counts.some(({ isPending }) => isPending)}
      onConfirm={remove}
      onClose={() => onClose(false)}
    >
      <TextContent>
        <Text>{t("deleteText", { count: roles.length })}</Text>
      </TextContent>
      <List>
        {roles.map((role, index) => (
          <ListItem key={role.key} className="ta-name">
            <strong>{role.name}</strong>{": "}
            {counts[index]?.isPending ? (
              <Skeleton width="8ch" screenreaderText={t("loading")} />
            ) : (
              t("lost", { count: counts[index]?.data?.count ?? 0 })
            )}
          </ListItem>
        ))}
      </List>
    </ConfirmDelete>
  );
};
