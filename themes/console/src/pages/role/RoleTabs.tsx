import { Alert, Button, Tab, TabTitleText, Tabs } from "@patternfly/react-core";
import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { type ReactNode, Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import { Page } from "../../components/Page";
import { RoleKind } from "../../components/RoleKind";
import { Loading } from "../../components/States";
import { DeleteRoles } from "../roles/DeleteRoles";
import { AssignmentsTab } from "./assignments/AssignmentsTab";
import { DetailsTab } from "./edit/DetailsTab";
import { EditTab } from "./edit/EditTab";
import { LeaveGuard } from "./edit/LeaveGuard";
import { useDraft } from "./edit/useDraft";
import { PermissionList } from "./permissions/PermissionList";
import { PermissionPicker } from "./permissions/PermissionPicker";
import { errorOf } from "./ServerError";
import { RoleHeader } from "./RoleHeader";
import { type ReadRole, useMaySeeAssignments } from "./useRole";

const AssignmentMatrix = lazy(() => import("./matrix").then((module) => ({ default: module.AssignmentMatrix })));

interface RoleTabsProps {
  read: ReadRole;
  tab: string | undefined;
}

/** The tabs of a role; what is typed on one is kept while one looks at another. */
export const RoleTabs = ({ read, tab }: RoleTabsProps) => {
  const { t } = useTranslation("role");
  const { may } = useRights();
  const maySee = useMaySeeAssignments();
  const path = usePath();
  const navigate = useNavigate();
  const { addAlert } = useAlerts();
  const [deleting, setDeleting] = useState(false);
  const [isGone, setGone] = useState(false);
  const role = read.data;
  const draft = useDraft(read, () => addAlert(t("saved")));
  const mayEdit = may("define-roles") && !role.predefined;
  const fixed = !mayEdit && (
    <Alert isInline variant="info" className="ta-alert" data-testid="read-only" title={t(role.predefined ? "fixed" : "notYours")}>
      {t(role.predefined ? "fixedHint" : "notYoursHint")}
    </Alert>
  );

  const pages: [string, boolean, ReactNode][] = [
    [
      "permissions",
      true,
      mayEdit ? (
        <EditTab draft={draft} fields={["permissions"]}>
          <PermissionPicker
            strict
            value={draft.fields.permissions}
            onChange={(permissions) => draft.change({ permissions })}
            isDisabled={draft.isSaving}
            error={errorOf(draft.error, "permissions")}
          />
        </EditTab>
      ) : (
        <>
          {fixed}
          <PermissionList role={role} />
        </>
      ),
    ],
    ["assignments", maySee, <AssignmentsTab role={role} />],
    ["matrix", maySee, <Suspense fallback={<Loading />}><AssignmentMatrix role={role} /></Suspense>],
    ["details", true, <DetailsTab role={role} draft={mayEdit ? draft : undefined}>{fixed}</DetailsTab>],
  ];
  const shown = pages.filter(([, isShown]) => isShown);
  const active = shown.find(([name]) => name === tab) ?? shown[0];

  return (
    <Page
      title={role.name}
      badge={<RoleKind predefined={role.predefined} />}
      description={role.description}
      breadcrumb={[{ label: t("nav.roles"), to: path("roles") }]}
      actions={
        mayEdit && (
          <Button variant="secondary" isDanger data-testid="delete-role" onClick={() => setDeleting(true)}>
            {t("delete")}
          </Button>
        )
      }
    >
      {draft.isDirty && !isGone && <LeaveGuard below={path("roles", role.key)} />}
      {isGone && <Navigate replace to={path("roles")} />}
      <RoleHeader role={role} />
      <Tabs
        isBox={false}
        aria-label={role.name}
        activeKey={active?.[0]}
        onSelect={(_, name) => void navigate(path("roles", role.key, String(name)), { replace: true })}
        mountOnEnter
        unmountOnExit
      >
        {shown.map(([name, , content]) => (
          <Tab key={name} eventKey={name} data-testid={`tab-${name}`} title={<TabTitleText>{t(`tab.${name}`)}</TabTitleText>}>
            <div className="ta-tab">{content}</div>
          </Tab>
        ))}
      </Tabs>
      {deleting && (
        <DeleteRoles
          roles={[role]}
          onDeleted={() => setGone(true)}
          onClose={() => setDeleting(false)}
        />
      )}
    </Page>
  );
};
