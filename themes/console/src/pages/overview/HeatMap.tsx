import { Card, CardBody, CardTitle, Flex, Text, TextContent } from "@patternfly/react-core";
import { GlobeIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import { Empty } from "../../components/States";
import { useNames } from "../../components/holdings";
import { heatOf, legendOf, levelOf } from "./heat";
import "./overview.css";
import type { Overview } from "./types";

/** Where roles are assigned: a table of numbers, shaded by how many there are. */
export const HeatMap = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation("overview");
  const path = usePath();
  const names = useNames([]);
  const { resources, roles } = overview;
  const heat = heatOf(overview);
  const rows = [...(heat.global ? [undefined] : []), ...resources.filter(({ assignments }) => assignments > 0)];
  const cell = (role: string, resource?: Overview["resources"][number]) => {
    const count = heat.at(role, resource);
    return (
      <Td key={role} className={`ta-heat-${levelOf(count, heat.most)}`}>
        {count > 0 ? count : <><span aria-hidden className="ta-muted">·</span><span className="ta-hidden">{t("noneHere")}</span></>}
      </Td>
    );
  };

  return (
    <Card isFlat data-testid="heat-map">
      <CardTitle component="h2">{t("heat")}</CardTitle>
      <CardBody>
        <TextContent><Text className="ta-muted">{t("heatText")}</Text></TextContent>
        {rows.length === 0 ? (
          <Empty title={t("heatNone")} headingLevel="h3">{t("heatNoneHint")}</Empty>
        ) : (
          <>
            <div className="ta-heat" role="region" aria-label={t("heat")} tabIndex={0}>
              <Table aria-label={t("heat")} variant="compact" gridBreakPoint="">
                <Thead>
                  <Tr>
                    <Th>{t("resource")}</Th>
                    {roles.map((role) => (
                      <Th key={role} modifier="wrap" className="ta-name">
                        <Link to={path("roles", role)}>{names.role(role)}</Link>
                      </Th>
                    ))}
                  </Tr>
                </Thead>
                <Tbody>
                  {rows.map((resource) => (
                    <Tr key={resource ? `${resource.type}:${resource.id}` : ""} data-testid="heat-row">
                      <Th scope="row" modifier="wrap" className="ta-name">
                        {resource ? (
                          <Link to={path("resources", resource.type, resource.id)}>{resource.name}</Link>
                        ) : (
                          <><GlobeIcon aria-hidden /> {t("realm")}</>
                        )}
                      </Th>
                      {roles.map((role) => cell(role, resource))}
                    </Tr>
                  ))}
                </Tbody>
              </Table>
            </div>
            <Flex spaceItems={{ default: "spaceItemsSm" }}>
              <span className="ta-muted">{t("legend")}</span>
              {legendOf(heat.most).map(({ level, from, to }) => (
                <span key={level} className={`ta-legend ta-heat-${level}`}>{from === to ? from : `${from}–${to}`}</span>
              ))}
            </Flex>
          </>
        )}
      </CardBody>
    </Card>
  );
};
