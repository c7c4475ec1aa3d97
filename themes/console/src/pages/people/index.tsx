import { Tab, TabTitleText, Tabs } from "@patternfly/react-core";
import { UsersIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRights } from "../../access/context";
import { Page } from "../../components/Page";
import { Empty, Forbidden, Loaded, Loading, NothingFound } from "../../components/States";
import { useListState } from "../../components/useListState";
import { CopyButton } from "../person/CopyButton";
import { CopyDialog } from "../person/CopyDialog";
import { PeopleTable } from "./PeopleTable";
import { PeopleToolbar } from "./PeopleToolbar";
import { DIRECTORIES, type Kind, usePeople } from "./usePeople";

export const Component = () => {
  const { t } = useTranslation("people");
  const { may } = useRights();
  if (!may("view-people")) return <Page title={t("peopleTitle")}><Forbidden /></Page>;
  return <People />;
};

const People = () => {
  const { t } = useTranslation("people");
  const { may } = useRights();
  const { state, change, params } = useListState();
  const [copying, setCopying] = useState(false);
  const kind: Kind = params.get("tab") === "groups" ? "group" : "user";
  const directory = DIRECTORIES.find((one) => one === params.get("directory")) ?? "all";
  const shown = { ...state, kind, directory };
  const { people, count } = usePeople(shown);
  const filtered = state.search !== "" || directory !== "all";

  const list = (
    <>
      <PeopleToolbar state={shown} change={change} count={count.data?.count} shown={people.data?.length} />
      <Loaded query={people} skeleton={<Loading lines={8} />}>
        {(found) => {
          if (found.length > 0) return <PeopleTable kind={kind} people={found} />;
          if (filtered) return <NothingFound clear={() => change({ search: "", directory: "" })} />;
          const none = kind === "user" ? "noUsers" : "noGroups";
          return <Empty title={t(none)} icon={UsersIcon}>{t(`${none}Hint`)}</Empty>;
        }}
      </Loaded>
    </>
  );

  return (
    <Page
      title={t("peopleTitle")}
      description={t("peopleDescription")}
      plain
      actions={
        may("assign") && <CopyButton onClick={() => setCopying(true)} />
      }
    >
      <Tabs
        activeKey={kind}
        aria-label={t("peopleTitle")}
        usePageInsets
        mountOnEnter
        unmountOnExit
        onSelect={(_, next) => change({ tab: next === "group" ? "groups" : "", search: "", directory: "" })}
      >
        <Tab eventKey="user" title={<TabTitleText>{t("users")}</TabTitleText>} data-testid="people-tab-users">
          {list}
        </Tab>
        <Tab eventKey="group" title={<TabTitleText>{t("groups")}</TabTitleText>} data-testid="people-tab-groups">
          {list}
        </Tab>
      </Tabs>
      {copying && <CopyDialog onClose={() => setCopying(false)} />}
    </Page>
  );
};
