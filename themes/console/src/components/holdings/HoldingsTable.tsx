import { Button, Flex } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import { EffectLabel } from "./EffectLabel";
import { Place } from "./Place";
import type { Holding, Names } from "./types";

export interface HoldingsTableProps {
  /** What the table is, for assistive technology. */
  label: string;
  holdings: Holding[];
  names: Names;
  /** Whether there are columns for "through" and "effect"; a group's own assignments have neither. */
  reaching?: boolean;
  /** The address that explains a row. */
  why?: (holding: Holding) => string | undefined;
  /** Offered where `mayRemove` allows it. */
  onRemove?: (holding: Holding) => void;
  mayRemove?: (holding: Holding) => boolean;
}

/** Roles, where they are held, through whom, and whether they have an effect there. */
export const HoldingsTable = (props: HoldingsTableProps) => {
  const { label, holdings, names, reaching = true, why, onRemove, mayRemove = () => true } = props;
  const { t } = useTranslation("people");
  const path = usePath();
  return (
    <Table aria-label={label} variant="compact" data-testid="holdings">
      <Thead>
        <Tr>
          <Th>{t("role")}</Th>
          <Th modifier="nowrap">{t("where")}</Th>
          {reaching && <Th modifier="nowrap">{t("through")}</Th>}
          {reaching && <Th>{t("effect.title")}</Th>}
          {(why || onRemove) && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {holdings.map((holding) => {
          const { id, role, resource, subject, via } = holding;
          const what = t("roleAt", { role: names.role(role), place: resource ? names.resource(resource) : t("realm") });
          const explained = why?.(holding);
          return (
            <Tr key={id ?? `${role}:${resource?.type}:${resource?.id}`} data-testid="holding">
              <Td dataLabel={t("role")} className="ta-name">
                <Link to={path("roles", role)}>{names.role(role)}</Link>
              </Td>
              <Td dataLabel={t("where")}><Place resource={resource} names={names} linked /></Td>
              {reaching && (
                <Td dataLabel={t("through")} className="ta-name"><Through subject={subject} via={via} /></Td>
              )}
              {reaching && <Td dataLabel={t("effect.title")}><EffectLabel holding={holding} /></Td>}
              {(why || onRemove) && (
                <Td isActionCell modifier="nowrap">
                  <Flex gap={{ default: "gapMd" }} flexWrap={{ default: "nowrap" }}>
                    {explained && (
                      <Link to={explained} aria-label={t("whyNamed", { what })} data-testid="holding-why">{t("why")}</Link>
                    )}
                    {onRemove && mayRemove(holding) && (
                      <Button
                        variant="link"
                        isInline
                        isDanger
                        aria-label={t("removeNamed", { name: what })}
                        data-testid="holding-remove"
                        onClick={() => onRemove(holding)}
                      >
                        {t("remove")}
                      </Button>
                    )}
                  </Flex>
                </Td>
              )}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};

const Through = ({ subject, via }: Pick<Holding, "subject" | "via">): ReactNode => {
  const { t } = useTranslation("people");
  const path = usePath();
  if (via === undefined) return t("direct");
  return (
    <>
      <Link to={path("people", "group", subject.id)}>{subject.name}</Link>
      {via !== subject.name && <div className="ta-muted">{t("memberOf", { group: via })}</div>}
    </>
  );
};
