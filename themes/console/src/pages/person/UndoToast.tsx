import { Alert, AlertActionCloseButton, AlertActionLink, AlertGroup } from "@patternfly/react-core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { ApiError } from "../../api";
import type { Holding, Names } from "../../components/holdings";

interface UndoToastProps {
  /** What has been removed. */
  holding: Holding;
  names: Names;
  onClose: () => void;
}

/** Stays until it is closed, so that nobody has to hurry. */
export const UndoToast = ({ holding, names, onClose }: UndoToastProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const queries = useQueryClient();
  const { role, resource, subject: { type, id } } = holding;
  const undo = useMutation({
    mutationFn: async () => {
      const where = resource ? { scope: "CUSTOM" as const, resources: [resource] } : { scope: "GLOBAL" as const };
      await api.POST("/assignments", { body: { role, subject: { type, id }, ...where } });
      await queries.invalidateQueries();
    },
  });
  const what = t("roleAt", { role: names.role(role), place: resource ? names.resource(resource) : t("realm") });
  return (
    <AlertGroup isToast isLiveRegion>
      <Alert
        variant={undo.isError ? "danger" : "success"}
        title={undo.isSuccess ? t("undo.done", { what }) : t("undo.removed", { what })}
        actionClose={<AlertActionCloseButton title={t("close")} onClose={onClose} />}
        actionLinks={
          !undo.isSuccess && (
            <AlertActionLink data-testid="undo" isDisabled={undo.isPending} onClick={() => undo.mutate()}>
              {t("undo.title")}
            </AlertActionLink>
          )
        }
      >
        {undo.error && (undo.error instanceof ApiError ? undo.error.errorMessage : t("failed"))}
      </Alert>
    </AlertGroup>
  );
};
