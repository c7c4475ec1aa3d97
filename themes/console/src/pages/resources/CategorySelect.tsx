import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { content } from "../../api";
import { ServerSelect } from "../../components/pickers/ServerSelect";

interface CategorySelectProps {
  /** A category's name; empty for none. */
  value: string;
  onChange: (name: string) => void;
  label?: string;
  id?: string;
}

/** Picks a category by name. */
export const CategorySelect = ({ value, onChange, label, id }: CategorySelectProps) => {
  const { t } = useTranslation("resources");
  const api = useApi();
  return (
    <ServerSelect<string>
      id={id}
      label={label ?? t("pickCategory")}
      queryKey={["categories", "picker"]}
      load={async (search, signal) => {
        const query = { search: search || undefined, max: 20 };
        const found = await content(api.GET("/categories", { params: { query }, signal }));
        return found.map(({ name }) => name);
      }}
      option={(name) => ({ key: name, label: name })}
      value={value ? [value] : []}
      onChange={([name = ""]) => onChange(name)}
    />
  );
};
