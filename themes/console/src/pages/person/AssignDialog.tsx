import { Alert, Button, Form, Modal, ModalVariant } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { ApiError } from "../../api";
import { AssignmentFields } from "./AssignmentFields";
import type { PersonProps } from "./PersonTabs";
import { EMPTY_DRAFT, isComplete, toExtra } from "./draft";
import { onEscape } from "./onEscape";
import { useMayGrant } from "./useMayGrant";

interface AssignDialogProps extends PersonProps {
  onClose: () => void;
}

const FIELDS = ["role", "scope", "resources"];

export const AssignDialog = ({ person, onClose }: AssignDialogProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const { everything } = useMayGrant();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const assignment = useMutation({
    mutationFn: async () => {
      const given = toExtra(draft);
      if (!given) return;
      await api.POST("/assignments", { body: { ...given, subject: { type: person.type, id: person.id } } });
      await queries.invalidateQueries();
      addAlert(t("assign.done", { person: person.name }));
      onClose();
    },
  });
  const error = assignment.error instanceof ApiError ? assignment.error : undefined;
  const elsewhere = assignment.error && !FIELDS.includes(error?.field ?? "");

  return (
    <Modal
      isOpen
      variant={ModalVariant.medium}
      title={t("assign.title", { person: person.name })}
      onClose={onClose}
      onEscapePress={onEscape(onClose)}
      actions={[
        <Button
          key="save"
          data-testid="assign-save"
          isDisabled={!isComplete(draft) || assignment.isPending}
          isLoading={assignment.isPending}
          onClick={() => assignment.mutate()}
        >
          {t("assign.save")}
        </Button>,
        <Button key="cancel" variant="link" data-testid="cancel" onClick={onClose}>{t("cancel")}</Button>,
      ]}
    >
      {elsewhere && (
        <Alert isInline component="h2" variant="danger" className="ta-alert" title={error?.errorMessage || t("failed")} />
      )}
      <Form onSubmit={(event) => event.preventDefault()}>
        <AssignmentFields value={draft} onChange={setDraft} everything={everything} error={error} />
      </Form>
    </Modal>
  );
};
