import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { FormDialog } from "../resources/FormDialog";
import { TextField } from "../resources/TextField";
import { faultOf } from "../resources/faults";

export const CreateCategory = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("categories");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const [name, setName] = useState("");
  const creation = useMutation({
    mutationFn: () => api.POST("/categories", { body: { name } }),
    onSuccess: () => {
      addAlert(t("created"));
      void queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("create")}
      save={t("create")}
      testId="category-save"
      error={creation.error}
      fields={["name"]}
      waiting={creation.isPending}
      isDisabled={name.trim() === ""}
      onSave={() => creation.mutate()}
      onClose={onClose}
    >
      <TextField
        label={t("name")}
        testId="category-name"
        value={name}
        onChange={setName}
        fault={faultOf(creation.error, "name")}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
};
