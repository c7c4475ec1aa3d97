import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

/** Its text is long, and wraps where the window is narrow. */
export const CopyButton = ({ onClick }: { onClick: () => void }) => {
  const { t } = useTranslation("people");
  return (
    <Button variant="secondary" data-testid="copy-open" style={{ whiteSpace: "normal" }} onClick={onClick}>
      {t("copy.open")}
    </Button>
  );
};
