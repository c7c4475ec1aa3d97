import { Stack, StackItem } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router-dom";
import { useApi, usePath, useRights } from "../../access/context";
import { content } from "../../api";
import { Page } from "../../components/Page";
import { Loaded, Loading } from "../../components/States";
import { useRoleList } from "../../components/holdings";
import { Changes } from "./Changes";
import { Counts } from "./Counts";
import { FirstSteps } from "./FirstSteps";
import { HeatMap } from "./HeatMap";
import { Problems } from "./Problems";
import type { Overview } from "./types";

/** The realm at a glance; whoever may not see it is shown what they hold themselves. */
export const Component = () => {
  const { may } = useRights();
  const path = usePath();
  return may("view-assignments") ? <Shown /> : <Navigate replace to={path("mine")} />;
};

const Shown = () => {
  const { t } = useTranslation("overview");
  const { may } = useRights();
  const api = useApi();
  const roles = useRoleList().data;
  const overview = useQuery<Overview>({
    queryKey: ["overview"],
    queryFn: ({ signal }) => content(api.GET("/overview", { signal })),
    staleTime: 0,
  });
  return (
    <Page title={t("overviewTitle")} description={t("description")}>
      <Loaded query={overview} skeleton={<Loading lines={10} />}>
        {(data) => (
          <Stack hasGutter>
            <StackItem><FirstSteps overview={data} roles={roles} /></StackItem>
            <StackItem><Counts counts={data.counts} /></StackItem>
            <StackItem><Problems problems={data.problems} resources={data.resources} /></StackItem>
            <StackItem><HeatMap overview={data} /></StackItem>
            {may("view-changes") && <StackItem><Changes /></StackItem>}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
