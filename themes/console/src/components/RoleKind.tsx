import { Label } from "@patternfly/react-core";
import { LockIcon, PencilAltIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";

/** Whether a role came with the product, told by icon and text. */
export const RoleKind = ({ predefined }: { predefined: boolean }) => {
  const { t } = useTranslation();
  return predefined ? (
    <Label isCompact icon={<LockIcon />}>{t("predefined")}</Label>
  ) : (
    <Label isCompact color="blue" icon={<PencilAltIcon />}>{t("custom")}</Label>
  );
};
