import { FormGroup, Radio } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Role, ScopeKind } from "../../../api";
import { isForRealm, scopeRefusal } from "./requests";

const SCOPES = ["GLOBAL", "CUSTOM"] as const;

interface ScopeChoiceProps {
  role: Role;
  value: ScopeKind | undefined;
  onChange: (scope: ScopeKind) => void;
  /** Whether the person assigns anything to anyone (R25). */
  mayAll: boolean;
}

/** Global or custom; what the role or the person cannot have is greyed, with the reason. */
export const ScopeChoice = ({ role, value, onChange, mayAll }: ScopeChoiceProps) => {
  const { t } = useTranslation("role");
  return (
    <FormGroup role="radiogroup" label={t("scopeColumn")} isStack isRequired fieldId="assign-scope">
      {SCOPES.map((scope) => {
        const refused = scopeRefusal(role, scope, mayAll);
        return (
          <Radio
            key={scope}
            id={`assign-scope-${scope}`}
            data-testid={`assign-scope-${scope}`}
            name="assign-scope"
            label={t(`common:scope.${scope}`)}
            description={t(refused ? `refused.${refused}` : `scopeMeans.${scope === "GLOBAL" && isForRealm(role) ? "REALM" : scope}`)}
            isChecked={value === scope}
            isDisabled={refused !== null}
            onChange={() => onChange(scope)}
          />
        );
      })}
    </FormGroup>
  );
};
