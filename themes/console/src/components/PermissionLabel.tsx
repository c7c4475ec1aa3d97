import { Label, Tooltip } from "@patternfly/react-core";
import { GlobeIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { usePermissions } from "./usePermissions";

export interface PermissionLabelProps {
  /** The permission's key. */
  permission: string;
  /** Held only through another permission. */
  implied?: boolean;
}

/** A permission by its name, explained where one points at it; one for the whole realm has a globe. */
export const PermissionLabel = ({ permission, implied }: PermissionLabelProps) => {
  const { t } = useTranslation();
  const known = usePermissions().data?.get(permission);
  const label = (
    <Label
      tabIndex={known ? 0 : undefined}
      variant={implied ? "outline" : "filled"}
      color="blue"
      icon={known?.scope === "GLOBAL" ? <GlobeIcon aria-label={t("globalOnly")} /> : undefined}
    >
      {known?.name ?? permission}
    </Label>
  );
  return known?.description ? <Tooltip content={known.description}>{label}</Tooltip> : label;
};
