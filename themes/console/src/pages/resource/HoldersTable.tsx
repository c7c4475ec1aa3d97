import { UserIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath, useRights } from "../../access/context";
import type { Subject } from "../../api";

interface HoldersTableProps {
  holders: Subject[];
  permission: string;
  /** The resource as `type:id`. */
  resource: string;
}

export const HoldersTable = ({ holders, permission, resource }: HoldersTableProps) => {
  const { t } = useTranslation("resources");
  const { may } = useRights();
  const path = usePath();
  const explains = may("view-assignments") || may("view-assignments-on-owned");
  const why = `?${new URLSearchParams({ permission, resource })}`;
  return (
    <Table aria-label={t("holdersTitle")} variant="compact">
      <Thead>
        <Tr>
          <Th>{t("user")}</Th>
          {explains && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {holders.map(({ type, id, name }) => (
          <Tr key={id} data-testid="holder">
            <Td dataLabel={t("user")} className="ta-name">
              <div>
                <UserIcon aria-hidden /> {may("view-people") ? <Link to={path("people", type, id)}>{name}</Link> : name}
              </div>
            </Td>
            {explains && (
              <Td isActionCell>
                <Link to={{ pathname: path("people", type, id, "explain"), search: why }} aria-label={t("explainNamed", { name })}>
                  {t("why")}
                </Link>
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
