import { ActionGroup, Button, Form, FormSection, Text, TextContent } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { useApi, usePath, useRights } from "../../../access/context";
import { content } from "../../../api";
import { Page } from "../../../components/Page";
import { Forbidden } from "../../../components/States";
import { firstAssignments, isHalf } from "../assignments/requests";
import { RoleFields } from "../edit/RoleFields";
import type { Fields } from "../edit/fields";
import { PermissionPicker } from "../permissions/PermissionPicker";
import { ServerError, errorOf } from "../ServerError";
import { FirstAssignments, type Line } from "./FirstAssignments";

const NOTHING: Fields = { name: "", description: "", permissions: [] };
const FIELDS = ["name", "description", "permissions"] as const;

/** A new custom role, with its first assignments if one likes: all or nothing (R19). */
export const CreateRole = () => {
  const { t } = useTranslation("role");
  const { may } = useRights();
  const api = useApi();
  const path = usePath();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const [fields, setFields] = useState(NOTHING);
  const [lines, setLines] = useState<Line[]>([]);
  const [strict, setStrict] = useState(false);
  const creation = useMutation({
    mutationFn: () =>
      content(api.POST("/roles", { body: { ...fields, name: fields.name.trim(), assignments: firstAssignments(lines) } })),
    onSuccess: async (role) => {
      await queries.invalidateQueries();
      addAlert(t("created"));
      await navigate(path("roles", role.key));
    },
  });
  if (!may("define-roles")) return <Forbidden />;

  const noName = fields.name.trim() === "";
  const change = (next: Partial<Fields>) => setFields((old) => ({ ...old, ...next }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setStrict(true);
    if (noName) document.getElementById("role-name")?.focus();
    else if (fields.permissions.length > 0 && !lines.some(isHalf)) creation.mutate();
  };

  return (
    <Page title={t("createTitle")} description={t("createHint")} breadcrumb={[{ label: t("nav.roles"), to: path("roles") }]}>
      <Form onSubmit={submit} noValidate className="ta-form">
        <RoleFields
          value={fields}
          onChange={change}
          errors={{
            name: errorOf(creation.error, "name") ?? (strict && noName ? t("nameNeeded") : undefined),
            description: errorOf(creation.error, "description"),
          }}
        />
        <FormSection title={t("permissions")} titleElement="h2">
          <PermissionPicker
            value={fields.permissions}
            onChange={(permissions) => change({ permissions })}
            error={errorOf(creation.error, "permissions")}
            strict={strict}
          />
        </FormSection>
        {(may("assign") || may("assign-on-owned")) && (
          <FormSection title={t("firstAssignments")} titleElement="h2">
            <TextContent>
              <Text component="small" className="ta-description">{t("firstAssignmentsHint")}</Text>
            </TextContent>
            <FirstAssignments lines={lines} onChange={setLines} strict={strict} />
          </FormSection>
        )}
        <ServerError error={creation.error} fields={FIELDS} />
        <ActionGroup>
          <Button type="submit" data-testid="save-role" isLoading={creation.isPending} isDisabled={creation.isPending}>
            {t("create")}
          </Button>
          <Button variant="link" data-testid="cancel" onClick={() => void navigate(path("roles"))}>
            {t("cancel")}
          </Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};
