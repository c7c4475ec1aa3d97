import { SearchInput } from "@patternfly/react-core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDebounced } from "./useDebounced";

export interface SearchProps {
  label: string;
  value: string;
  /** Called when nobody has typed for a while, and at once on Enter and on clearing. */
  onChange: (value: string) => void;
}

/** Searches as one types. */
export const Search = ({ label, value, onChange }: SearchProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const settled = useDebounced(text);

  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (settled === text && settled.trim() !== value) onChange(settled.trim());
    // What has settled is handed over once; a value from outside is not handed back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);

  return (
    <SearchInput
      value={text}
      placeholder={label}
      aria-label={label}
      resetButtonLabel={t("clearSearch")}
      onChange={(_, next) => setText(next)}
      onSearch={() => onChange(text.trim())}
      onClear={() => {
        setText("");
        onChange("");
      }}
    />
  );
};
