import { ToggleGroup, ToggleGroupItem, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Paging } from "../../components/Paging";
import { Search } from "../../components/Search";
import { DIRECTORIES, type PeoplePage } from "./usePeople";

interface PeopleToolbarProps {
  state: PeoplePage;
  change: (next: { search?: string; directory?: string; first?: number; max?: number }) => void;
  count?: number;
  shown?: number;
}

export const PeopleToolbar = ({ state, change, count, shown }: PeopleToolbarProps) => {
  const { t } = useTranslation("people");
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem data-testid="people-search">
          <Search
            label={t(state.kind === "user" ? "searchUsers" : "searchGroups")}
            value={state.search}
            onChange={(search) => change({ search })}
          />
        </ToolbarItem>
        {state.kind === "user" && (
          <ToolbarItem>
            <ToggleGroup aria-label={t("directory")}>
              {DIRECTORIES.map((directory) => (
                <ToggleGroupItem
                  key={directory}
                  buttonId={`directory-${directory}`}
                  text={t(directory === "all" ? "everyDirectory" : directory)}
                  isSelected={state.directory === directory}
                  onChange={() => change({ directory: directory === "all" ? "" : directory })}
                />
              ))}
            </ToggleGroup>
          </ToolbarItem>
        )}
        <ToolbarItem variant="pagination" align={{ default: "alignRight" }}>
          <Paging first={state.first} max={state.max} count={count} shown={shown} onChange={change} />
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
};
