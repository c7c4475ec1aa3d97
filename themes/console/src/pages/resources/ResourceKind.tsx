import { Label } from "@patternfly/react-core";
import { CubesIcon, FileAltIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";

/** A resource's type, told by icon and text. */
export const ResourceKind = ({ type }: { type: string }) => {
  const { t } = useTranslation();
  return (
    <Label isCompact color={type === "document" ? "cyan" : "blue"} icon={type === "document" ? <FileAltIcon /> : <CubesIcon />}>
      {t(`resourceType.${type}`, type)}
    </Label>
  );
};
