import { Alert, Button, Form, Modal, ModalVariant } from "@patternfly/react-core";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { otherFault } from "./faults";

interface FormDialogProps {
  title: string;
  description?: ReactNode;
  save: string;
  testId: string;
  /** What failed; shown above, unless it is of one of `fields`, which show it themselves. */
  error: unknown;
  fields: readonly string[];
  waiting: boolean;
  isDisabled?: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog. A failure keeps it open with all that was typed. */
export const FormDialog = (props: FormDialogProps) => {
  const { title, description, save, testId, error, fields, waiting, isDisabled, onSave, onClose, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const fault = otherFault(error, fields);
  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      title={title}
      description={description}
      onClose={onClose}
      actions={[
        <Button key="save" type="submit" form={id} data-testid={testId} isLoading={waiting} isDisabled={waiting || isDisabled}>
          {save}
        </Button>,
        <Button key="cancel" variant="link" data-testid="cancel" onClick={onClose}>
          {t("cancel")}
        </Button>,
      ]}
    >
      <Form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!waiting && !isDisabled) onSave();
        }}
      >
        {fault !== undefined && <Alert isInline variant="danger" title={fault || t("failed")} />}
        {children}
      </Form>
    </Modal>
  );
};
