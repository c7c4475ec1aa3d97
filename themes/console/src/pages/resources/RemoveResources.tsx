import { List, ListItem, Skeleton, Text, TextContent } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Resource, content, statusOf, versioned } from "../../api";
import { ConfirmDelete } from "../../components/ConfirmDelete";

interface RemoveResourcesProps {
  resources: Resource[];
  onClose: (removed: boolean) => void;
}

/** Says what will be lost; removes only what is still as it is shown. */
export const RemoveResources = ({ resources, onClose }: RemoveResourcesProps) => {
  const { t } = useTranslation("resources");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const read = useQueries({
    queries: resources.map(({ type, id }) => ({
      queryKey: ["resources", "loss", type, id],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const query = { resource: `${type}:${id}` };
        const [version, lost] = await Promise.all([
          versioned(api.GET("/resources/{type}/{id}", { params: { path: { type, id } }, signal })),
          // Whoever may remove it need not see who holds what on it.
          content(api.GET("/assignments/count", { params: { query }, signal })).catch(() => undefined),
        ]);
        return { ...version, lost: lost?.count };
      },
      staleTime: 0,
      gcTime: 0,
      retry: false,
    })),
  });

  const remove = async () => {
    try {
      for (const [index, { type, id }] of resources.entries()) {
        const one = read[index];
        const header = { "If-Match": one?.data?.etag };
        await api.DELETE("/resources/{type}/{id}", { params: { path: { type, id }, header } }).catch(async (error) => {
          // What is gone needs no removing: so a second try after a failure goes on where the first one stopped.
          if (statusOf(error) === 404) return;
          // What has changed is shown as it is now, to be confirmed again.
          if (statusOf(error) === 412) await one?.refetch();
          throw error;
        });
      }
    } catch (error) {
      void queries.invalidateQueries({ queryKey: ["resources", "list"] });
      throw error;
    }
    addAlert(t("removed", { count: resources.length }));
    onClose(true);
    void queries.invalidateQueries();
  };

  return (
    <ConfirmDelete
      title={t("removeTitle", { count: resources.length })}
      confirm={t("remove")}
      waiting={read.some(({ isPending, isFetching }) => isPending || isFetching)}
      onConfirm={remove}
      onClose={() => onClose(false)}
    >
      <TextContent>
        <Text>{t("removeText", { count: resources.length })}</Text>
      </TextContent>
      <List>
        {resources.map((resource, index) => {
          const { data, isPending } = read[index] ?? {};
          return (
            <ListItem key={`${resource.type}:${resource.id}`} className="ta-name">
              <strong>{data?.data.name ?? resource.name}</strong> ({t(`resourceType.${resource.type}`)}){" "}
              {isPending && <Skeleton width="8ch" screenreaderText={t("loading")} />}
              {data?.lost !== undefined && t("lost", { count: data.lost })}
            </ListItem>
          );
        })}
      </List>
    </ConfirmDelete>
  );
};
