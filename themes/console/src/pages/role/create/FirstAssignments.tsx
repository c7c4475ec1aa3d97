import { Alert, Button, Card, CardBody, CardHeader, CardTitle, FormGroup, Stack, StackItem } from "@patternfly/react-core";
import { MinusCircleIcon, PlusCircleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { type PickedResource, ResourcePicker } from "../../../components/pickers/ResourcePicker";
import { type PickedSubject, SubjectPicker } from "../../../components/pickers/SubjectPicker";
import { NoFunction } from "../assignments/NoFunction";
import { isHalf } from "../assignments/requests";

export interface Line {
  id: number;
  subjects: PickedSubject[];
  resources: PickedResource[];
}

/** Custom roles have functions on projects only (R13). */
const WORKS_ON = ["project"];

interface FirstAssignmentsProps {
  lines: Line[];
  onChange: (lines: Line[]) => void;
  /** Half a line is told as an error. */
  strict: boolean;
}

/** Who gets the new role at once, and on which resources (R19). */
export const FirstAssignments = ({ lines, onChange, strict }: FirstAssignmentsProps) => {
  const { t } = useTranslation("role");
  const change = (line: Line) => onChange(lines.map((other) => (other.id === line.id ? line : other)));
  const next = Math.max(0, ...lines.map(({ id }) => id)) + 1;
  return (
    <Stack hasGutter>
      {lines.map((line, index) => (
        <StackItem key={line.id}>
          <Card isCompact isFlat data-testid="first-assignment">
            <CardHeader
              actions={{
                actions: (
                  <Button
                    variant="plain"
                    aria-label={t("removeLine", { number: index + 1 })}
                    onClick={() => onChange(lines.filter(({ id }) => id !== line.id))}
                  >
                    <MinusCircleIcon aria-hidden />
                  </Button>
                ),
              }}
            >
              <CardTitle component="h3">{t("line", { number: index + 1 })}</CardTitle>
            </CardHeader>
            <CardBody>
              <Stack hasGutter>
                <FormGroup label={t("subjects")} fieldId={`subjects-${line.id}`}>
                  <SubjectPicker
                    multiple
                    id={`subjects-${line.id}`}
                    value={line.subjects}
                    onChange={(subjects) => change({ ...line, subjects })}
                  />
                </FormGroup>
                <FormGroup label={t("resources")} fieldId={`resources-${line.id}`}>
                  <ResourcePicker
                    multiple
                    id={`resources-${line.id}`}
                    value={line.resources}
                    onChange={(resources) => change({ ...line, resources })}
                  />
                </FormGroup>
                <NoFunction worksOn={WORKS_ON} resources={line.resources} />
                {strict && isHalf(line) && <Alert isInline isPlain variant="danger" title={t("halfLine")} />}
              </Stack>
            </CardBody>
          </Card>
        </StackItem>
      ))}
      <StackItem>
        <Button
          variant="link"
          icon={<PlusCircleIcon />}
          data-testid="add-first-assignment"
          onClick={() => onChange([...lines, { id: next, subjects: [], resources: [] }])}
        >
          {t("addLine")}
        </Button>
      </StackItem>
    </Stack>
  );
};
