import { UserIcon, UsersIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Person, content } from "../../api";
import { ServerSelect } from "./ServerSelect";

export type Directory = "all" | "internal" | "external";

/** Who is picked: what the server answers, or what a page knows of it. */
export type PickedSubject = Pick<Person, "type" | "id" | "name"> & Partial<Pick<Person, "displayName" | "external">>;

export interface SubjectPickerProps {
  value: PickedSubject[];
  onChange: (value: PickedSubject[]) => void;
  label?: string;
  id?: string;
  /** Users, groups or both (default). */
  types?: readonly Person["type"][];
  directory?: Directory;
  multiple?: boolean;
  isDisabled?: boolean;
}

const MAX = 20;
const BOTH = ["user", "group"] as const;

/** Picks users and groups by name. */
export const SubjectPicker = ({ types = BOTH, directory = "all", label, ...rest }: SubjectPickerProps) => {
  const { t } = useTranslation();
  const api = useApi();

  const load = async (search: string, signal: AbortSignal): Promise<PickedSubject[]> => {
    const query = { search: search || undefined, first: 0, max: MAX };
    const [users, groups] = await Promise.all([
      types.includes("user")
        ? content(api.GET("/users", { params: { query: { ...query, directory } }, signal }))
        : [],
      types.includes("group") ? content(api.GET("/groups", { params: { query }, signal })) : [],
    ]);
    return [...users, ...groups];
  };

  return (
    <ServerSelect<PickedSubject>
      {...rest}
      label={label ?? t(types.includes("group") ? "pickSubject" : "pickUser")}
      queryKey={["subjects", types, directory]}
      load={load}
      option={({ type, id, name, displayName, external }) => ({
        key: `${type}:${id}`,
        label: name,
        description: [displayName, t(type === "group" ? "group" : external ? "externalUser" : "user")]
          .filter(Boolean)
          .join(" · "),
        icon: type === "group" ? <UsersIcon aria-hidden /> : <UserIcon aria-hidden />,
      })}
    />
  );
};
