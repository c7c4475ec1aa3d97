import { Alert, AlertActionLink, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { usePermissions } from "../../../components/usePermissions";
import type { Draft } from "./useDraft";
import { changes, difference, fieldsOf } from "./fields";

/** Somebody else saved meanwhile: what their role has that this draft has not, and which one is to stay. */
export const Conflict = ({ draft }: { draft: Draft }) => {
  const { t, i18n } = useTranslation("role");
  const catalogue = usePermissions().data;
  if (!draft.theirs) return null;
  const theirs = fieldsOf(draft.theirs.data);
  const other = changes(draft.fields, theirs);
  const { added, removed } = difference(draft.fields.permissions, theirs.permissions);
  const names = (keys: string[]) =>
    new Intl.ListFormat(i18n.language).format(keys.map((key) => catalogue?.get(key)?.name ?? key));
  return (
    <div role="alert">
      <Alert
        isInline
        variant="warning"
        className="ta-alert"
        title={t("conflict")}
        data-testid="conflict"
        actionLinks={
          <>
            <AlertActionLink data-testid="take-theirs" onClick={draft.revert}>{t("takeTheirs")}</AlertActionLink>
            <AlertActionLink data-testid="overwrite" isDisabled={draft.isSaving || !draft.isDirty} onClick={draft.save}>
              {t("overwrite")}
            </AlertActionLink>
          </>
        }
      >
        <p>{t(Object.keys(other).length > 0 ? "conflictHint" : "conflictSame")}</p>
        <List className="ta-name">
          {other.name !== undefined && <ListItem>{t("theirName", { value: other.name })}</ListItem>}
          {other.description !== undefined && (
            <ListItem>{t("theirDescription", { value: other.description || "—" })}</ListItem>
          )}
          {added.length > 0 && <ListItem>{t("theyHave", { names: names(added) })}</ListItem>}
          {removed.length > 0 && <ListItem>{t("theyLack", { names: names(removed) })}</ListItem>}
        </List>
      </Alert>
    </div>
  );
};
