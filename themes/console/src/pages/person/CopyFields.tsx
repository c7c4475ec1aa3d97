import {
  Alert,
  Button,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  Form,
  FormGroup,
  FormHelperText,
  FormSection,
  HelperText,
  HelperTextItem,
  Radio,
} from "@patternfly/react-core";
import { PlusCircleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { SubjectPicker } from "../../components/pickers/SubjectPicker";
import { AssignmentFields } from "./AssignmentFields";
import type { CopyForm, Problem } from "./copy";
import { EMPTY_DRAFT } from "./draft";
import { useMayGrant } from "./useMayGrant";

interface CopyFieldsProps {
  form: CopyForm;
  onChange: (form: CopyForm) => void;
  problems: Problem[];
  isDisabled: boolean;
}

const USERS = ["user"] as const;

export const CopyFields = ({ form, onChange, problems, isDisabled }: CopyFieldsProps) => {
  const { t } = useTranslation("people");
  const { everything } = useMayGrant();
  const setExtra = (extra: CopyForm["extra"]) => onChange({ ...form, extra });
  return (
    <Form onSubmit={(event) => event.preventDefault()} className="ta-alert">
      <FormGroup label={t("copy.source")} fieldId="copy-source" isRequired data-testid="copy-source">
        <SubjectPicker
          id="copy-source"
          types={USERS}
          value={form.source}
          isDisabled={isDisabled}
          onChange={(source) => onChange({ ...form, source })}
        />
      </FormGroup>
      <FormGroup label={t("copy.targets")} fieldId="copy-targets" isRequired data-testid="copy-targets">
        <SubjectPicker
          id="copy-targets"
          types={USERS}
          multiple
          value={form.targets}
          isDisabled={isDisabled}
          onChange={(targets) => onChange({ ...form, targets })}
        />
        {problems.includes("self") && (
          <FormHelperText>
            <HelperText isLiveRegion><HelperTextItem variant="error">{t("copy.self")}</HelperTextItem></HelperText>
          </FormHelperText>
        )}
      </FormGroup>
      <FormGroup role="radiogroup" label={t("copy.mode")} fieldId="copy-mode" isStack>
        {(["add", "replace"] as const).map((mode) => (
          <Radio
            key={mode}
            id={`copy-mode-${mode}`}
            name="copy-mode"
            data-testid={`copy-mode-${mode}`}
            label={t(`copy.${mode}`)}
            description={t(`copy.${mode}Hint`)}
            isChecked={form.mode === mode}
            isDisabled={isDisabled}
            onChange={() => onChange({ ...form, mode })}
          />
        ))}
      </FormGroup>
      {form.mode === "replace" && <Alert isInline component="h2" isPlain variant="warning" title={t("copy.replaceWarning")} />}
      <FormSection title={t("copy.extra")} titleElement="h2">
        <p className="ta-muted">{t("copy.extraHint")}</p>
        {form.extra.map((draft, index) => (
          <Card key={index} isCompact isFlat data-testid="copy-extra">
            <CardHeader
              actions={{
                actions: (
                  <Button
                    variant="link"
                    isDisabled={isDisabled}
                    aria-label={t("copy.extraRemove", { number: index + 1 })}
                    onClick={() => setExtra(form.extra.filter((_, other) => other !== index))}
                  >
                    {t("remove")}
                  </Button>
                ),
              }}
            >
              <CardTitle>{t("copy.extraNumber", { number: index + 1 })}</CardTitle>
            </CardHeader>
            <CardBody className="pf-v5-c-form">
              <AssignmentFields
                value={draft}
                everything={everything}
                onChange={(next) => setExtra(form.extra.map((old, other) => (other === index ? next : old)))}
              />
            </CardBody>
          </Card>
        ))}
        <div>
          <Button
            variant="link"
            isInline
            icon={<PlusCircleIcon aria-hidden />}
            data-testid="copy-extra-add"
            isDisabled={isDisabled}
            onClick={() => setExtra([...form.extra, EMPTY_DRAFT])}
          >
            {t("copy.extraAdd")}
          </Button>
        </div>
      </FormSection>
    </Form>
  );
};
