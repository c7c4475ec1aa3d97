import { CubesIcon, FileAltIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { type Resource, content } from "../../api";
import { ServerSelect } from "./ServerSelect";

/** What is picked: what the server answers, or what a page knows of it. */
export type PickedResource = Pick<Resource, "type" | "id" | "name"> & Partial<Pick<Resource, "category">>;

export interface ResourcePickerProps {
  value: PickedResource[];
  onChange: (value: PickedResource[]) => void;
  label?: string;
  id?: string;
  /** Resources of this type only. */
  type?: Resource["type"];
  multiple?: boolean;
  isDisabled?: boolean;
}

/** Picks resources by name. */
export const ResourcePicker = ({ type, label, ...rest }: ResourcePickerProps) => {
  const { t } = useTranslation();
  const api = useApi();
  return (
    <ServerSelect<PickedResource>
      {...rest}
      label={label ?? t("pickResource")}
      queryKey={["resources", "picker", type]}
      load={(search, signal) =>
        content(api.GET("/resources", { params: { query: { search: search || undefined, type, max: 20 } }, signal }))
      }
      option={({ type: kind, id, name, category }) => ({
        key: `${kind}:${id}`,
        label: name,
        description: [t(`resourceType.${kind}`, kind), category].filter(Boolean).join(" · "),
        icon: kind === "project" ? <CubesIcon aria-hidden /> : <FileAltIcon aria-hidden />,
      })}
    />
  );
};
