import { FormGroup, FormHelperText, HelperText, HelperTextItem, Radio } from "@patternfly/react-core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ApiError } from "../../api";
import { ResourcePicker } from "../../components/pickers/ResourcePicker";
import { RolePicker } from "./RolePicker";
import { type Draft, scopesOf, withRole } from "./draft";

interface AssignmentFieldsProps {
  value: Draft;
  onChange: (draft: Draft) => void;
  everything: boolean;
  /** What the server refused, shown at the field that it names. */
  error?: ApiError;
}

/** A role, and where it is to be held. */
export const AssignmentFields = ({ value, onChange, everything, error }: AssignmentFieldsProps) => {
  const { t } = useTranslation("people");
  const id = useId();
  const scopes = scopesOf(value.role, everything);
  return (
    <>
      <FormGroup label={t("role")} fieldId={`${id}-role`} isRequired data-testid="assign-role">
        <RolePicker
          id={`${id}-role`}
          value={value.role}
          everything={everything}
          onChange={(role) => onChange(withRole(value, role, everything))}
        />
        <Refused error={error} field="role" />
      </FormGroup>
      <FormGroup role="radiogroup" label={t("scopeTitle")} isStack fieldId={`${id}-scope`}>
        {(["CUSTOM", "GLOBAL"] as const).map((scope) => (
          <Radio
            key={scope}
            id={`${id}-${scope}`}
            name={`${id}-scope`}
            data-testid={`assign-scope-${scope}`}
            label={t(`scope.${scope}`)}
            description={t(`scopeHint.${scope}`)}
            isChecked={value.scope === scope}
            isDisabled={value.role ? !scopes.includes(scope) : scope === "GLOBAL" && !everything}
            onChange={() => onChange({ ...value, scope })}
          />
        ))}
        <Refused error={error} field="scope" />
      </FormGroup>
      {value.scope === "CUSTOM" && (
        <FormGroup label={t("resources")} fieldId={`${id}-resources`} isRequired data-testid="assign-resources">
          <ResourcePicker
            id={`${id}-resources`}
            multiple
            value={value.resources}
            onChange={(resources) => onChange({ ...value, resources })}
          />
          <Refused error={error} field="resources" />
        </FormGroup>
      )}
    </>
  );
};

const Refused = ({ error, field }: { error?: ApiError; field: string }) =>
  error?.field === field ? (
    <FormHelperText>
      <HelperText isLiveRegion>
        <HelperTextItem variant="error">{error.errorMessage}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  ) : null;
