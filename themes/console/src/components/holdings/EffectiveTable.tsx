import { Flex, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { CubesIcon, FileAltIcon, GlobeIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EffectivePermissions, ResourceKey } from "../../api";
import { Paging } from "../Paging";
import { Search } from "../Search";
import { NothingFound } from "../States";
import { usePermissions } from "../usePermissions";
import { PermissionLink } from "./PermissionLink";
import { Place } from "./Place";
import { type EffectiveRow, filterRows, rowsOf } from "./rows";
import type { Names } from "./types";

export interface EffectiveTableProps {
  label: string;
  permissions: EffectivePermissions;
  names: Pick<Names, "resource">;
  /** The address that explains a permission; no resource where it holds for more than one. */
  why?: (permission: string, resource?: ResourceKey) => string;
}

/** What is allowed where, whichever role it comes from. */
export const EffectiveTable = ({ label, permissions, names, why }: EffectiveTableProps) => {
  const { t } = useTranslation("people");
  const catalogue = usePermissions().data;
  const [text, setText] = useState("");
  const [page, setPage] = useState({ first: 0, max: 20 });
  const title = (row: EffectiveRow) => {
    if (!row.type) return t("realm");
    if (row.id !== undefined) return names.resource(keyOf(row));
    return t(`${row.others ? "others" : "all"}.${row.type}`, row.type);
  };
  const rows = filterRows(rowsOf(permissions), text, (row) => [
    title(row),
    row.type ? t(`resourceType.${row.type}`, row.type) : "",
    row.id ?? "",
    ...row.permissions.flatMap((key) => [key, catalogue?.get(key)?.name ?? ""]),
  ]);

  return (
    <>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem data-testid="effective-search">
            <Search
              label={t("effectiveSearch")}
              value={text}
              onChange={(next) => {
                setText(next);
                setPage({ ...page, first: 0 });
              }}
            />
          </ToolbarItem>
          <ToolbarItem variant="pagination" align={{ default: "alignRight" }}>
            <Paging {...page} count={rows.length} onChange={setPage} />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      {rows.length === 0 ? (
        <NothingFound clear={() => setText("")} />
      ) : (
        <Table aria-label={label} variant="compact" data-testid="effective">
          <Thead>
            <Tr>
              <Th width={30}>{t("where")}</Th>
              <Th>{t("permissions")}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {rows.slice(page.first, page.first + page.max).map((row) => (
              <Tr key={row.key} data-testid={`effective-${row.key}`}>
                <Td dataLabel={t("where")}>
                  {row.type && row.id !== undefined ? (
                    <Place resource={keyOf(row)} names={names} linked />
                  ) : (
                    <span><Sign type={row.type} /> {title(row)}</span>
                  )}
                </Td>
                <Td dataLabel={t("permissions")}>
                  <Flex gap={{ default: "gapXs" }}>
                    {row.permissions.map((permission) => (
                      <PermissionLink
                        key={permission}
                        permission={permission}
                        to={why?.(permission, row.id === undefined ? undefined : keyOf(row))}
                      />
                    ))}
                  </Flex>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
};

const Sign = ({ type }: Pick<EffectiveRow, "type">) => {
  if (!type) return <GlobeIcon aria-hidden />;
  return type === "document" ? <FileAltIcon aria-hidden /> : <CubesIcon aria-hidden />;
};

function keyOf({ type, id }: EffectiveRow): ResourceKey {
  return { type: type as ResourceKey["type"], id: id ?? "" };
}
