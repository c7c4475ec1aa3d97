import { Alert } from "@patternfly/react-core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRights } from "../../access/context";
import type { Role } from "../../api";
import { ConflictDialog } from "./ConflictDialog";
import { CriteriaBar } from "./CriteriaBar";
import { LeaveGuard } from "./LeaveGuard";
import { MatrixGrid } from "./MatrixGrid";
import { SaveBar } from "./SaveBar";
import { type Draft, NONE } from "./model/draft";
import { useCriteria } from "./useCriteria";
import { useSave } from "./useSave";
import "./matrix.css";

export interface AssignmentMatrixProps {
  role: Role;
  /** As high as the window allows. */
  tall?: boolean;
}

/** Who holds a role where, and changing it: for a tab of the role's page, and for a page of its own. */
export const AssignmentMatrix = ({ role, tall }: AssignmentMatrixProps) => {
  const { t } = useTranslation("matrix");
  const { may } = useRights();
  const [draft, setDraft] = useState<Draft>(NONE);
  const globalOnly = !role.assignableScopes.includes("CUSTOM");
  const { criteria, change, filtered, clear } = useCriteria(role.key, globalOnly);
  const saving = useSave(role.key, draft, setDraft);
  const everywhere = may("assign");
  const readOnly = !everywhere && (globalOnly || !may("assign-on-owned"));
  const scopes = everywhere && !globalOnly && role.assignableScopes.includes("GLOBAL");
  const key = useMemo(() => JSON.stringify(criteria), [criteria]);

  return (
    <div className={`ta-matrix-frame${tall ? " ta-matrix-tall" : ""}`} data-testid="assignment-matrix">
      <CriteriaBar criteria={criteria} change={change} clear={filtered ? clear : undefined} />
      {readOnly ? (
        <Alert
          isInline
          isPlain
          variant="info"
          className="ta-alert"
          title={t("readOnly")}
          data-testid="matrix-read-only"
        />
      ) : (
        <SaveBar
          draft={draft}
          saving={saving}
          onRevert={() => {
            saving.forget();
            setDraft(NONE);
          }}
        />
      )}
      <MatrixGrid
        key={key}
        role={role}
        criteria={criteria}
        draft={draft}
        setDraft={setDraft}
        readOnly={readOnly}
        locked={readOnly || saving.saving}
        scopes={scopes}
        clear={filtered ? clear : undefined}
      />
      {saving.contradicted && (
        <ConflictDialog merged={saving.contradicted.merged} onDecide={saving.decide} onClose={saving.postpone} />
      )}
      <LeaveGuard count={draft.size} />
    </div>
  );
};
