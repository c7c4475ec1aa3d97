import {
  ClipboardCopy,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  FormGroup,
} from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../api";
import { errorOf } from "../ServerError";
import { EditTab } from "./EditTab";
import { RoleFields } from "./RoleFields";
import type { Draft } from "./useDraft";

interface DetailsTabProps {
  role: Role;
  /** Absent where the role is only read. */
  draft?: Draft;
  /** Why it is only read. */
  children: ReactNode;
}

/** Name, description and the key, by which clients and scripts know the role. */
export const DetailsTab = ({ role, draft, children }: DetailsTabProps) => {
  const { t } = useTranslation("role");
  const key = (
    <ClipboardCopy isReadOnly hoverTip={t("copy")} clickTip={t("copied")} textAriaLabel={t("key")}>{role.key}</ClipboardCopy>
  );
  if (draft) {
    const noName = draft.fields.name.trim() === "";
    return (
      <EditTab draft={draft} fields={["name", "description"]}>
        <RoleFields
          value={draft.fields}
          onChange={draft.change}
          errors={{
            name: errorOf(draft.error, "name") ?? (noName ? t("nameNeeded") : undefined),
            description: errorOf(draft.error, "description"),
          }}
        />
        <FormGroup label={t("key")}>{key}</FormGroup>
      </EditTab>
    );
  }
  const rows: [string, ReactNode][] = [
    [t("name"), role.name],
    [t("description"), role.description || "—"],
    [t("key"), key],
  ];
  return (
    <>
      {children}
      <DescriptionList isHorizontal>
        {rows.map(([term, value]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription className="ta-name">{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
    </>
  );
};
