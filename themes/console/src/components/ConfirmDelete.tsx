import { Alert, Button, Modal, ModalVariant } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../api";

export interface ConfirmDeleteProps {
  title: string;
  /** What will be lost. */
  children: ReactNode;
  /** The button's text; else "Delete". */
  confirm?: string;
  /** Not yet to be confirmed, as long as it is unknown what will be lost. */
  waiting?: boolean;
  onConfirm: () => Promise<unknown>;
  /** Called after success and on Cancel. */
  onClose: () => void;
}

/** Nothing is deleted without it. A failure is shown inside, and the dialog stays open. Escape is Cancel. */
export const ConfirmDelete = ({ title, children, confirm, waiting, onConfirm, onClose }: ConfirmDeleteProps) => {
  const { t } = useTranslation();
  const deletion = useMutation({ mutationFn: onConfirm, onSuccess: onClose });
  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      title={title}
      titleIconVariant="warning"
      titleLabel={t("warning")}
      showClose={false}
      onClose={onClose}
      actions={[
        <Button
          key="confirm"
          variant="danger"
          data-testid="confirm"
          isLoading={deletion.isPending}
          isDisabled={deletion.isPending || waiting}
          onClick={() => deletion.mutate()}
        >
          {confirm ?? t("delete")}
        </Button>,
        <Button key="cancel" variant="link" data-testid="cancel" onClick={onClose}>
          {t("cancel")}
        </Button>,
      ]}
    >
      {deletion.error && (
        <Alert
          isInline
          variant="danger"
          className="ta-alert"
          title={deletion.error instanceof ApiError ? deletion.error.errorMessage : t("failed")}
        />
      )}
      {children}
    </Modal>
  );
};
