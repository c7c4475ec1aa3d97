import { Label, Skeleton, Tooltip } from "@patternfly/react-core";
import { LockIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import type { Category } from "../../api";
import { RowActions } from "../../components/RowActions";
import { UNCATEGORIZED } from "../resources/types";
import { useResourceCounts } from "./useCategories";

interface CategoriesTableProps {
  categories: Category[];
  onRename?: (category: Category) => void;
  onRemove?: (category: Category) => void;
}

export const CategoriesTable = ({ categories, onRename, onRemove }: CategoriesTableProps) => {
  const { t } = useTranslation("categories");
  const path = usePath();
  const counts = useResourceCounts(categories.map(({ name }) => name));
  return (
    <Table aria-label={t("categoriesTitle")} variant="compact">
      <Thead>
        <Tr>
          <Th>{t("name")}</Th>
          <Th>{t("resources")}</Th>
          {onRename && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {categories.map((category) => {
          const { id, name } = category;
          const count = counts.get(name);
          const fixed = id === UNCATEGORIZED;
          return (
            <Tr key={id} data-testid={`category-${id}`}>
              <Td dataLabel={t("name")} className="ta-name">
                <div>
                  {name}{" "}
                  {fixed && (
                    <Tooltip content={t("fixedReason")}>
                      <Label isCompact icon={<LockIcon />} tabIndex={0}>{t("fixed")}</Label>
                    </Tooltip>
                  )}
                </div>
              </Td>
              <Td dataLabel={t("resources")}>
                {count === undefined ? (
                  <Skeleton width="4ch" screenreaderText={t("loading")} />
                ) : count === 0 ? (
                  t("resourceCount", { count })
                ) : (
                  <Link to={{ pathname: path("resources"), search: `?${new URLSearchParams({ category: name })}` }}>
                    {t("resourceCount", { count })}
                  </Link>
                )}
              </Td>
              {onRename && (
                <Td isActionCell>
                  {!fixed && (
                    <RowActions
                      name={name}
                      items={[
                        { title: t("rename"), onClick: () => onRename(category), "data-testid": "category-rename" },
                        { title: t("remove"), onClick: () => onRemove?.(category), "data-testid": "category-remove" },
                      ]}
                    />
                  )}
                </Td>
              )}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
