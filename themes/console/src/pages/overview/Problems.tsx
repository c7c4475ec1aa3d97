import { Alert, Card, CardBody, CardTitle, List, ListItem, Stack, StackItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import { Place, useNames } from "../../components/holdings";
import type { Overview, Problem } from "./types";

const VARIANTS: Record<Problem["kind"], "danger" | "warning" | "info"> = {
  "no-security-manager": "danger",
  "one-security-manager": "warning",
  "missing-companion": "warning",
  "no-function": "warning",
  "no-role": "info",
};

interface ProblemsProps {
  problems: Problem[];
  resources: Overview["resources"];
}

/** What to look at, kind by kind, with the first examples. */
export const Problems = ({ problems, resources }: ProblemsProps) => {
  const { t } = useTranslation("overview");
  const named = problems.flatMap(({ assignments }) => assignments.map(({ resource }) => resource));
  const names = useNames(named);
  const known = new Map(resources.map(({ type, id, name }) => [`${type}:${id}`, name]));
  const byName = {
    role: names.role,
    resource: (key: { type: "project" | "document"; id: string }) => known.get(`${key.type}:${key.id}`) ?? names.resource(key),
  };
  return (
    <Card isFlat data-testid="problems">
      <CardTitle component="h2">{t("problems")}</CardTitle>
      <CardBody>
        {problems.length === 0 ? (
          <Alert isInline isPlain variant="success" title={t("noProblems")} data-testid="no-problems" />
        ) : (
          <Stack hasGutter>
            {problems.map((problem) => (
              <StackItem key={problem.kind}><One problem={problem} names={byName} /></StackItem>
            ))}
          </Stack>
        )}
      </CardBody>
    </Card>
  );
};

interface OneProps {
  problem: Problem;
  names: ReturnType<typeof useNames>;
}

const One = ({ problem: { kind, count, assignments, users }, names }: OneProps) => {
  const { t } = useTranslation("overview");
  const path = usePath();
  const more = count - assignments.length - users.length;
  return (
    <Alert
      isInline
      component="h3"
      variant={VARIANTS[kind] ?? "warning"}
      title={t(`problem.${kind}.title`, { count })}
      data-testid={`problem-${kind}`}
    >
      <p>{t(`problem.${kind}.text`)}</p>
      <List isPlain aria-label={t("examples")}>
        {assignments.map(({ id, role, subject, resource }) => (
          <ListItem key={id} className="ta-name">
            <Link to={path("people", subject.type, subject.id)}>{subject.name}</Link>
            {" · "}
            <Link to={path("roles", role)}>{names.role(role)}</Link>
            {" · "}
            <Place resource={resource} names={names} linked />
          </ListItem>
        ))}
        {users.map(({ type, id, name }) => (
          <ListItem key={id} className="ta-name"><Link to={path("people", type, id)}>{name}</Link></ListItem>
        ))}
        {more > 0 && kind !== "no-security-manager" && <ListItem>{t("more", { count: more })}</ListItem>}
      </List>
    </Alert>
  );
};
