import { Alert, Card, CardBody, CardTitle, List, ListItem } from "@patternfly/react-core";
import { MinusCircleIcon, PlusCircleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import type { Assignment } from "../../api";
import { type Names, useNames } from "../../components/holdings";
import type { Copied } from "./copy";

interface CopyChangesProps {
  changes: Copied[];
  totals: { added: number; removed: number };
  /** It has happened; else it would. */
  done: boolean;
}

/** What changes for each target. */
export const CopyChanges = ({ changes, totals, done }: CopyChangesProps) => {
  const { t } = useTranslation("people");
  const names = useNames(changes.flatMap(({ added, removed }) => [...added, ...removed].map(({ resource }) => resource)));
  const tense = done ? "done" : "planned";
  const nothing = totals.added + totals.removed === 0;
  return (
    <div data-testid={`copy-${tense}`}>
      <Alert
        isInline
        component="h2"
        className="ta-alert"
        variant={done ? "success" : totals.removed > 0 ? "warning" : "info"}
        title={nothing ? t("copy.nothing") : t(`copy.${tense}`, totals)}
      />
      {changes.map(({ target, added, removed }) => (
        <Card key={target.id} isCompact isFlat className="ta-alert" data-testid="copy-target">
          <CardTitle className="ta-name">{target.name}</CardTitle>
          <CardBody>
            {added.length + removed.length === 0 ? (
              t("copy.unchanged")
            ) : (
              <List isPlain>
                {added.map((one) => <Change key={keyOf(one)} assignment={one} names={names} sign="added" done={done} />)}
                {removed.map((one) => <Change key={keyOf(one)} assignment={one} names={names} sign="removed" done={done} />)}
              </List>
            )}
          </CardBody>
        </Card>
      ))}
    </div>
  );
};

interface ChangeProps {
  assignment: Assignment;
  names: Names;
  sign: "added" | "removed";
  done: boolean;
}

const Change = ({ assignment: { role, resource }, names, sign, done }: ChangeProps) => {
  const { t } = useTranslation("people");
  const what = t("roleAt", { role: names.role(role), place: resource ? names.resource(resource) : t("realm") });
  return (
    <ListItem
      className="ta-name"
      data-testid={`copy-${sign}`}
      icon={sign === "added" ? <PlusCircleIcon aria-hidden /> : <MinusCircleIcon aria-hidden />}
    >
      {t(`copy.${done ? sign : `${sign}Later`}`, { what })}
    </ListItem>
  );
};

function keyOf({ role, resource }: Assignment): string {
  return [role, resource?.type, resource?.id].join(":");
}
