import { FormGroup, Progress, ProgressMeasureLocation } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import type { Resource } from "../../api";
import { CategorySelect } from "./CategorySelect";
import { FormDialog } from "./FormDialog";

interface CategorizeProps {
  resources: Resource[];
  onClose: (done: boolean) => void;
}

/** Puts several resources into one category; what else they are stays as it is. */
export const Categorize = ({ resources, onClose }: CategorizeProps) => {
  const { t } = useTranslation("resources");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const id = useId();
  const [category, setCategory] = useState("");
  const [done, setDone] = useState(0);

  const change = useMutation({
    mutationFn: async () => {
      setDone(0);
      for (const [index, { type, id }] of resources.entries()) {
        await api.PUT("/resources/{type}/{id}", { params: { path: { type, id } }, body: { category } });
        setDone(index + 1);
      }
    },
    onSuccess: () => {
      addAlert(t("categorized", { count: resources.length, category }));
      onClose(true);
    },
    // Also what was done before a failure.
    onSettled: () => void queries.invalidateQueries(),
  });

  return (
    <FormDialog
      title={t("categorizeTitle", { count: resources.length })}
      save={t("save")}
      testId="categorize-save"
      error={change.error}
      fields={[]}
      waiting={change.isPending}
      isDisabled={category === ""}
      onSave={() => change.mutate()}
      onClose={() => onClose(false)}
    >
      <FormGroup label={t("category")} fieldId={id} isRequired>
        <CategorySelect id={id} value={category} onChange={setCategory} />
      </FormGroup>
      {change.isPending && resources.length > 1 && (
        <Progress
          aria-label={t("categorizeTitle", { count: resources.length })}
          value={done}
          max={resources.length}
          label={`${done}/${resources.length}`}
          measureLocation={ProgressMeasureLocation.inside}
        />
      )}
    </FormDialog>
  );
};
