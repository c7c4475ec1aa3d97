import { Button, List, ListItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import { Place, referenceOf, useNames } from "../../components/holdings";
import { MANAGE, reachOf } from "../resources/mayOn";
import { useMine } from "../resources/useMine";
import { Section } from "./Section";

const FEW = 10;

/** The resources on which a resource owner gives and takes roles (R26); the page of each shows who holds what. */
export const Owned = () => {
  const { t } = useTranslation("mine");
  const { may } = useRights();
  const path = usePath();
  const mine = useMine().data;
  const [all, setAll] = useState(false);
  const { resources, types } = reachOf(may("assign-on-owned") && mine ? mine.permissions : {}, MANAGE);
  const shown = all ? resources : resources.slice(0, FEW);
  const names = useNames(shown);
  if (resources.length === 0 && types.length === 0) return null;
  return (
    <Section title={t("owned")} text={t("ownedText")} testId="mine-owned">
      <List isPlain>
        {types.map(({ type, all: every }) => (
          <ListItem key={type}>
            <Link to={`${path("resources")}?${new URLSearchParams({ type })}`}>
              {t(`${every ? "all" : "others"}.${type}`, type)}
            </Link>
          </ListItem>
        ))}
        {shown.map((resource) => (
          <ListItem key={referenceOf(resource)} data-testid="mine-owned-resource">
            <Place resource={resource} names={names} linked />
          </ListItem>
        ))}
      </List>
      {shown.length < resources.length && (
        <Button variant="link" isInline onClick={() => setAll(true)}>{t("showAll", { count: resources.length })}</Button>
      )}
    </Section>
  );
};
