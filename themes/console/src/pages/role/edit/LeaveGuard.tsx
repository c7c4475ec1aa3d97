import { Button, Modal, ModalVariant } from "@patternfly/react-core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router-dom";

/** Asks before what was typed is lost; going from tab to tab loses nothing. */
export const LeaveGuard = ({ below }: { below: string }) => {
  const { t } = useTranslation("role");
  const blocker = useBlocker(({ nextLocation: { pathname } }) => pathname !== below && !pathname.startsWith(`${below}/`));

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);

  if (blocker.state !== "blocked") return null;
  const stay = () => blocker.reset();
  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      title={t("leaveTitle")}
      titleIconVariant="warning"
      onClose={stay}
      actions={[
        <Button key="leave" variant="danger" data-testid="leave" onClick={() => blocker.proceed()}>{t("leave")}</Button>,
        <Button key="stay" variant="link" data-testid="stay" onClick={stay}>{t("stay")}</Button>,
      ]}
    >
      {t("leaveText")}
    </Modal>
  );
};
