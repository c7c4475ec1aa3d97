import {
  Button,
  ToggleGroup,
  ToggleGroupItem,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Paging } from "../../components/Paging";
import { Search } from "../../components/Search";
import { CategorySelect } from "./CategorySelect";
import { TYPES } from "./types";
import type { ResourcesPage } from "./useResources";

interface ResourcesToolbarProps {
  state: ResourcesPage;
  change: (next: Partial<ResourcesPage>) => void;
  count?: number;
  create: ReactNode;
  selected: number;
  onCategorize?: () => void;
  onRemove?: () => void;
}

export const ResourcesToolbar = (props: ResourcesToolbarProps) => {
  const { state, change, count, create, selected, onCategorize, onRemove } = props;
  const { t } = useTranslation("resources");
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem data-testid="resource-search">
          <Search label={t("search")} value={state.search} onChange={(search) => change({ search })} />
        </ToolbarItem>
        <ToolbarItem>
          <ToggleGroup aria-label={t("typeFilter")} data-testid="resource-type-filter">
            {["", ...TYPES].map((type) => (
              <ToggleGroupItem
                key={type}
                buttonId={`type-${type || "all"}`}
                text={type ? t(`resourceType.${type}`) : t("allTypes")}
                isSelected={state.type === type}
                onChange={() => change({ type })}
                data-testid={`resource-type-filter-${type || "all"}`}
              />
            ))}
          </ToggleGroup>
        </ToolbarItem>
        <ToolbarItem data-testid="resource-category-filter">
          <CategorySelect
            label={t("categoryFilter")}
            value={state.category}
            onChange={(category) => change({ category })}
          />
        </ToolbarItem>
        {create && <ToolbarItem>{create}</ToolbarItem>}
        {onCategorize && (
          <ToolbarItem>
            <Button variant="secondary" isDisabled={selected === 0} onClick={onCategorize} data-testid="categorize">
              {t("categorize")}
            </Button>
          </ToolbarItem>
        )}
        {onRemove && (
          <ToolbarItem>
            <Button variant="link" isDisabled={selected === 0} onClick={onRemove} data-testid="remove-resources">
              {selected > 0 ? t("removeSelected", { count: selected }) : t("remove")}
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
