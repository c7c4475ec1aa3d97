import { TagIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Role, content } from "../../api";
import { ServerSelect } from "../../components/pickers/ServerSelect";
import { scopesOf } from "./draft";

interface RolePickerProps {
  id: string;
  value?: Role;
  onChange: (role: Role | undefined) => void;
  /** Not only roles for single resources. */
  everything: boolean;
}

/** Picks a role that may be assigned by the one who picks. */
export const RolePicker = ({ id, value, onChange, everything }: RolePickerProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  return (
    <ServerSelect<Role>
      id={id}
      label={t("assign.pickRole")}
      queryKey={["roles", "picker", everything]}
      load={async (search, signal) => {
        const query = { search: search || undefined, sort: "name" as const, max: 50 };
        const roles = await content(api.GET("/roles", { params: { query }, signal }));
        return roles.filter((role) => scopesOf(role, everything).length > 0);
      }}
      option={({ key, name, description }) => ({ key, label: name, description, icon: <TagIcon aria-hidden /> })}
      value={value ? [value] : []}
      onChange={([role]) => onChange(role)}
    />
  );
};
