import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** The window's title: the page, then the console. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const name = t("console");
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
