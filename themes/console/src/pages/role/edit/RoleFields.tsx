import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { DESCRIPTION_MAX, type Fields, NAME_MAX } from "./fields";

interface RoleFieldsProps {
  value: Pick<Fields, "name" | "description">;
  onChange: (value: Partial<Pick<Fields, "name" | "description">>) => void;
  /** What is wrong with each. */
  errors: { name?: string; description?: string };
}

/** Name and description of a custom role. */
export const RoleFields = ({ value, onChange, errors }: RoleFieldsProps) => {
  const { t } = useTranslation("role");
  const helper = (id: string, message: string | undefined, hint?: string) =>
    (message ?? hint) && (
      <FormHelperText>
        <HelperText id={`${id}-help`} aria-live="polite">
          <HelperTextItem variant={message ? "error" : "default"} hasIcon={!!message}>{message ?? hint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    );
  return (
    <>
      <FormGroup label={t("name")} isRequired fieldId="role-name">
        <TextInput
          id="role-name"
          data-testid="role-name"
          isRequired
          autoComplete="off"
          maxLength={NAME_MAX}
          value={value.name}
          validated={errors.name ? "error" : "default"}
          aria-describedby="role-name-help"
          onChange={(_, name) => onChange({ name })}
        />
        {helper("role-name", errors.name, t("nameHint"))}
      </FormGroup>
      <FormGroup label={t("description")} fieldId="role-description">
        <TextInput
          id="role-description"
          data-testid="role-description"
          autoComplete="off"
          maxLength={DESCRIPTION_MAX}
          value={value.description}
          validated={errors.description ? "error" : "default"}
          aria-describedby={errors.description ? "role-description-help" : undefined}
          onChange={(_, description) => onChange({ description })}
        />
        {helper("role-description", errors.description)}
      </FormGroup>
    </>
  );
};
