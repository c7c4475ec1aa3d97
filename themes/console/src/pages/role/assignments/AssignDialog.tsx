import { Alert, Button, Form, FormGroup, Modal, ModalVariant } from "@patternfly/react-core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi, useRights } from "../../../access/context";
import { type Role, type ScopeKind, content } from "../../../api";
import { type PickedResource, ResourcePicker } from "../../../components/pickers/ResourcePicker";
import { type PickedSubject, SubjectPicker } from "../../../components/pickers/SubjectPicker";
import { ServerError } from "../ServerError";
import { NoFunction } from "./NoFunction";
import { MOST, additions, scopeRefusal, size } from "./requests";
import { ScopeChoice } from "./ScopeChoice";

export interface AssignDialogProps {
  role: Role;
  /** Known already, where the dialog is opened from a person's or a resource's page. */
  subjects?: PickedSubject[];
  resources?: PickedResource[];
  /** How many assignments are new, after success; nothing on Cancel. */
  onClose: (added?: number) => void;
}

/** Gives a role to several people and groups at once; all or nothing. */
export const AssignDialog = ({ role, subjects: someSubjects = [], resources: someResources = [], onClose }: AssignDialogProps) => {
  const { t } = useTranslation("role");
  const { may } = useRights();
  const api = useApi();
  const queries = useQueryClient();
  const form = useId();
  const mayAll = may("assign");
  const [subjects, setSubjects] = useState(someSubjects);
  const [resources, setResources] = useState(someResources);
  const [scope, setScope] = useState<ScopeKind | undefined>(() =>
    (["CUSTOM", "GLOBAL"] as const).find((each) => scopeRefusal(role, each, mayAll) === null),
  );
  const count = scope ? size(subjects.length, scope, resources.length) : 0;
  const saving = useMutation({
    mutationFn: (at: ScopeKind) =>
      content(api.PATCH("/assignments", { body: { add: additions(role.key, subjects, at, resources) } })),
    onSuccess: async ({ added }) => {
      onClose(added.length);
      await queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (scope && count > 0 && count <= MOST && !saving.isPending) saving.mutate(scope);
  };

  return (
    <Modal
      isOpen
      variant={ModalVariant.medium}
      title={t("assignTitle", { role: role.name })}
      onClose={() => onClose()}
      data-testid="assign-dialog"
      actions={[
        <Button
          key="save"
          type="submit"
          form={form}
          data-testid="assign-save"
          isLoading={saving.isPending}
          isDisabled={count === 0 || count > MOST || saving.isPending}
        >
          {count > 0 ? t("assignCount", { count }) : t("assign")}
        </Button>,
        <Button key="cancel" variant="link" data-testid="cancel" onClick={() => onClose()}>{t("cancel")}</Button>,
      ]}
    >
      <Form id={form} onSubmit={submit} noValidate className="ta-assign">
        <ServerError error={saving.error} />
        <FormGroup label={t("subjects")} isRequired fieldId="assign-subjects" data-testid="assign-subjects">
          <SubjectPicker multiple id="assign-subjects" value={subjects} onChange={setSubjects} />
        </FormGroup>
        <ScopeChoice role={role} value={scope} onChange={setScope} mayAll={mayAll} />
        {scope === "CUSTOM" && (
          <FormGroup label={t("resources")} isRequired fieldId="assign-resources" data-testid="assign-resources">
            <ResourcePicker multiple id="assign-resources" value={resources} onChange={setResources} />
          </FormGroup>
        )}
        {scope === "CUSTOM" && <NoFunction worksOn={role.worksOn} resources={resources} />}
        {count > MOST && <Alert isInline variant="danger" title={t("tooMany", { count, most: MOST })} />}
      </Form>
    </Modal>
  );
};
