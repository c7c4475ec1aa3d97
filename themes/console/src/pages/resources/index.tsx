import { Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRights } from "../../access/context";
import type { Resource } from "../../api";
import { Page } from "../../components/Page";
import { Paging } from "../../components/Paging";
import { Empty, Failed, Loading, NothingFound } from "../../components/States";
import { useListState } from "../../components/useListState";
import { Categorize } from "./Categorize";
import { CreateResource } from "./CreateResource";
import { EditResource } from "./EditResource";
import { RemoveResources } from "./RemoveResources";
import { ResourcesTable } from "./ResourcesTable";
import { ResourcesToolbar } from "./ResourcesToolbar";
import { rowRights, stillShown } from "./selection";
import { useMine } from "./useMine";
import { useResources } from "./useResources";

type Dialog = { kind: "edit" | "remove" | "categorize"; resources: Resource[] };

export const Component = () => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const { state: list, change, params } = useListState();
  const state = { ...list, type: params.get("type") ?? "", category: params.get("category") ?? "" };
  const { resources, count } = useResources(state);
  const mine = useMine().data;
  const [marked, setMarked] = useState<Resource[]>([]);
  const [dialog, setDialog] = useState<Dialog>();
  const general = { categorize: may("categorize"), edit: may("edit-resources"), remove: may("remove-resources") };
  const rights = (resource: Resource) => rowRights(general, mine, resource);
  const selected = stillShown(marked, resources.data);
  const removable = selected.filter((one) => rights(one).remove);

  // Creating is asked for by the address too, so that other pages can offer it.
  const creating = params.has("create") && may("create-resource");
  const create = may("create-resource") && (
    <Button data-testid="create-resource" onClick={() => change({ create: 1 })}>{t("create")}</Button>
  );
  const filtered = state.search || state.type || state.category || state.first > 0;
  const close = (done = true) => {
    setDialog(undefined);
    if (done) setMarked([]);
  };
  const one = dialog?.resources[0];

  return (
    <Page title={t("resourcesTitle")} description={t("description")} plain>
      <ResourcesToolbar
        state={state}
        change={change}
        count={count.data?.count}
        create={create}
        selected={selected.length}
        onCategorize={general.categorize ? () => setDialog({ kind: "categorize", resources: selected }) : undefined}
        onRemove={removable.length > 0 ? () => setDialog({ kind: "remove", resources: removable }) : undefined}
      />
      {resources.isPending && <Loading lines={8} />}
      {resources.isError && <Failed error={resources.error} retry={() => void resources.refetch()} />}
      {resources.data?.length === 0 &&
        (filtered ? (
          <NothingFound clear={() => change({ search: "", type: "", category: "" })} />
        ) : (
          <Empty title={t("none")} action={create}>{t(create ? "noneHint" : "noneSeen")}</Empty>
        ))}
      {resources.data && resources.data.length > 0 && (
        <>
          <ResourcesTable
            resources={resources.data}
            rights={rights}
            selected={selected}
            onSelect={general.categorize || general.remove ? setMarked : undefined}
            onEdit={(resource) => setDialog({ kind: "edit", resources: [resource] })}
            onRemove={(resource) => setDialog({ kind: "remove", resources: [resource] })}
          />
          <Paging {...state} count={count.data?.count} onChange={change} bottom />
        </>
      )}
      {creating && <CreateResource onClose={() => change({ create: "" })} />}
      {dialog?.kind === "edit" && one && (
        <EditResource resource={one} mayRename={rights(one).rename} onClose={() => close()} />
      )}
      {dialog?.kind === "categorize" && <Categorize resources={dialog.resources} onClose={close} />}
      {dialog?.kind === "remove" && <RemoveResources resources={dialog.resources} onClose={close} />}
    </Page>
  );
};
