import { Button, Checkbox, Label } from "@patternfly/react-core";
import { ExclamationTriangleIcon, GlobeIcon } from "@patternfly/react-icons";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { PermissionLabel } from "../../../components/PermissionLabel";
import type { Choice } from "./choices";

interface PermissionChoiceProps {
  choice: Choice;
  isDisabled?: boolean;
  onToggle: () => void;
  /** Chooses what it needs, too. */
  onComplete: () => void;
}

/** One permission with all that one should know before choosing it. */
export const PermissionChoice = ({ choice, isDisabled, onToggle, onComplete }: PermissionChoiceProps) => {
  const { t, i18n } = useTranslation("role");
  const id = useId();
  const { permission, selected, globalOnly, broughtBy, missing } = choice;
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const incomplete = selected && missing.length > 0;
  const described = broughtBy.length > 0 || permission.includes.length > 0 || incomplete;

  return (
    <Checkbox
      id={`${id}-box`}
      data-testid={`permission-${permission.key}`}
      label={
        globalOnly ? (
          <>
            {permission.name} <Label isCompact icon={<GlobeIcon />}>{t("common:globalOnly")}</Label>
          </>
        ) : (
          permission.name
        )
      }
      description={permission.description}
      isChecked={selected}
      isDisabled={isDisabled || (globalOnly && !selected)}
      onChange={onToggle}
      aria-describedby={described ? `${id}-note` : undefined}
      body={
        described && (
          <div id={`${id}-note`}>
            {broughtBy.length > 0 && (
              <Label isCompact color="blue" variant="outline">{t("broughtBy", { names: list.format(broughtBy) })}</Label>
            )}
            {permission.includes.length > 0 && (
              <>
                {t("alsoGrants")}{" "}
                {permission.includes.map((key) => (
                  <PermissionLabel key={key} permission={key} implied />
                ))}
              </>
            )}
            {incomplete && (
              <>
                <Label isCompact color="orange" icon={<ExclamationTriangleIcon />}>
                  {t("needs", { names: list.format(missing.map(({ name }) => name)) })}
                </Label>{" "}
                {!isDisabled && (
                  <Button isInline variant="link" onClick={onComplete} data-testid={`complete-${permission.key}`}>
                    {t("addNeeded", { count: missing.length })}
                  </Button>
                )}
              </>
            )}
          </div>
        )
      }
    />
  );
};
