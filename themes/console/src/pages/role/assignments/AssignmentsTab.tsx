import { Button } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRights } from "../../../access/context";
import type { Assignment, Role } from "../../../api";
import { Empty, Failed, Loading, NothingFound } from "../../../components/States";
import { AssignDialog } from "./AssignDialog";
import { AssignmentsTable } from "./AssignmentsTable";
import { AssignmentsToolbar } from "./AssignmentsToolbar";
import { RemoveAssignments } from "./RemoveAssignments";
import { scopeRefusal } from "./requests";
import { UndoToast } from "./UndoToast";
import { useAssignments } from "./useAssignments";
import { useFilter } from "./useFilter";
import { useKnownOf } from "./useKnown";

/** Who holds a role, as a list; given and taken as far as the person may. */
export const AssignmentsTab = ({ role }: { role: Role }) => {
  const { t } = useTranslation("role");
  const { may } = useRights();
  const { addAlert } = useAlerts();
  const list = useFilter();
  const { assignments, count } = useAssignments(role.key, list.filter, list.page);
  const known = useKnownOf(assignments.data ?? []);
  const [assigning, setAssigning] = useState(false);
  const [selected, setSelected] = useState<Assignment[]>([]);
  const [removing, setRemoving] = useState<Assignment[]>([]);
  const [removed, setRemoved] = useState<Assignment[]>();
  const mayAll = may("assign");
  const maySome = mayAll || may("assign-on-owned");
  const reason = scopeRefusal(role, "GLOBAL", mayAll);
  const refusal = reason && scopeRefusal(role, "CUSTOM", mayAll) ? t(`refused.${reason}`) : undefined;
  const assign = maySome && !refusal && (
    <Button onClick={() => setAssigning(true)} data-testid="assign-first">{t("assign")}</Button>
  );

  return (
    <>
      <AssignmentsToolbar
        list={list}
        count={count.data?.count}
        onAssign={maySome ? () => setAssigning(true) : undefined}
        refusal={refusal}
        onRemove={maySome ? () => setRemoving(selected) : undefined}
        selected={selected.length}
      />
      {assignments.isPending && <Loading />}
      {assignments.isError && <Failed error={assignments.error} retry={() => void assignments.refetch()} />}
      {assignments.data?.length === 0 &&
        (list.isNarrowed || list.page.first > 0 ? (
          <NothingFound clear={list.clear} />
        ) : (
          <Empty title={t("nobody")} action={assign}>{t("nobodyHint")}</Empty>
        ))}
      {assignments.data && assignments.data.length > 0 && (
        <AssignmentsTable
          role={role}
          assignments={assignments.data}
          known={known}
          selected={selected}
          onSelect={maySome ? setSelected : undefined}
          mayRemove={({ scope }) => mayAll || scope === "CUSTOM"}
          onRemove={(assignment) => setRemoving([assignment])}
        />
      )}
      {assigning && (
        <AssignDialog
          role={role}
          onClose={(added) => {
            setAssigning(false);
            if (added !== undefined) addAlert(t("assigned", { count: added }));
          }}
        />
      )}
      {removing.length > 0 && (
        <RemoveAssignments
          role={role}
          assignments={removing}
          known={known}
          onClose={() => setRemoving([])}
          onRemoved={(gone) => {
            setSelected([]);
            setRemoved(gone);
          }}
        />
      )}
      {removed && <UndoToast key={removed[0]?.id} removed={removed} onClose={() => setRemoved(undefined)} />}
    </>
  );
};
