import { Card, CardBody, Gallery } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import "./overview.css";
import type { Overview } from "./types";

/** How many there are of everything, each leading to its page. */
export const Counts = ({ counts }: { counts: Overview["counts"] }) => {
  const { t } = useTranslation("overview");
  const path = usePath();
  const { predefinedRoles, customRoles, resources } = counts;
  const cards = [
    { name: "roles", count: predefinedRoles + customRoles, to: path("roles"), more: t("customOf", { count: customRoles }) },
    {
      name: "resources",
      count: Object.values(resources).reduce((sum, one) => sum + one, 0),
      to: path("resources"),
      more: Object.entries(resources).map(([type, count]) => t(`ofType.${type}`, { count, defaultValue: "" })).filter(Boolean).join(", "),
    },
    { name: "categories", count: counts.categories, to: path("categories") },
    { name: "assignments", count: counts.assignments, to: path("roles") },
    { name: "users", count: counts.users, to: path("people") },
    { name: "groups", count: counts.groups, to: `${path("people")}?tab=groups` },
  ];
  return (
    <Gallery hasGutter minWidths={{ default: "130px" }} component="ul" aria-label={t("counts")} className="ta-counts">
      {cards.map(({ name, count, to, more }) => (
        <li key={name}>
          <Card isCompact isFlat isFullHeight>
            <CardBody>
              <Link to={to} className="ta-count" data-testid={`overview-count-${name}`}>
                <span className="ta-figure">{count}</span> {t(`count.${name}`, { count })}
              </Link>
              {more && <div className="ta-muted">{more}</div>}
            </CardBody>
          </Card>
        </li>
      ))}
    </Gallery>
  );
};
