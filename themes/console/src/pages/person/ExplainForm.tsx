import {
  Form,
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  FormSelectOptionGroup,
  Grid,
  GridItem,
  HelperText,
  HelperTextItem,
} from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { ResourcePicker, type PickedResource } from "../../components/pickers/ResourcePicker";
import { usePermissions } from "../../components/usePermissions";

interface Question {
  permission: string;
  resource?: PickedResource;
}

interface ExplainFormProps extends Question {
  /** Whether the permission is held on a resource. */
  onResource: boolean;
  onChange: (question: Question) => void;
}

/** Answered as soon as it is complete. */
export const ExplainForm = ({ permission, resource, onResource, onChange }: ExplainFormProps) => {
  const { t } = useTranslation("people");
  const catalogue = [...(usePermissions().data?.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  const known = catalogue.find(({ key }) => key === permission);
  const options = (scope: string) =>
    catalogue
      .filter((one) => one.scope === scope)
      .map(({ key, name }) => <FormSelectOption key={key} value={key} label={name} />);
  return (
    <Form onSubmit={(event) => event.preventDefault()} className="ta-alert">
      <Grid hasGutter md={6}>
        <GridItem>
          <FormGroup label={t("explain.permission")} fieldId="explain-permission">
            <FormSelect
              id="explain-permission"
              data-testid="explain-permission"
              value={permission}
              onChange={(_, next) => onChange({ permission: next, resource })}
            >
              <FormSelectOption value="" label={t("explain.choose")} isPlaceholder />
              <FormSelectOptionGroup label={t("explain.onResources")}>{options("GLOBAL_OR_RESOURCE")}</FormSelectOptionGroup>
              <FormSelectOptionGroup label={t("explain.inRealm")}>{options("GLOBAL")}</FormSelectOptionGroup>
            </FormSelect>
            {known?.description && (
              <FormHelperText>
                <HelperText><HelperTextItem>{known.description}</HelperTextItem></HelperText>
              </FormHelperText>
            )}
          </FormGroup>
        </GridItem>
        {onResource && (
          <GridItem data-testid="explain-resource">
            <FormGroup label={t("explain.resource")} fieldId="explain-resource">
              <ResourcePicker
                id="explain-resource"
                value={resource ? [resource] : []}
                onChange={([next]) => onChange({ permission, resource: next })}
              />
            </FormGroup>
          </GridItem>
        )}
      </Grid>
    </Form>
  );
};
