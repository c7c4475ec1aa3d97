import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { useNames } from "../../components/holdings";
import { ChangeText } from "./ChangeText";
import { told } from "./change";
import type { ChangeEntry } from "./types";
import { absolute, relative } from "./when";

interface ChangesTableProps {
  changes: ChangeEntry[];
  /** When they were asked for. */
  now: number;
}

export const ChangesTable = ({ changes, now }: ChangesTableProps) => {
  const { t, i18n } = useTranslation("overview");
  const rows = changes.map((change) => ({ change, told: told(change) }));
  const named = rows.flatMap(({ told: { added, removed } }) => [...added, ...removed].map(({ resource }) => resource));
  const names = useNames(named);
  return (
    <Table aria-label={t("changes")} variant="compact">
      <Thead>
        <Tr>
          <Th width={25}>{t("when")}</Th>
          <Th width={20}>{t("who")}</Th>
          <Th>{t("what")}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ change: { time, user }, told: one }, index) => (
          <Tr key={`${time}-${index}`} data-testid="change-row">
            <Td dataLabel={t("when")}>
              <time dateTime={new Date(time).toISOString()}>
                {relative(time, now, i18n.language)}
                <span className="ta-muted ta-when">{absolute(time, i18n.language)}</span>
              </time>
            </Td>
            <Td dataLabel={t("who")} className="ta-name">{user?.name ?? t("unknown")}</Td>
            <Td dataLabel={t("what")} className="ta-name"><div><ChangeText told={one} names={names} /></div></Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
