import { Button, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe, usePath, useRights } from "../../access/context";
import { type Holding, HoldingsTable, useNames, useRoleList } from "../../components/holdings";
import { Paging } from "../../components/Paging";
import { Empty, Loaded, Loading } from "../../components/States";
import { useListState } from "../../components/useListState";
import { AssignDialog } from "./AssignDialog";
import type { PersonProps } from "./PersonTabs";
import { RemoveHolding } from "./RemoveHolding";
import { UndoToast } from "./UndoToast";
import { explainPath } from "./explainPath";
import { useHoldings } from "./useHoldings";
import { useMayGrant } from "./useMayGrant";

export const HoldsTab = ({ person }: PersonProps) => {
  const { t } = useTranslation("people");
  const { may } = useRights();
  const self = useMe()?.id === person.id;
  const { some, mayGrant } = useMayGrant();
  const path = usePath();
  const { state, change } = useListState();
  const { holdings, count } = useHoldings(person, { first: state.first, max: state.max });
  const names = useNames((holdings.data ?? []).map(({ resource }) => resource));
  const roles = useRoleList().data;
  /** What is withheld is the question; else anything that the role gives. */
  const questionable = ({ withheld, role }: Holding) =>
    withheld?.[0] ?? roles?.find(({ key }) => key === role)?.permissions[0];
  const [assigning, setAssigning] = useState(false);
  const [removing, setRemoving] = useState<Holding>();
  const [removed, setRemoved] = useState<Holding>();
  const user = person.type === "user";
  const mayExplain = user && (self || may("view-assignments") || may("view-assignments-on-owned"));
  const assign = some && <Button data-testid="assign-open" onClick={() => setAssigning(true)}>{t("assign.open")}</Button>;

  return (
    <>
      <Toolbar>
        <ToolbarContent>
          {assign && <ToolbarItem>{assign}</ToolbarItem>}
          <ToolbarItem variant="pagination" align={{ default: "alignRight" }}>
            <Paging {...state} count={count.data?.count} shown={holdings.data?.length} onChange={change} />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <Loaded query={holdings} skeleton={<Loading lines={6} />}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={t("holdsNothing")} headingLevel="h2">{t(user ? "userHoldsNothing" : "groupHoldsNothing")}</Empty>
          ) : (
            <HoldingsTable
              label={t("tab.holds")}
              holdings={found}
              names={names}
              reaching={user}
              why={
                mayExplain
                  ? (holding) => explainPath(path, person.id, questionable(holding), holding.resource)
                  : undefined
              }
              onRemove={some ? setRemoving : undefined}
              mayRemove={(holding) => holding.via === undefined && mayGrant(holding)}
            />
          )
        }
      </Loaded>
      {assigning && <AssignDialog person={person} onClose={() => setAssigning(false)} />}
      {removing && (
        <RemoveHolding
          person={person}
          holding={removing}
          names={names}
          onClose={(done) => {
            setRemoving(undefined);
            if (done) setRemoved(removing);
          }}
        />
      )}
      {removed && <UndoToast key={removed.id} holding={removed} names={names} onClose={() => setRemoved(undefined)} />}
    </>
  );
};
