import { Label } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import { useApi, useMe, usePath, useRights } from "../../access/context";
import { content } from "../../api";
import { Page } from "../../components/Page";
import { Failed, Loading } from "../../components/States";
import type { Kind } from "../people/usePeople";
import { CopyButton } from "./CopyButton";
import { CopyDialog } from "./CopyDialog";
import { PersonTabs } from "./PersonTabs";

export const Component = () => {
  const { t } = useTranslation("people");
  const { type, id = "" } = useParams();
  const kind: Kind = type === "group" ? "group" : "user";
  const path = usePath();
  const me = useMe();
  const api = useApi();
  const { may } = useRights();
  const [copying, setCopying] = useState(false);
  const person = useQuery({
    queryKey: ["people", kind, "one", id],
    queryFn: ({ signal }) =>
      kind === "user"
        ? content(api.GET("/users/{user}", { params: { path: { user: id } }, signal }))
        : content(api.GET("/groups/{group}", { params: { path: { group: id } }, signal })),
  });
  const crumbs = [{ label: t("peopleTitle"), to: `${path("people")}${kind === "group" ? "?tab=groups" : ""}` }];

  if (!person.data) {
    return (
      <Page title={t("personTitle")} breadcrumb={crumbs}>
        {person.isPending ? <Loading /> : <Failed error={person.error} retry={() => void person.refetch()} />}
      </Page>
    );
  }
  const { name, displayName, external } = person.data;
  return (
    <Page
      title={name}
      badge={
        <>
          <Label isCompact>{t(kind)}</Label>
          {external && <Label isCompact color="purple">{t("external")}</Label>}
          {id === me?.id && <Label isCompact color="blue">{t("you")}</Label>}
        </>
      }
      description={displayName}
      breadcrumb={crumbs}
      actions={
        kind === "user" && may("assign") && <CopyButton onClick={() => setCopying(true)} />
      }
      plain
    >
      <PersonTabs person={{ type: kind, id, name }} />
      {copying && <CopyDialog source={{ id, name }} onClose={() => setCopying(false)} />}
    </Page>
  );
};
