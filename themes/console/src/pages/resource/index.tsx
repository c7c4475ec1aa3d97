import { Button, Flex, Stack, StackItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import type { Resource, ResourceKey } from "../../api";
import { Page } from "../../components/Page";
import { Failed, Loading } from "../../components/States";
import { EditResource } from "../resources/EditResource";
import { RemoveResources } from "../resources/RemoveResources";
import { ResourceKind } from "../resources/ResourceKind";
import { MANAGE, holdsOn } from "../resources/mayOn";
import { rowRights } from "../resources/selection";
import { useMine } from "../resources/useMine";
import { Assignments } from "./Assignments";
import { Facts } from "./Facts";
import { Holders } from "./Holders";
import { useResource } from "./useResource";

export const Component = () => {
  const { t } = useTranslation("resources");
  const path = usePath();
  const { type = "", id = "" } = useParams();
  const query = useResource({ type, id } as ResourceKey);
  const breadcrumb = [{ label: t("resourcesTitle"), to: path("resources") }];
  if (query.data) return <Shown key={`${type}:${id}`} resource={query.data} breadcrumb={breadcrumb} />;
  return (
    <Page title={t("resourceTitle")} breadcrumb={breadcrumb}>
      {query.isPending ? <Loading /> : <Failed error={query.error} retry={() => void query.refetch()} />}
    </Page>
  );
};

interface ShownProps {
  resource: Resource;
  breadcrumb: { label: string; to: string }[];
}

const Shown = ({ resource, breadcrumb }: ShownProps) => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const navigate = useNavigate();
  const path = usePath();
  const mine = useMine().data;
  const [dialog, setDialog] = useState<"edit" | "remove">();
  const general = { categorize: may("categorize"), edit: may("edit-resources"), remove: may("remove-resources") };
  const rights = rowRights(general, mine, resource);
  const manages = may("assign-on-owned") && holdsOn(mine, MANAGE, resource);

  const actions = (rights.edit || rights.remove) && (
    <Flex spaceItems={{ default: "spaceItemsSm" }}>
      {rights.edit && (
        <Button variant="secondary" onClick={() => setDialog("edit")} data-testid="edit-resource">
          {t(rights.rename ? "edit" : "categorize")}
        </Button>
      )}
      {rights.remove && (
        <Button variant="danger" onClick={() => setDialog("remove")} data-testid="remove-resource">{t("remove")}</Button>
      )}
    </Flex>
  );

  return (
    <Page
      title={resource.name}
      badge={<ResourceKind type={resource.type} />}
      breadcrumb={breadcrumb}
      actions={actions || undefined}
    >
      <Stack hasGutter>
        <StackItem><Facts resource={resource} mine={mine} /></StackItem>
        {(may("view-assignments") || manages) && (
          <>
            <StackItem><Assignments resource={resource} mayAssign={may("assign") || manages} /></StackItem>
            <StackItem><Holders resource={resource} /></StackItem>
          </>
        )}
      </Stack>
      {dialog === "edit" && (
        <EditResource resource={resource} mayRename={rights.rename} onClose={() => setDialog(undefined)} />
      )}
      {dialog === "remove" && (
        <RemoveResources
          resources={[resource]}
          onClose={(removed) => (removed ? void navigate(path("resources"), { replace: true }) : setDialog(undefined))}
        />
      )}
    </Page>
  );
};
