import { Flex, FlexItem } from "@patternfly/react-core";
import { CubesIcon, FileAltIcon, GlobeIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import type { ResourceKey } from "../../api";
import type { Names } from "./types";

interface PlaceProps {
  /** Absent for the whole realm. */
  resource?: ResourceKey;
  names: Pick<Names, "resource">;
  linked?: boolean;
}

/** A resource by name and type, or the whole realm. */
export const Place = ({ resource, names, linked }: PlaceProps) => {
  const { t } = useTranslation("people");
  const path = usePath();
  if (!resource) return <span><GlobeIcon aria-hidden /> {t("realm")}</span>;
  const name = names.resource(resource);
  const Icon = resource.type === "document" ? FileAltIcon : CubesIcon;
  return (
    <Flex gap={{ default: "gapXs" }} className="ta-name">
      <FlexItem><Icon aria-hidden /></FlexItem>
      <FlexItem className="ta-shrink">
        {linked ? <Link to={path("resources", resource.type, resource.id)}>{name}</Link> : name}
      </FlexItem>
      <FlexItem className="ta-muted ta-nowrap">{t(`resourceType.${resource.type}`, resource.type)}</FlexItem>
    </Flex>
  );
};
