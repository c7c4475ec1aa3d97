import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Label,
  LabelGroup,
  Skeleton,
} from "@patternfly/react-core";
import { CubesIcon, FileAltIcon, GlobeIcon } from "@patternfly/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRights } from "../../access/context";
import type { Role } from "../../api";
import { useAssignmentCount, useMaySeeAssignments } from "./useRole";

/** The types of the built-in catalogue: a role that works on all of them has no limits to tell. */
const TYPES = ["project", "document"] as const;

function meaningOf(worksOn: Role["worksOn"]) {
  if (worksOn.length === 0) return "worksOnRealmHint";
  return TYPES.every((type) => worksOn.includes(type)) ? "worksOnAllHint" : "worksOnHint";
}

/** How far a role reaches, what it works on (R13), how often it was assigned. */
export const RoleHeader = ({ role }: { role: Role }) => {
  const { t } = useTranslation("role");
  const { may } = useRights();
  const maySee = useMaySeeAssignments();
  const count = useAssignmentCount(role.key);
  const item = (term: string, hint: string, content: ReactNode) => (
    <DescriptionListGroup>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription>
        {content}
        <div className="ta-description">{hint}</div>
      </DescriptionListDescription>
    </DescriptionListGroup>
  );
  return (
    <DescriptionList columnModifier={{ default: "1Col", md: "3Col" }} className="ta-role-header">
      {item(
        t("assignableScopes"),
        t(`scopesHint.${role.assignableScopes.join("_")}`),
        <LabelGroup numLabels={5}>
          {role.assignableScopes.map((scope) => (
            <Label key={scope} isCompact icon={scope === "GLOBAL" ? <GlobeIcon /> : <CubesIcon />}>
              {t(`common:scope.${scope}`)}
            </Label>
          ))}
        </LabelGroup>,
      )}
      {item(
        t("worksOn"),
        t(meaningOf(role.worksOn)),
        role.worksOn.length === 0 ? (
          <Label isCompact icon={<GlobeIcon />}>{t("worksOnRealm")}</Label>
        ) : (
          <LabelGroup numLabels={5}>
            {role.worksOn.map((type) => (
              <Label key={type} isCompact icon={type === "document" ? <FileAltIcon /> : <CubesIcon />}>
                {t(`common:resourceType.${type}`, type)}
              </Label>
            ))}
          </LabelGroup>
        ),
      )}
      {maySee &&
        item(
          t("assignments"),
          t(may("view-assignments") ? "assignmentsHint" : "assignmentsOwnedHint"),
          count.isPending ? <Skeleton width="4ch" /> : <span data-testid="role-assignments">{count.data?.count ?? "—"}</span>,
        )}
    </DescriptionList>
  );
};
