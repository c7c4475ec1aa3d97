import { Alert, FormGroup, FormSelect, FormSelectOption, FormSelectOptionGroup } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi, useRights } from "../../access/context";
import { type Resource, content } from "../../api";
import { useRoleList } from "../../components/holdings";
import { type PickedSubject, SubjectPicker } from "../../components/pickers/SubjectPicker";
import { FormDialog } from "../resources/FormDialog";
import { assignableRoles, hasNoFunction } from "./roles";

interface AssignRoleProps {
  resource: Resource;
  onClose: () => void;
}

/** Gives a role on this resource to people and groups, all at once or not at all. */
export const AssignRole = ({ resource, onClose }: AssignRoleProps) => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const id = useId();
  const roles = useRoleList();
  const { predefined, custom } = assignableRoles(roles.data ?? []);
  const [subjects, setSubjects] = useState<PickedSubject[]>([]);
  const [key, setKey] = useState("");
  const role = roles.data?.find((one) => one.key === key);

  const assignment = useMutation({
    mutationFn: () =>
      content(
        api.PATCH("/assignments", {
          body: {
            add: subjects.map(({ type, id: subject }) => ({
              role: key,
              subject: { type, id: subject },
              scope: "CUSTOM" as const,
              resources: [{ type: resource.type, id: resource.id }],
            })),
          },
        }),
      ),
    onSuccess: ({ added }) => {
      addAlert(added.length > 0 ? t("assigned", { count: added.length }) : t("assignedAlready"));
      void queries.invalidateQueries();
      onClose();
    },
  });

  return (
    <FormDialog
      title={t("assignTitle", { name: resource.name })}
      save={t("assign")}
      testId="assign-save"
      error={assignment.error ?? roles.error}
      fields={[]}
      waiting={assignment.isPending}
      isDisabled={subjects.length === 0 || !role}
      onSave={() => assignment.mutate()}
      onClose={onClose}
    >
      {!may("view-people") && <Alert isInline variant="info" title={t("noPeople")} />}
      <FormGroup label={t("assignees")} fieldId={`${id}-subjects`} isRequired>
        <SubjectPicker
          multiple
          id={`${id}-subjects`}
          value={subjects}
          onChange={setSubjects}
          isDisabled={!may("view-people")}
        />
      </FormGroup>
      <FormGroup label={t("role")} fieldId={`${id}-role`} isRequired>
        <FormSelect id={`${id}-role`} value={key} onChange={(_, next) => setKey(next)} data-testid="assign-role-select">
          <FormSelectOption value="" label={t("pickRole")} isPlaceholder />
          {[
            { label: t("predefined"), items: predefined },
            { label: t("custom"), items: custom },
          ]
            .filter(({ items }) => items.length > 0)
            .map(({ label, items }) => (
              <FormSelectOptionGroup key={label} label={label}>
                {items.map((one) => <FormSelectOption key={one.key} value={one.key} label={one.name} />)}
              </FormSelectOptionGroup>
            ))}
        </FormSelect>
      </FormGroup>
      {role && hasNoFunction(role, resource.type) && (
        <Alert isInline isLiveRegion variant="warning" title={t("noEffect")} data-testid="no-effect">
          {t("noEffectText")}
        </Alert>
      )}
    </FormDialog>
  );
};
