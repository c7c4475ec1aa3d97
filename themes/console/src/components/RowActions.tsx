import { MenuToggle } from "@patternfly/react-core";
import { EllipsisVIcon } from "@patternfly/react-icons";
import { ActionsColumn, type IAction } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";

export interface RowActionsProps {
  /** Whose actions these are. */
  name: string;
  items: (IAction & { "data-testid"?: string })[];
}

/** The menu at the end of a row, which says which row it is of. */
export const RowActions = ({ name, items }: RowActionsProps) => {
  const { t } = useTranslation();
  return (
    <ActionsColumn
      items={items}
      popperProps={{ position: "end" }}
      actionsToggle={({ onToggle, isOpen, isDisabled, toggleRef }) => (
        <MenuToggle
          ref={toggleRef as React.Ref<HTMLButtonElement>}
          variant="plain"
          aria-label={t("actionsOf", { name })}
          isExpanded={isOpen}
          isDisabled={isDisabled}
          onClick={onToggle}
        >
          <EllipsisVIcon aria-hidden />
        </MenuToggle>
      )}
    />
  );
};
