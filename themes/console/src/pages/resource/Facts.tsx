import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Flex,
  Skeleton,
} from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import type { Resource } from "../../api";
import { PermissionLabel } from "../../components/PermissionLabel";
import { type Mine, permissionsOn } from "../resources/mayOn";

interface FactsProps {
  resource: Resource;
  mine: Mine | undefined;
}

export const Facts = ({ resource, mine }: FactsProps) => {
  const { t } = useTranslation("resources");
  const path = usePath();
  const held = mine && permissionsOn(mine.permissions, resource);
  const facts = [
    {
      term: t("category"),
      text: (
        <Link to={{ pathname: path("resources"), search: `?${new URLSearchParams({ category: resource.category })}` }}>
          {resource.category}
        </Link>
      ),
    },
    { term: t("id"), text: resource.id },
    {
      term: t("myPermissions"),
      text: !held ? (
        <Skeleton width="30%" screenreaderText={t("loading")} />
      ) : held.length === 0 ? (
        t("noPermissions")
      ) : (
        <Flex spaceItems={{ default: "spaceItemsXs" }} data-testid="my-permissions-here">
          {held.map((permission) => <PermissionLabel key={permission} permission={permission} />)}
        </Flex>
      ),
    },
  ];
  return (
    <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: "12ch", md: "22ch" }}>
      {facts.map(({ term, text }) => (
        <DescriptionListGroup key={term}>
          <DescriptionListTerm>{term}</DescriptionListTerm>
          <DescriptionListDescription className="ta-name">{text}</DescriptionListDescription>
        </DescriptionListGroup>
      ))}
    </DescriptionList>
  );
};
