import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import type { Category } from "../../api";
import { Conflict } from "../resources/Conflict";
import { FormDialog } from "../resources/FormDialog";
import { TextField } from "../resources/TextField";
import { faultOf } from "../resources/faults";
import { useVersionedSave } from "../resources/useVersionedSave";
import { useCategoryVersion } from "./useCategoryVersion";

interface RenameCategoryProps {
  category: Category;
  onClose: () => void;
}

export const RenameCategory = ({ category, onClose }: RenameCategoryProps) => {
  const { t } = useTranslation("categories");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const read = useCategoryVersion(category);
  const [name, setName] = useState<string>();
  const known = read.data?.data ?? category;
  const { mutation, theirs, settle } = useVersionedSave({
    read,
    save: (etag) =>
      api.PUT("/categories/{id}", {
        params: { path: { id: category.id }, header: { "If-Match": etag } },
        body: { name: name ?? known.name },
      }),
    onSaved: () => {
      addAlert(t("renamed"));
      void queries.invalidateQueries();
      onClose();
    },
  });
  const changed = name !== undefined && name.trim() !== "" && name !== known.name;

  return (
    <FormDialog
      title={t("rename")}
      save={t("save")}
      testId="category-save"
      error={mutation.error ?? read.error}
      fields={["name"]}
      waiting={mutation.isPending}
      isDisabled={!changed || !read.data || theirs !== undefined}
      onSave={() => mutation.mutate()}
      onClose={onClose}
    >
      {theirs && (
        <Conflict
          onMine={() => {
            settle();
            mutation.mutate();
          }}
          onTheirs={() => {
            settle();
            setName(undefined);
          }}
        >
          {t("conflictNow", { name: theirs.name })}
        </Conflict>
      )}
      <TextField
        label={t("name")}
        testId="category-name"
        value={name ?? known.name}
        onChange={setName}
        fault={faultOf(mutation.error, "name")}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
};
