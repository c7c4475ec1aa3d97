import { Label } from "@patternfly/react-core";
import { CheckCircleIcon, KeyIcon, TagIcon, UserIcon, UsersIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { usePermissions } from "../usePermissions";
import type { Station } from "./paths";
import type { Names } from "./types";

interface StationLabelProps {
  station: Station;
  names: Names;
  /** The way ends before it. */
  missed: boolean;
}

export const StationLabel = ({ station, names, missed }: StationLabelProps) => {
  const { t } = useTranslation("people");
  const catalogue = usePermissions().data;
  switch (station.kind) {
    case "person":
      return <Label icon={<UserIcon />}>{station.name}</Label>;
    case "group":
      return <Label color="cyan" icon={<UsersIcon />}>{station.name}</Label>;
    case "role": {
      const place = station.resource ? names.resource(station.resource) : t("realm");
      return <Label color="purple" icon={<TagIcon />}>{t("roleAt", { role: names.role(station.role), place })}</Label>;
    }
    case "permission":
      return (
        <Label
          variant={missed ? "outline" : "filled"}
          color={missed ? "red" : "green"}
          icon={missed ? <KeyIcon /> : <CheckCircleIcon />}
        >
          {catalogue?.get(station.permission)?.name ?? station.permission}
        </Label>
      );
  }
};
