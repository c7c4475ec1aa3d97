import { ActionGroup, Button, Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { ServerError } from "../ServerError";
import type { Draft } from "./useDraft";

interface SaveBarProps {
  draft: Draft;
  /** Their errors are told where they are. */
  fields: readonly string[];
  isRefused: boolean;
}

/** Saves or drops what was changed on either tab. */
export const SaveBar = ({ draft, fields, isRefused }: SaveBarProps) => {
  const { t } = useTranslation("role");
  return (
    <>
      <ServerError error={draft.error} fields={fields} />
      <ActionGroup>
        <Button
          type="submit"
          data-testid="save-role"
          isLoading={draft.isSaving}
          isDisabled={!draft.isDirty || draft.isSaving || isRefused || draft.theirs !== undefined}
        >
          {t("save")}
        </Button>
        <Button variant="link" data-testid="revert-role" isDisabled={!draft.isDirty || draft.isSaving} onClick={draft.revert}>
          {t("revert")}
        </Button>
        {draft.isDirty && <Label color="orange">{t("unsaved")}</Label>}
      </ActionGroup>
    </>
  );
};
