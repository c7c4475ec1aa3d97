import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { Text, TextContent } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Category, statusOf } from "../../api";
import { ConfirmDelete } from "../../components/ConfirmDelete";
import { useResourceCounts } from "./useCategories";
import { useCategoryVersion } from "./useCategoryVersion";

interface RemoveCategoryProps {
  category: Category;
  onClose: () => void;
}

/** Says what becomes of its resources (R31); removes it only as it is shown. */
export const RemoveCategory = ({ category, onClose }: RemoveCategoryProps) => {
  const { t } = useTranslation("categories");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const read = useCategoryVersion(category);
  const { id, name } = read.data?.data ?? category;
  const count = useResourceCounts([name]).get(name);

  const remove = async () => {
    const header = { "If-Match": read.data?.etag };
    await api.DELETE("/categories/{id}", { params: { path: { id }, header } }).catch(async (error) => {
      // What has changed is shown as it is now, to be confirmed again.
      if (statusOf(error) === 412) await read.refetch();
      throw error;
    });
    addAlert(t("removed"));
    void queries.invalidateQueries();
  };

  return (
    <ConfirmDelete
      title={t("removeTitle")}
      confirm={t("remove")}
      waiting={read.isFetching}
      onConfirm={remove}
      onClose={onClose}
    >
      <TextContent>
        <Text className="ta-name">{t("removeText", { name })}</Text>
        {count !== undefined && <Text>{t("removeMoves", { count })}</Text>}
      </TextContent>
    </ConfirmDelete>
  );
};
