import { Alert, Card, CardBody, Flex, FlexItem, Icon, List, Text, TextContent } from "@patternfly/react-core";
import { ArrowRightIcon, BanIcon } from "@patternfly/react-icons";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Decision, ResourceKey } from "../../api";
import { usePermissions } from "../usePermissions";
import { StationLabel } from "./StationLabel";
import { type Path, pathsOf } from "./paths";
import { sentencesOf } from "./sentences";
import type { Names } from "./types";

export interface ExplainPathProps {
  person: string;
  permission: string;
  /** Absent for a permission that holds for the whole realm. */
  resource?: ResourceKey;
  decision: Decision;
  names: Names;
}

/** Why somebody has a permission, or why not: a line a way, drawn, and said in words below. */
export const ExplainPath = ({ person, permission, resource, decision, names }: ExplainPathProps) => {
  const { t } = useTranslation("people");
  const catalogue = usePermissions().data;
  const permissionName = (key: string) => catalogue?.get(key)?.name ?? key;
  const paths = pathsOf(decision, person, permission);
  const asked = {
    person,
    permission: permissionName(permission),
    place: resource ? names.resource(resource) : t("realm"),
  };
  return (
    <div data-testid="explain-result" data-decision={decision.decision}>
      <Alert
        isInline
        component="h2"
        className="ta-alert"
        variant={decision.decision ? "success" : "warning"}
        title={t(`explain.${decision.decision ? "yes" : "no"}.${resource ? "there" : "realm"}`, asked)}
      >
        {paths.length === 0 && t("explain.noRole", asked)}
      </Alert>
      <List isPlain aria-label={t("explain.ways")}>
        {paths.map((path, index) => (
          <li key={index} data-testid={path.arrives ? "explain-because" : "explain-withheld"}>
            <Card isCompact isFlat className="ta-alert">
              <CardBody>
                <Drawing path={path} names={names} />
                <Words path={path} sentences={sentencesOf(path, names, permissionName, t)} permissionName={permissionName} />
              </CardBody>
            </Card>
          </li>
        ))}
      </List>
    </div>
  );
};

/** For the eyes only; the words say the same. */
const Drawing = ({ path, names }: { path: Path; names: Names }) => (
  <Flex aria-hidden alignItems={{ default: "alignItemsCenter" }} gap={{ default: "gapSm" }} className="ta-alert">
    {path.stations.map((station, index) => {
      const last = index === path.stations.length - 1;
      return (
        <Fragment key={index}>
          {index > 0 && (
            <FlexItem>
              {last && !path.arrives ? (
                <Icon status="danger"><BanIcon /></Icon>
              ) : (
                <Icon shouldMirrorRTL><ArrowRightIcon /></Icon>
              )}
            </FlexItem>
          )}
          <FlexItem className="ta-shrink">
            <StationLabel station={station} names={names} missed={last && !path.arrives} />
          </FlexItem>
        </Fragment>
      );
    })}
  </Flex>
);

interface WordsProps {
  path: Path;
  sentences: string[];
  permissionName: (key: string) => string;
}

const Words = ({ path, sentences, permissionName }: WordsProps) => {
  const { t } = useTranslation("people");
  return (
    <TextContent>
      <Text component="p" className="ta-name">{sentences.join(" ")}</Text>
      {!path.arrives && (
        <Text component="p" className="ta-name">
          <strong>{t("explain.noEffect")}</strong>{" "}
          {path.needs.length > 0
            ? t("explain.needs", { needs: path.needs.map(permissionName).join(t("comma")) })
            : path.message}
        </Text>
      )}
    </TextContent>
  );
};
