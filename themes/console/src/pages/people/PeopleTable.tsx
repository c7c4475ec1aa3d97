import { Label } from "@patternfly/react-core";
import { UserIcon, UsersIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useMe, usePath } from "../../access/context";
import type { components } from "../../api/schema.gen";
import type { Kind } from "./usePeople";

interface PeopleTableProps {
  kind: Kind;
  people: components["schemas"]["SubjectHeader"][];
}

export const PeopleTable = ({ kind, people }: PeopleTableProps) => {
  const { t } = useTranslation("people");
  const path = usePath();
  const me = useMe();
  return (
    <Table aria-label={t(kind === "user" ? "users" : "groups")} variant="compact" data-testid="people-table">
      <Thead>
        <Tr>
          <Th>{t(kind === "user" ? "userName" : "group")}</Th>
          {kind === "user" && <Th>{t("displayName")}</Th>}
          <Th modifier="nowrap">{t("directory")}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {people.map(({ type, id, name, displayName, external }) => (
          <Tr key={id}>
            <Td dataLabel={t(kind === "user" ? "userName" : "group")} className="ta-name">
              <span>
                {kind === "user" ? <UserIcon aria-hidden /> : <UsersIcon aria-hidden />}{" "}
                <Link to={path("people", type, id)}>{name}</Link>{" "}
                {id === me?.id && <Label isCompact color="blue">{t("you")}</Label>}
              </span>
            </Td>
            {kind === "user" && <Td dataLabel={t("displayName")} className="ta-name">{displayName ?? "—"}</Td>}
            <Td dataLabel={t("directory")}>{t(external ? "external" : "internal")}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
