import { Alert, Button, Flex, Modal, ModalVariant } from "@patternfly/react-core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { ApiError, content } from "../../api";
import { CopyChanges } from "./CopyChanges";
import { CopyFields } from "./CopyFields";
import { IntoView } from "./IntoView";
import { type CopyForm, problemsOf, toRequest, totalsOf } from "./copy";
import { onEscape } from "./onEscape";

export interface CopyDialogProps {
  /** Whose roles are copied; else picked inside. */
  source?: { id: string; name: string };
  /** Whether anything was copied. */
  onClose: (copied: boolean) => void;
}

/** Copies what one user holds to others: first shown, then done. */
export const CopyDialog = ({ source, onClose }: CopyDialogProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const queries = useQueryClient();
  const [form, setForm] = useState<CopyForm>({
    source: source ? [{ type: "user", ...source }] : [],
    targets: [],
    mode: "add",
    extra: [],
  });
  const send = (dryRun: boolean) =>
    content(
      api.POST("/users/{user}/copy", {
        params: { path: { user: form.source[0]?.id ?? "" } },
        body: toRequest(form, dryRun),
      }),
    );
  const preview = useMutation({ mutationFn: () => send(true) });
  const copy = useMutation({ mutationFn: () => send(false), onSuccess: () => queries.invalidateQueries() });
  const change = (next: CopyForm) => {
    setForm(next);
    preview.reset();
    copy.reset();
  };
  const problems = problemsOf(form);
  const failure = copy.error ?? preview.error;
  const changes = copy.data ?? preview.data;
  const done = copy.isSuccess;
  const totals = totalsOf(changes ?? []);

  return (
    <Modal
      isOpen
      variant={ModalVariant.large}
      aria-label={t("copy.title")}
      title={<span style={{ whiteSpace: "normal" }}>{t("copy.title")}</span>}
      description={t("copy.description")}
      onClose={() => onClose(done)}
      onEscapePress={onEscape(() => onClose(done))}
      footer={
        <Flex gap={{ default: "gapSm" }}>
          {done ? (
            <Button data-testid="copy-close" onClick={() => onClose(true)}>{t("close")}</Button>
          ) : (
            <>
              <Button
                variant={preview.data ? "secondary" : "primary"}
                data-testid="copy-preview"
                isDisabled={problems.length > 0 || preview.isPending}
                isLoading={preview.isPending}
                onClick={() => preview.mutate()}
              >
                {t("copy.preview")}
              </Button>
              <Button
                variant={!preview.data ? "secondary" : totals.removed > 0 ? "danger" : "primary"}
                data-testid="copy-save"
                isDisabled={!preview.data || copy.isPending}
                isLoading={copy.isPending}
                onClick={() => copy.mutate()}
              >
                {t("copy.save")}
              </Button>
              <Button variant="link" data-testid="cancel" onClick={() => onClose(false)}>{t("cancel")}</Button>
            </>
          )}
        </Flex>
      }
    >
      {!done && <CopyFields form={form} onChange={change} problems={problems} isDisabled={copy.isPending} />}
      <IntoView of={failure ?? changes}>
        {failure && (
          <Alert
            isInline
            component="h2"
            variant="danger"
            className="ta-alert"
            data-testid="copy-error"
            title={failure instanceof ApiError && failure.errorMessage ? failure.errorMessage : t("failed")}
          />
        )}
        {changes && <CopyChanges changes={changes} totals={totals} done={done} />}
      </IntoView>
    </Modal>
  );
};
