import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from "@patternfly/react-core";
import { useId } from "react";

interface TextFieldProps {
  label: string;
  hint?: string;
  /** What the server found. */
  fault?: string;
  testId: string;
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
}

/** A line of text with what is wrong with it below. */
export const TextField = ({ label, hint, fault, testId, onChange, maxLength = 128, ...rest }: TextFieldProps) => {
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id} isRequired={rest.isRequired}>
      <TextInput
        {...rest}
        id={id}
        maxLength={maxLength}
        data-testid={testId}
        validated={fault ? "error" : "default"}
        aria-describedby={hint || fault ? `${id}-help` : undefined}
        aria-invalid={fault !== undefined}
        onChange={(_, value) => onChange(value)}
      />
      {(hint || fault) && (
        <FormHelperText>
          <HelperText id={`${id}-help`} isLiveRegion>
            <HelperTextItem variant={fault ? "error" : "default"} hasIcon={fault !== undefined}>{fault ?? hint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
};
