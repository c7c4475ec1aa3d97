import { Alert, AlertActionCloseButton, AlertActionLink, AlertGroup } from "@patternfly/react-core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../../access/context";
import { type Assignment, content } from "../../../api";
import { ServerError } from "../ServerError";
import { undoing } from "./requests";

interface UndoToastProps {
  removed: Assignment[];
  onClose: () => void;
}

/** Says what was removed and gives it back; it stays until it is closed, for nobody is to be hurried. */
export const UndoToast = ({ removed, onClose }: UndoToastProps) => {
  const { t } = useTranslation("role");
  const api = useApi();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => content(api.PATCH("/assignments", { body: { add: undoing(removed) } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <AlertGroup isToast isLiveRegion>
      <Alert
        variant="success"
        data-testid="undo-toast"
        title={undo.isSuccess ? t("undone", { count: removed.length }) : t("removed", { count: removed.length })}
        actionClose={<AlertActionCloseButton title={t("close")} onClose={onClose} />}
        actionLinks={
          !undo.isSuccess && removed.length > 0 && (
            <AlertActionLink data-testid="undo" isDisabled={undo.isPending} onClick={() => undo.mutate()}>
              {t("undo")}
            </AlertActionLink>
          )
        }
      >
        <ServerError error={undo.error} />
      </Alert>
    </AlertGroup>
  );
};
