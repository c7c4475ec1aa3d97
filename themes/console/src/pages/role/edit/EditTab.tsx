import { Alert, Form } from "@patternfly/react-core";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Conflict } from "./Conflict";
import type { Fields } from "./fields";
import { SaveBar } from "./SaveBar";
import type { Draft } from "./useDraft";

interface EditTabProps {
  draft: Draft;
  /** What is changed on this tab; what is wrong with the rest is told below. */
  fields: readonly (keyof Fields)[];
  children: ReactNode;
}

/** A tab on which a custom role is changed. */
export const EditTab = ({ draft, fields, children }: EditTabProps) => {
  const { t } = useTranslation("role");
  const noName = draft.fields.name.trim() === "";
  const noPermission = draft.fields.permissions.length === 0;
  const isRefused = noName || noPermission;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.isDirty && !isRefused && !draft.theirs) draft.save();
  };
  return (
    <Form onSubmit={submit} noValidate className="ta-form">
      <Conflict draft={draft} />
      {children}
      {noName && !fields.includes("name") && <Alert isInline isPlain variant="danger" title={t("nameNeeded")} />}
      {noPermission && !fields.includes("permissions") && (
        <Alert isInline isPlain variant="danger" title={t("noPermission")} />
      )}
      <SaveBar draft={draft} fields={fields} isRefused={isRefused} />
    </Form>
  );
};
