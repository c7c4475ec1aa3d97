import { FormGroup, Radio } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { useApi, usePath, useRights } from "../../access/context";
import { type Resource, content } from "../../api";
import { CategorySelect } from "./CategorySelect";
import { FormDialog } from "./FormDialog";
import { TextField } from "./TextField";
import { faultOf } from "./faults";
import { TYPES } from "./types";

/** A new resource; whoever makes it manages it (R29). */
export const CreateResource = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const api = useApi();
  const path = usePath();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const categoryId = useId();
  const [type, setType] = useState<Resource["type"]>("project");
  const [name, setName] = useState("");
  const [id, setId] = useState("");
  const [category, setCategory] = useState("");

  const creation = useMutation({
    mutationFn: () =>
      content(api.POST("/resources", { body: { type, name, id: id.trim() || null, category: category || null } })),
    onSuccess: (created) => {
      addAlert(t("created"));
      void queries.invalidateQueries();
      void navigate(path("resources", created.type, created.id));
    },
  });
  const { error } = creation;

  return (
    <FormDialog
      title={t("create")}
      description={t("createText")}
      save={t("create")}
      testId="resource-save"
      error={error}
      fields={["name", "id"]}
      waiting={creation.isPending}
      isDisabled={name.trim() === ""}
      onSave={() => creation.mutate()}
      onClose={onClose}
    >
      <FormGroup role="radiogroup" label={t("type")} isInline isRequired>
        {TYPES.map((one) => (
          <Radio
            key={one}
            id={`${categoryId}-${one}`}
            name={`${categoryId}-type`}
            label={t(`resourceType.${one}`)}
            isChecked={type === one}
            onChange={() => setType(one)}
            data-testid={`resource-type-${one}`}
          />
        ))}
      </FormGroup>
      <TextField
        label={t("name")}
        testId="resource-name"
        value={name}
        onChange={setName}
        fault={faultOf(error, "name")}
        isRequired
        autoFocus
      />
      <TextField
        label={t("id")}
        hint={t("idHint")}
        testId="resource-id"
        value={id}
        onChange={setId}
        fault={faultOf(error, "id")}
      />
      {may("categorize") && (
        <FormGroup label={t("category")} fieldId={categoryId}>
          <CategorySelect id={categoryId} value={category} onChange={setCategory} />
        </FormGroup>
      )}
    </FormDialog>
  );
};
