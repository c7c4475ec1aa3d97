import { SearchInput } from "@patternfly/react-core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

const PAUSE = 300;

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
  const [seen, setSeen] = useState(value);
  const [handed, setHanded] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // What comes back of one's own typing does not overwrite what was typed since.
  if (value !== seen) {
    setSeen(value);
    if (value !== handed) setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const hand = (next: string) => {
    clearTimeout(timer.current);
    setHanded(next);
    if (next !== value) onChange(next);
  };

  return (
    <SearchInput
      value={text}
      placeholder={label}
      aria-label={label}
      resetButtonLabel={t("clearSearch")}
      submitSearchButtonLabel={t("search")}
      onChange={(_, next) => {
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => hand(next.trim()), PAUSE);
      }}
      onSearch={() => hand(text.trim())}
      onClear={() => {
        setText("");
        hand("");
      }}
    />
  );
};
