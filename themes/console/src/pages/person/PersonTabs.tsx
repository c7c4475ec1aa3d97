import { Tab, TabTitleText, Tabs } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router-dom";
import { useMe, usePath, useRights } from "../../access/context";
import type { Kind } from "../people/usePeople";
import { EffectiveTab } from "./EffectiveTab";
import { ExplainTab } from "./ExplainTab";
import { HoldsTab } from "./HoldsTab";
import { PreviewTab } from "./PreviewTab";

export interface PersonProps {
  person: { type: Kind; id: string; name: string };
}

const TABS = { holds: HoldsTab, effective: EffectiveTab, explain: ExplainTab, preview: PreviewTab };
type Name = keyof typeof TABS;

export const PersonTabs = ({ person }: PersonProps) => {
  const { t } = useTranslation("people");
  const { tab } = useParams();
  const navigate = useNavigate();
  const path = usePath();
  const offered = useOffered(person);
  const active = offered.find((name) => name === tab) ?? "holds";
  return (
    <Tabs
      activeKey={active}
      aria-label={person.name}
      usePageInsets
      mountOnEnter
      unmountOnExit
      onSelect={(_, name) => void navigate(path("people", person.type, person.id, String(name)), { replace: true })}
    >
      {offered.map((name) => {
        const Content = TABS[name];
        return (
          <Tab
            key={name}
            eventKey={name}
            title={<TabTitleText>{t(`tab.${name}`)}</TabTitleText>}
            data-testid={`person-tab-${name}`}
          >
            <Content person={person} />
          </Tab>
        );
      })}
    </Tabs>
  );
};

/** Of oneself one may know everything; of others, what the rights allow. A group is asked for what it holds only. */
function useOffered({ type, id }: PersonProps["person"]): Name[] {
  const { may } = useRights();
  const self = useMe()?.id === id;
  if (type === "group") return ["holds"];
  if (self || may("view-assignments")) return ["holds", "effective", "explain", "preview"];
  return may("view-assignments-on-owned") ? ["holds", "explain"] : ["holds"];
}
