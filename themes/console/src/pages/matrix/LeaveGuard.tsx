import { Button, Modal, ModalVariant } from "@patternfly/react-core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router-dom";

/** Asks before unsaved changes are lost. */
export const LeaveGuard = ({ count }: { count: number }) => {
  const { t } = useTranslation("matrix");
  const unsaved = count > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  if (blocker.state !== "blocked") return null;
  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      title={t("leaveTitle")}
      titleIconVariant="warning"
      data-testid="matrix-leave"
      onClose={() => blocker.reset()}
      actions={[
        <Button key="leave" variant="danger" data-testid="matrix-leave-confirm" onClick={() => blocker.proceed()}>
          {t("leave")}
        </Button>,
        <Button key="stay" variant="link" data-testid="matrix-leave-stay" onClick={() => blocker.reset()}>
          {t("stay")}
        </Button>,
      ]}
    >
      {t("leaveText", { count })}
    </Modal>
  );
};
