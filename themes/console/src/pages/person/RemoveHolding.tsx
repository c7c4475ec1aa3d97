import { Text, TextContent } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi, useMe } from "../../access/context";
import { ConfirmDelete } from "../../components/ConfirmDelete";
import type { Holding, Names } from "../../components/holdings";
import type { PersonProps } from "./PersonTabs";

interface RemoveHoldingProps extends PersonProps {
  holding: Holding;
  names: Names;
  onClose: (removed: boolean) => void;
}

export const RemoveHolding = ({ person, holding, names, onClose }: RemoveHoldingProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const queries = useQueryClient();
  const self = useMe()?.id === person.id;
  const { id = "", role, resource } = holding;

  const remove = async () => {
    await api.DELETE("/assignments/{id}", { params: { path: { id } } });
    await queries.invalidateQueries();
    onClose(true);
  };

  return (
    <ConfirmDelete title={t("removal.title")} confirm={t("remove")} onConfirm={remove} onClose={() => onClose(false)}>
      <TextContent>
        <Text className="ta-name">
          {t(`removal.${resource ? "there" : "realm"}`, {
            person: person.name,
            role: names.role(role),
            place: resource && names.resource(resource),
          })}
        </Text>
        <Text>{t(person.type === "group" ? "removal.groupHint" : "removal.userHint")}</Text>
        {self && <Text>{t("removal.selfHint")}</Text>}
      </TextContent>
    </ConfirmDelete>
  );
};
