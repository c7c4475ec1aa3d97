import { Alert, Card, CardBody, CardTitle } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { content } from "../../api";
import { Paging } from "../../components/Paging";
import { Empty, Loaded, Loading } from "../../components/States";
import { ChangesTable } from "./ChangesTable";

/** What was changed lately; a realm that keeps no admin events is told how to. */
export const Changes = () => {
  const { t } = useTranslation("overview");
  const api = useApi();
  const [page, setPage] = useState({ first: 0, max: 10 });
  const changes = useQuery({
    queryKey: ["changes", page],
    queryFn: ({ signal }) => content(api.GET("/changes", { params: { query: page }, signal })),
    staleTime: 0,
  });
  return (
    <Card isFlat data-testid="changes">
      <CardTitle component="h2">{t("changes")}</CardTitle>
      <CardBody>
        <Loaded query={changes} skeleton={<Loading lines={4} />}>
          {({ enabled, changes: shown }) => (
            <>
              {!enabled && (
                <Alert isInline variant="info" title={t("eventsOff")} className="ta-alert" data-testid="changes-disabled">
                  {t("eventsOffHint")}
                </Alert>
              )}
              {enabled && shown.length === 0 && page.first === 0 && (
                <Empty title={t("noChanges")} headingLevel="h3">{t("noChangesHint")}</Empty>
              )}
              {(shown.length > 0 || page.first > 0) && (
                <>
                  <ChangesTable changes={shown} now={changes.dataUpdatedAt} />
                  <Paging {...page} shown={shown.length} onChange={setPage} bottom />
                </>
              )}
            </>
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
};
