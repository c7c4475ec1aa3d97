import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { List, ListItem, Skeleton, Stack, StackItem } from "@patternfly/react-core";
import { type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Api, type Role, content, statusOf } from "../../api";
import { ConfirmDelete } from "../../components/ConfirmDelete";

interface DeleteRolesProps {
  roles: Role[];
  onDeleted: () => void;
  onClose: () => void;
}

/** Says what is lost before anything is deleted. */
export const DeleteRoles = ({ roles, onDeleted, onClose }: DeleteRolesProps) => {
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
      for (const { key } of roles) await removeRole(api, key);
      addAlert(t("deleted", { count: roles.length }));
      onDeleted();
    } finally {
      // Also what was deleted before a failure, and the assignments that went with it.
      void queries.invalidateQueries();
    }
  };

  return (
    <ConfirmDelete
      title={t("deleteTitle", { count: roles.length })}
      waiting={counts.some(({ isPending }) => isPending)}
      onConfirm={remove}
      onClose={onClose}
    >
      <Stack hasGutter>
        <StackItem>{t("deleteText", { count: roles.length })}</StackItem>
        <StackItem>
          <List>
            {roles.map((role, index) => (
              <ListItem key={role.key} className="ta-name">
                <strong>{role.name}</strong>: <Lost count={counts[index]} />
              </ListItem>
            ))}
          </List>
        </StackItem>
      </Stack>
    </ConfirmDelete>
  );
};

const Lost = ({ count }: { count?: UseQueryResult<{ count: number }> }) => {
  const { t } = useTranslation("roles");
  if (count?.data) return <>{t("lost", { count: count.data.count })}</>;
  return count?.isError ? <>{t("lostUnknown")}</> : <Skeleton width="8ch" screenreaderText={t("loading")} />;
};

/** Somebody else may have been faster, or an attempt before this one. */
async function removeRole(api: Api, key: string): Promise<void> {
  try {
    await api.DELETE("/roles/{key}", { params: { path: { key } } });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
