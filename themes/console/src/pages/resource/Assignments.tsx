import {
  Alert,
  AlertActionCloseButton,
  AlertActionLink,
  Button,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  Text,
  TextContent,
} from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { ApiError, type Assignment, type Resource } from "../../api";
import { ConfirmDelete } from "../../components/ConfirmDelete";
import { Paging } from "../../components/Paging";
import { Empty, Loaded, Loading } from "../../components/States";
import { useRoleList } from "../../components/holdings";
import { AssignRole } from "./AssignRole";
import { AssignmentsTable } from "./AssignmentsTable";
import { useAssignments } from "./useAssignments";

interface AssignmentsProps {
  resource: Resource;
  mayAssign: boolean;
}

/** What is assigned on the resource itself. What is taken away can be given back while the page is open. */
export const Assignments = ({ resource, mayAssign }: AssignmentsProps) => {
  const { t } = useTranslation("resources");
  const api = useApi();
  const queries = useQueryClient();
  const { addAlert } = useAlerts();
  const roles = useRoleList().data;
  const [page, setPage] = useState({ first: 0, max: 10 });
  const { assignments, count } = useAssignments(resource, page);
  const [assigning, setAssigning] = useState(false);
  const [asked, setAsked] = useState<Assignment>();
  const [revoked, setRevoked] = useState<Assignment>();
  const said = (one: Assignment) => ({
    name: one.subject.name,
    role: roles?.find(({ key }) => key === one.role)?.name ?? one.role,
    resource: resource.name,
  });

  const revoke = async ({ id = "" }: Assignment) => {
    await api.DELETE("/assignments/{id}", { params: { path: { id } } });
    setRevoked(asked);
    setPage({ ...page, first: 0 });
    void queries.invalidateQueries();
  };
  const undo = useMutation({
    mutationFn: ({ role, subject: { type, id } }: Assignment) =>
      api.POST("/assignments", {
        body: { role, subject: { type, id }, scope: "CUSTOM", resources: [{ type: resource.type, id: resource.id }] },
      }),
    onSuccess: (_, given) => {
      addAlert(t("undone", said(given)));
      setRevoked(undefined);
      void queries.invalidateQueries();
    },
  });
  const assign = mayAssign && (
    <Button onClick={() => setAssigning(true)} data-testid="assign-role">{t("assign")}</Button>
  );

  return (
    <Card isFlat data-testid="resource-assignments">
      <CardHeader actions={{ actions: assign || null, hasNoOffset: true }}>
        <CardTitle component="h2">{t("holdsTitle")}</CardTitle>
      </CardHeader>
      <CardBody>
        <TextContent><Text className="ta-muted">{t("holdsText")}</Text></TextContent>
        {revoked && (
          <Alert
            isInline
            isLiveRegion
            variant={undo.isError ? "danger" : "success"}
            className="ta-alert"
            data-testid="revoked"
            title={undo.error instanceof ApiError ? undo.error.errorMessage : t("revoked", said(revoked))}
            actionClose={<AlertActionCloseButton onClose={() => setRevoked(undefined)} title={t("close")} />}
            actionLinks={
              <AlertActionLink onClick={() => undo.mutate(revoked)} isDisabled={undo.isPending} data-testid="undo">
                {t("undo")}
              </AlertActionLink>
            }
          />
        )}
        <Loaded query={assignments} skeleton={<Loading lines={3} />}>
          {(data) =>
            data.length === 0 ? (
              <Empty title={t("noneHeld")} headingLevel="h3">{mayAssign && t("noneHeldHint")}</Empty>
            ) : (
              <>
                <AssignmentsTable
                  resource={resource}
                  assignments={data}
                  roles={roles}
                  onRevoke={mayAssign ? setAsked : undefined}
                />
                <Paging {...page} count={count.data?.count} shown={data.length} onChange={setPage} bottom />
              </>
            )
          }
        </Loaded>
      </CardBody>
      {assigning && <AssignRole resource={resource} onClose={() => setAssigning(false)} />}
      {asked && (
        <ConfirmDelete
          title={t("revokeTitle")}
          confirm={t("revoke")}
          onConfirm={() => revoke(asked)}
          onClose={() => setAsked(undefined)}
        >
          {t("revokeText", said(asked))}
        </ConfirmDelete>
      )}
    </Card>
  );
};
