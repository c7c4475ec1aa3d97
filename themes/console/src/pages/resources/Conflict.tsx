import { Alert, AlertActionLink } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface ConflictProps {
  /** What is there now. */
  children: ReactNode;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else saved in between: nothing is lost, and the person decides. */
export const Conflict = ({ children, onTheirs, onMine }: ConflictProps) => {
  const { t } = useTranslation("resources");
  return (
    <Alert
      isInline
      isLiveRegion
      variant="warning"
      className="ta-alert"
      data-testid="conflict"
      title={t("conflict")}
      actionLinks={
        <>
          <AlertActionLink onClick={onMine} data-testid="conflict-mine">{t("conflictMine")}</AlertActionLink>
          <AlertActionLink onClick={onTheirs} data-testid="conflict-theirs">{t("conflictTheirs")}</AlertActionLink>
        </>
      }
    >
      {children}
    </Alert>
  );
};
