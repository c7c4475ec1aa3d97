import { Button, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRights } from "../../access/context";
import type { Category } from "../../api";
import { Page } from "../../components/Page";
import { Paging } from "../../components/Paging";
import { Search } from "../../components/Search";
import { Failed, Loading, NothingFound } from "../../components/States";
import { useListState } from "../../components/useListState";
import { CategoriesTable } from "./CategoriesTable";
import { CreateCategory } from "./CreateCategory";
import { RemoveCategory } from "./RemoveCategory";
import { RenameCategory } from "./RenameCategory";
import { useCategories } from "./useCategories";

type Dialog = { kind: "create" } | { kind: "rename" | "remove"; category: Category };

export const Component = () => {
  const { t } = useTranslation("categories");
  const { may } = useRights();
  const { state, change } = useListState();
  const categories = useCategories(state);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const mayChange = may("categorize");

  return (
    <Page title={t("categoriesTitle")} description={t("description")} plain>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem data-testid="category-search">
            <Search label={t("search")} value={state.search} onChange={(search) => change({ search })} />
          </ToolbarItem>
          {mayChange && (
            <ToolbarItem>
              <Button data-testid="category-create" onClick={() => setDialog({ kind: "create" })}>{t("create")}</Button>
            </ToolbarItem>
          )}
          <ToolbarItem variant="pagination" align={{ default: "alignRight" }}>
            <Paging {...state} shown={categories.data?.length} onChange={change} />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      {categories.isPending && <Loading lines={5} />}
      {categories.isError && <Failed error={categories.error} retry={() => void categories.refetch()} />}
      {/* Uncategorized always exists: only a search, or a page beyond the last one, finds nothing. */}
      {categories.data?.length === 0 && <NothingFound clear={() => change({ search: "" })} />}
      {categories.data && categories.data.length > 0 && (
        <>
          <CategoriesTable
            categories={categories.data}
            onRename={mayChange ? (category) => setDialog({ kind: "rename", category }) : undefined}
            onRemove={mayChange ? (category) => setDialog({ kind: "remove", category }) : undefined}
          />
          <Paging {...state} shown={categories.data.length} onChange={change} bottom />
        </>
      )}
      {dialog?.kind === "create" && <CreateCategory onClose={close} />}
      {dialog?.kind === "rename" && <RenameCategory category={dialog.category} onClose={close} />}
      {dialog?.kind === "remove" && <RemoveCategory category={dialog.category} onClose={close} />}
    </Page>
  );
};
