import {
  FormHelperText,
  HelperText,
  HelperTextItem,
  List,
  ListItem,
  Stack,
  StackItem,
  Text,
  TextContent,
} from "@patternfly/react-core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Permission } from "../../../api";
import { Search } from "../../../components/Search";
import { Loaded } from "../../../components/States";
import { usePermissions } from "../../../components/usePermissions";
import { PermissionChoice } from "./PermissionChoice";
import { type Choice, choicesOf, joined, matches, refusal, toggled } from "./choices";

export interface PermissionPickerProps {
  /** Keys. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  isDisabled?: boolean;
  /** What the server said of the choice. */
  error?: string;
  /** Whether what the server would refuse is told already; not before anything was touched. */
  strict?: boolean;
}

/** The permissions of a custom role: what it can have, and, greyed, what it cannot and why (R17). */
export const PermissionPicker = (props: PermissionPickerProps) => (
  <Loaded query={usePermissions()}>{(catalogue) => <Choices {...props} catalogue={catalogue} />}</Loaded>
);

interface ChoicesProps extends PermissionPickerProps {
  catalogue: ReadonlyMap<string, Permission>;
}

const Choices = ({ value, onChange, isDisabled, error, strict, catalogue }: ChoicesProps) => {
  const { t } = useTranslation("role");
  const id = useId();
  const [search, setSearch] = useState("");
  const choices = choicesOf(catalogue, value);
  const shown = choices.filter(({ permission }) => matches(permission, search));
  const refused = strict ? refusal(catalogue, value) : null;
  const message = error ?? (refused && t(refused));

  const list = (title: string, some: Choice[], hint?: string) =>
    some.length > 0 && (
      <StackItem>
        <TextContent>
          <Text component="h3" id={`${id}-${title}`}>{t(title)}</Text>
          {hint && <Text component="small" className="ta-description">{hint}</Text>}
        </TextContent>
        <List isPlain aria-labelledby={`${id}-${title}`} className="ta-choices">
          {some.map((choice) => (
            <ListItem key={choice.permission.key}>
              <PermissionChoice
                choice={choice}
                isDisabled={isDisabled}
                onToggle={() => onChange(toggled(value, choice.permission.key))}
                onComplete={() => onChange(joined(value, choice.missing.map(({ key }) => key)))}
              />
            </ListItem>
          ))}
        </List>
      </StackItem>
    );

  return (
    <div role="group" aria-label={t("permissions")} aria-describedby={`${id}-message`}>
      <Stack hasGutter>
        {/* Enter searches; it does not send the form around. */}
        <StackItem onKeyDown={(event) => event.key === "Enter" && event.preventDefault()} className="ta-picker-search">
          <Search label={t("searchPermission")} value={search} onChange={setSearch} />
        </StackItem>
        <StackItem id={`${id}-message`} aria-live="polite">
          <FormHelperText>
            <HelperText>
              <HelperTextItem variant={message ? "error" : "default"} hasIcon={!!message} data-testid="permissions-message">
                {message || t("chosen", { count: value.length })}
              </HelperTextItem>
            </HelperText>
          </FormHelperText>
        </StackItem>
        {shown.length === 0 && <StackItem>{t("common:nothingFound")}</StackItem>}
        {list("assignable", shown.filter(({ globalOnly }) => !globalOnly))}
        {list("notAssignable", shown.filter(({ globalOnly }) => globalOnly), t("notAssignableHint"))}
      </Stack>
    </div>
  );
};
