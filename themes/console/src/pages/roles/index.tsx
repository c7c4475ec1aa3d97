import { Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import type { Role } from "../../api";
import { Page } from "../../components/Page";
import { Empty, Failed, Loading, NothingFound } from "../../components/States";
import { useListState } from "../../components/useListState";
import { CopyButton } from "./CopyButton";
import { DeleteRoles } from "./DeleteRoles";
import { RolesTable } from "./RolesTable";
import { RolesToolbar } from "./RolesToolbar";
import { type Sort, useRoles } from "./useRoles";

export const Component = () => {
  const { t } = useTranslation("roles");
  const { may } = useRights();
  const navigate = useNavigate();
  const path = usePath();
  const { state, change } = useListState("predefined");
  const { roles, count } = useRoles({ ...state, sort: state.sort as Sort });
  const [selected, setSelected] = useState<Role[]>([]);
  const [deleting, setDeleting] = useState<Role[]>([]);
  const mayDefine = may("define-roles");
  const create = mayDefine && (
    <Button data-testid="create-role" onClick={() => void navigate(path("roles", "new"))}>
      {t("create")}
    </Button>
  );

  return (
    <Page title={t("title")} description={t("description")} plain>
      <RolesToolbar
        state={state}
        change={change}
        count={count.data?.count}
        create={create}
        copy={may("assign") && may("view-people") && <CopyButton />}
        remove={mayDefine ? () => setDeleting(selected) : undefined}
        selected={selected.length}
      />
      {roles.isPending && <Loading lines={8} />}
      {roles.isError && <Failed error={roles.error} retry={() => void roles.refetch()} />}
      {roles.data?.length === 0 &&
        (state.search ? (
          <NothingFound clear={() => change({ search: "" })} />
        ) : (
          <Empty title={t("none")} action={create}>{t("noneHint")}</Empty>
        ))}
      {roles.data && roles.data.length > 0 && (
        <RolesTable
          roles={roles.data}
          sort={state.sort as Sort}
          onSort={(sort) => change({ sort })}
          selected={selected}
          onSelect={mayDefine ? setSelected : undefined}
          onDelete={mayDefine ? (role) => setDeleting([role]) : undefined}
        />
      )}
      {deleting.length > 0 && (
        <DeleteRoles
          roles={deleting}
          onDeleted={() => setSelected([])}
          onClose={() => setDeleting([])}
        />
      )}
    </Page>
  );
};
