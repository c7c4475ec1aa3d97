import {
  Button,
  FormSelect,
  FormSelectOption,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from "@patternfly/react-core";
import { ExchangeAltIcon } from "@patternfly/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { content } from "../../api";
import { Search } from "../../components/Search";
import type { Criteria } from "./model/tiles";
import type { CriteriaChange } from "./useCriteria";

const TYPES = ["document", "project"] as const;
const DIRECTORIES = ["all", "external", "internal", "group"] as const;

interface CriteriaBarProps {
  criteria: Criteria;
  change: (next: CriteriaChange) => void;
  /** Absent where nothing is filtered. */
  clear?: () => void;
}

/** Which resources, which part of the directory, and what the rows are. */
export const CriteriaBar = ({ criteria, change, clear }: CriteriaBarProps) => {
  const { t } = useTranslation("matrix");
  const api = useApi();
  const { rows, globalOnly, resourceSearch, resourceType, category, userSearch, directory } = criteria;
  const categories = useQuery({
    queryKey: ["categories", "all"],
    queryFn: ({ signal }) => content(api.GET("/categories", { params: { query: { max: 1000 } }, signal })),
    enabled: !globalOnly,
  });
  const names = (categories.data ?? []).map(({ name }) => name);
  if (category !== "" && !names.includes(category)) names.push(category);

  return (
    <Toolbar aria-label={t("criteria")} data-testid="matrix-criteria" className="ta-matrix-criteria">
      <ToolbarContent>
        {!globalOnly && (
          <ToolbarGroup variant="filter-group" role="group" aria-label={t("resourceFilter")}>
            <ToolbarItem data-testid="matrix-resource-search">
              <Search
                label={t("searchResource")}
                value={resourceSearch}
                onChange={(next) => change({ resourceSearch: next })}
              />
            </ToolbarItem>
            <ToolbarItem>
              <FormSelect
                aria-label={t("resourceTypeFilter")}
                data-testid="matrix-resource-type"
                value={resourceType}
                onChange={(_, next) => change({ resourceType: next })}
              >
                <FormSelectOption value="" label={t("allResources")} />
                {TYPES.map((type) => (
                  <FormSelectOption key={type} value={type} label={t(`resourceType.${type}`)} />
                ))}
              </FormSelect>
            </ToolbarItem>
            <ToolbarItem>
              <FormSelect
                aria-label={t("category")}
                data-testid="matrix-category"
                value={category}
                onChange={(_, next) => change({ category: next })}
              >
                <FormSelectOption value="" label={t("allCategories")} />
                {names.map((name) => (
                  <FormSelectOption key={name} value={name} label={name} />
                ))}
              </FormSelect>
            </ToolbarItem>
          </ToolbarGroup>
        )}
        <ToolbarGroup variant="filter-group" role="group" aria-label={t("directoryFilter")}>
          <ToolbarItem data-testid="matrix-user-search">
            <Search label={t("searchSubject")} value={userSearch} onChange={(next) => change({ userSearch: next })} />
          </ToolbarItem>
          <ToolbarItem>
            <FormSelect
              aria-label={t("directoryFilter")}
              data-testid="matrix-directory"
              value={directory}
              onChange={(_, next) => change({ directory: next as Criteria["directory"] })}
            >
              {DIRECTORIES.map((name) => (
                <FormSelectOption key={name} value={name} label={t(`directory.${name}`)} />
              ))}
            </FormSelect>
          </ToolbarItem>
        </ToolbarGroup>
        {!globalOnly && (
          <ToolbarItem>
            <Button
              variant="secondary"
              icon={<ExchangeAltIcon aria-hidden />}
              data-testid="matrix-transpose"
              onClick={() => change({ rows: rows === "users" ? "resources" : "users" })}
            >
              {t(rows === "users" ? "usersAsColumns" : "usersAsRows")}
            </Button>
          </ToolbarItem>
        )}
        {clear && (
          <ToolbarItem>
            <Button variant="link" onClick={clear} data-testid="matrix-clear">{t("clearFilters")}</Button>
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};
