import { Button, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Paging } from "../../components/Paging";
import { Search } from "../../components/Search";
import type { ListState } from "../../components/useListState";

interface RolesToolbarProps {
  state: ListState;
  change: (next: Partial<ListState>) => void;
  count?: number;
  create: ReactNode;
  copy: ReactNode;
  remove?: () => void;
  selected: number;
}

export const RolesToolbar = ({ state, change, count, create, copy, remove, selected }: RolesToolbarProps) => {
  const { t } = useTranslation("roles");
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem>
          <Search label={t("search")} value={state.search} onChange={(search) => change({ search })} />
        </ToolbarItem>
        {create && <ToolbarItem>{create}</ToolbarItem>}
        {copy && <ToolbarItem>{copy}</ToolbarItem>}
        {remove && (
          <ToolbarItem>
            <Button variant="link" isDisabled={selected === 0} onClick={remove} data-testid="delete-roles">
              {selected > 0 ? t("deleteSelected", { count: selected }) : t("delete")}
            </Button>
          </ToolbarItem>
        )}
        <ToolbarItem variant="pagination" align={{ default: "alignRight" }}>
          <Paging {...state} count={count} onChange={change} />
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
};
