import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import type { Resource } from "../../api";
import { ResourceKind } from "./ResourceKind";
import { RowActions } from "../../components/RowActions";
import { type RowRights, keyOf } from "./selection";

interface ResourcesTableProps {
  resources: Resource[];
  rights: (resource: Resource) => RowRights;
  selected: Resource[];
  onSelect?: (resources: Resource[]) => void;
  onEdit: (resource: Resource) => void;
  onRemove: (resource: Resource) => void;
}

export const ResourcesTable = ({ resources, rights, selected, onSelect, onEdit, onRemove }: ResourcesTableProps) => {
  const { t } = useTranslation("resources");
  const path = usePath();
  const chosen = new Set(selected.map(keyOf));
  const free = resources.filter((one) => rights(one).select);

  return (
    <Table aria-label={t("resourcesTitle")} variant="compact">
      <Thead>
        <Tr>
          {onSelect && (
            <Th
              aria-label={t("selectPage")}
              select={{
                isSelected: free.length > 0 && free.every((one) => chosen.has(keyOf(one))),
                isHeaderSelectDisabled: free.length === 0,
                onSelect: (_, on) => onSelect(on ? free : []),
              }}
            />
          )}
          <Th>{t("name")}</Th>
          <Th>{t("type")}</Th>
          <Th>{t("category")}</Th>
          <Th>{t("id")}</Th>
          <Th screenReaderText={t("actions")} />
        </Tr>
      </Thead>
      <Tbody>
        {resources.map((resource, rowIndex) => {
          const { edit, remove, select } = rights(resource);
          const key = keyOf(resource);
          return (
            <Tr key={key} data-testid={`resource-${resource.type}-${resource.id}`}>
              {onSelect && (
                <Td
                  select={{
                    rowIndex,
                    isSelected: chosen.has(key),
                    isDisabled: !select,
                    onSelect: (_, on) =>
                      onSelect(on ? [...selected, resource] : selected.filter((one) => keyOf(one) !== key)),
                  }}
                />
              )}
              <Td dataLabel={t("name")} className="ta-name">
                <Link to={path("resources", resource.type, resource.id)}>{resource.name}</Link>
              </Td>
              <Td dataLabel={t("type")}><div><ResourceKind type={resource.type} /></div></Td>
              <Td dataLabel={t("category")} className="ta-name">{resource.category}</Td>
              <Td dataLabel={t("id")} className="ta-name ta-muted">{resource.id}</Td>
              <Td isActionCell>
                {(edit || remove) && (
                  <RowActions
                    name={resource.name}
                    items={[
                      ...(edit
                        ? [{ title: t("edit"), onClick: () => onEdit(resource), "data-testid": "edit-resource" }]
                        : []),
                      ...(remove
                        ? [{ title: t("remove"), onClick: () => onRemove(resource), "data-testid": "remove-resource" }]
                        : []),
                    ]}
                  />
                )}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
