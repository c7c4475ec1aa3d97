import { Card, CardBody, CardTitle, FormSelect, FormSelectOption, Text, TextContent, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Resource, content } from "../../api";
import { Paging } from "../../components/Paging";
import { Empty, Loaded, Loading } from "../../components/States";
import { usePermissions } from "../../components/usePermissions";
import { HoldersTable } from "./HoldersTable";
import { resourcePermissions } from "./roles";

/** Who has a permission here in the end, whichever way it reaches them. */
export const Holders = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation("resources");
  const api = useApi();
  const catalogue = usePermissions().data;
  const [permission, setPermission] = useState("");
  const [page, setPage] = useState({ first: 0, max: 10 });
  const reference = `${resource.type}:${resource.id}`;
  const holders = useQuery({
    queryKey: ["assignments", "holders", reference, permission, page],
    queryFn: ({ signal }) =>
      content(api.GET("/holders", { params: { query: { permission, resource: reference, ...page } }, signal })),
    enabled: permission !== "",
    placeholderData: keepPreviousData,
  });

  return (
    <Card isFlat data-testid="resource-holders">
      <CardTitle component="h2">{t("holdersTitle")}</CardTitle>
      <CardBody>
        <TextContent><Text className="ta-muted">{t("holdersText")}</Text></TextContent>
        <Toolbar inset={{ default: "insetNone" }}>
          <ToolbarContent>
            <ToolbarItem>
              <FormSelect
                aria-label={t("permission")}
                value={permission}
                data-testid="holders-permission"
                onChange={(_, next) => {
                  setPermission(next);
                  setPage({ ...page, first: 0 });
                }}
              >
                <FormSelectOption value="" label={t("pickPermission")} isPlaceholder />
                {resourcePermissions(catalogue?.values() ?? []).map(({ key, name }) => (
                  <FormSelectOption key={key} value={key} label={name} />
                ))}
              </FormSelect>
            </ToolbarItem>
          </ToolbarContent>
        </Toolbar>
        {permission !== "" && (
          <Loaded query={holders} skeleton={<Loading lines={3} />}>
            {(data) =>
              data.length === 0 && page.first === 0 ? (
                <Empty title={t("noHolders")} headingLevel="h3" />
              ) : (
                <>
                  <HoldersTable holders={data} permission={permission} resource={reference} />
                  <Paging {...page} shown={data.length} onChange={setPage} bottom />
                </>
              )
            }
          </Loaded>
        )}
      </CardBody>
    </Card>
  );
};
