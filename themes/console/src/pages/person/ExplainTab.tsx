import { PageSection } from "@patternfly/react-core";
import { QuestionCircleIcon } from "@patternfly/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import { useApi, usePath } from "../../access/context";
import { content } from "../../api";
import { ExplainPath, referenceOf, resourceOf, useNames } from "../../components/holdings";
import { Empty, Failed, Loading } from "../../components/States";
import { usePermissions } from "../../components/usePermissions";
import { ExplainForm } from "./ExplainForm";
import type { PersonProps } from "./PersonTabs";
import { useMayGrant } from "./useMayGrant";

export const ExplainTab = ({ person }: PersonProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const path = usePath();
  const { some } = useMayGrant();
  const catalogue = usePermissions().data;
  const [params, setParams] = useSearchParams();
  const permission = params.get("permission") ?? "";
  const known = catalogue?.get(permission);
  const onResource = known?.scope !== "GLOBAL";
  const resource = resourceOf(params.get("resource"));
  const asked = onResource ? resource : undefined;
  const names = useNames([resource]);
  const decision = useQuery({
    queryKey: ["explain", person.id, permission, asked],
    queryFn: ({ signal }) =>
      content(
        api.GET("/explain", {
          params: { query: { user: person.id, permission, resource: asked && referenceOf(asked) } },
          signal,
        }),
      ),
    enabled: known !== undefined && (!onResource || asked !== undefined),
    staleTime: 0,
  });

  return (
    <PageSection variant="light">
      <ExplainForm
        permission={permission}
        resource={resource && { ...resource, name: names.resource(resource) }}
        onResource={onResource}
        onChange={(next) => {
          const query = new URLSearchParams();
          if (next.permission) query.set("permission", next.permission);
          if (next.resource) query.set("resource", referenceOf(next.resource));
          setParams(query, { replace: true });
        }}
      />
      {decision.isLoading && <Loading lines={3} />}
      {decision.isError && <Failed error={decision.error} retry={() => void decision.refetch()} />}
      {!decision.isEnabled && (
        <Empty title={t("explain.ask")} icon={QuestionCircleIcon}>{t("explain.askHint", { person: person.name })}</Empty>
      )}
      {decision.data && (
        <ExplainPath person={person.name} permission={permission} resource={asked} decision={decision.data} names={names} />
      )}
      {decision.data?.decision === false && some && (
        <Link to={path("people", "user", person.id)}>{t("explain.assign", { person: person.name })}</Link>
      )}
    </PageSection>
  );
};
