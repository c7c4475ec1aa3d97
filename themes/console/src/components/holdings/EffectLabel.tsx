import { Label } from "@patternfly/react-core";
import { BanIcon, CheckCircleIcon, ExclamationTriangleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { usePermissions } from "../usePermissions";
import type { Holding } from "./types";

const LOOK = {
  full: { color: "green", icon: <CheckCircleIcon /> },
  partial: { color: "orange", icon: <ExclamationTriangleIcon /> },
  none: { color: "red", icon: <BanIcon /> },
} as const;

/** How much of an assignment is effective, and why not all of it is. */
export const EffectLabel = ({ holding }: { holding: Holding }) => {
  const { t } = useTranslation("people");
  const named = usePermissions().data;
  const { effect, message, withheld = [], needs = [] } = holding;
  const list = (keys: string[]) => keys.map((key) => named?.get(key)?.name ?? key).join(t("comma"));
  // Missing permissions by name; the server's message knows their keys only.
  const why = needs.length > 0 ? t("effect.withheld", { withheld: list(withheld), needs: list(needs) }) : message;
  if (!effect) return null;
  return (
    <div>
      <Label isCompact {...LOOK[effect]} data-testid={`effect-${effect}`}>{t(`effect.${effect}`)}</Label>
      {why && <div className="ta-muted">{why}</div>}
    </div>
  );
};
