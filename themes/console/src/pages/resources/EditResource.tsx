import { FormGroup } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi, useRights } from "../../access/context";
import type { Resource } from "../../api";
import { CategorySelect } from "./CategorySelect";
import { Conflict } from "./Conflict";
import { FormDialog } from "./FormDialog";
import { TextField } from "./TextField";
import { faultOf } from "./faults";
import { useVersion } from "./useVersion";
import { useVersionedSave } from "./useVersionedSave";

interface EditResourceProps {
  resource: Resource;
  mayRename: boolean;
  onClose: () => void;
}

/** Changes only what was changed, over the version that was read when the dialog opened. */
export const EditResource = ({ resource, mayRename, onClose }: EditResourceProps) => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const categoryId = useId();
  const { type, id } = resource;
  const read = useVersion({ type, id });
  const [name, setName] = useState<string>();
  const [category, setCategory] = useState<string>();

  const { mutation, theirs, settle } = useVersionedSave({
    read,
    save: (etag) =>
      api.PUT("/resources/{type}/{id}", {
        params: { path: { type, id }, header: { "If-Match": etag } },
        body: { name: name ?? null, category: category || null },
      }),
    onSaved: () => {
      addAlert(t("saved"));
      void queries.invalidateQueries();
      onClose();
    },
  });
  const known = read.data?.data ?? resource;
  const changed = (name !== undefined && name !== known.name) || (!!category && category !== known.category);

  return (
    <FormDialog
      title={t(mayRename ? "editTitle" : "categorize")}
      save={t("save")}
      testId="resource-save"
      error={mutation.error ?? read.error}
      fields={["name"]}
      waiting={mutation.isPending}
      isDisabled={!changed || !read.data || name?.trim() === "" || theirs !== undefined}
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
            setCategory(undefined);
          }}
        >
          {t("conflictNow", { name: theirs.name, category: theirs.category })}
        </Conflict>
      )}
      {mayRename && (
        <TextField
          label={t("name")}
          testId="resource-name"
          value={name ?? known.name}
          onChange={setName}
          fault={faultOf(mutation.error, "name")}
          isRequired
          autoFocus
        />
      )}
      {may("categorize") && (
        <FormGroup label={t("category")} fieldId={categoryId}>
          <CategorySelect id={categoryId} value={category ?? known.category} onChange={setCategory} />
        </FormGroup>
      )}
    </FormDialog>
  );
};
