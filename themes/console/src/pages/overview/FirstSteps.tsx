import { Button, Card, CardBody, CardHeader, CardTitle, Label, ProgressStep, ProgressStepper, Text, TextContent } from "@patternfly/react-core";
import { TimesIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import type { Role } from "../../api";
import { type Step, stepsOf } from "./steps";
import type { Overview } from "./types";

interface FirstStepsProps {
  overview: Overview;
  roles: Role[] | undefined;
}

/** What to do in a realm in which there is little yet. */
export const FirstSteps = ({ overview, roles }: FirstStepsProps) => {
  const { t } = useTranslation("overview");
  const path = usePath();
  const { may } = useRights();
  const [hidden, setHidden] = useState(false);
  const steps = roles ? stepsOf(overview, roles) : [];
  if (hidden || steps.length === 0) return null;

  const custom = roles?.find(({ predefined }) => !predefined);
  const [resource] = overview.resources;
  const to: Record<Step, string> = {
    resource: may("create-resource") ? `${path("resources")}?create=1` : path("resources"),
    role: path("roles", "new"),
    assign: custom ? path("roles", custom.key, "matrix") : resource ? path("resources", resource.type, resource.id) : path("roles"),
    token: path("people"),
  };
  const next = steps.findIndex(({ done }) => !done);
  return (
    <Card isFlat data-testid="first-steps">
      <CardHeader
        actions={{
          actions: (
            <Button variant="plain" aria-label={t("hide")} onClick={() => setHidden(true)}><TimesIcon aria-hidden /></Button>
          ),
          hasNoOffset: true,
        }}
      >
        <CardTitle component="h2">{t("first")}</CardTitle>
      </CardHeader>
      <CardBody>
        <TextContent><Text>{t("firstText")}</Text></TextContent>
        <ProgressStepper isVertical aria-label={t("first")}>
          {steps.map(({ step, done }, index) => (
            <ProgressStep
              key={step}
              id={`first-step-${step}`}
              titleId={`first-step-${step}-title`}
              variant={done ? "success" : index === next ? "info" : "pending"}
              isCurrent={index === next}
              aria-label={t(done ? "done" : "open")}
              description={t(`step.${step}Text`)}
            >
              <Link to={to[step]} data-testid={`first-step-${step}`}>{t(`step.${step}`)}</Link>{" "}
              {done && <Label isCompact color="green">{t("done")}</Label>}
            </ProgressStep>
          ))}
        </ProgressStepper>
      </CardBody>
    </Card>
  );
};
