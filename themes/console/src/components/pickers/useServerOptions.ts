import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDebounced } from "../useDebounced";

interface Source<T> {
  queryKey: readonly unknown[];
  load: (search: string, signal: AbortSignal) => Promise<T[]>;
}

/** What the server finds for what was typed, and what to say where that is nothing. */
export function useServerOptions<T>({ queryKey, load }: Source<T>, open: boolean, text: string) {
  const { t } = useTranslation();
  const search = useDebounced(text.trim());
  const query = useQuery({
    queryKey: [...queryKey, { search }],
    queryFn: ({ signal }) => load(search, signal),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const items = query.data ?? [];
  const message = query.isError
    ? t("failed")
    : query.isPending
      ? t("loading")
      : items.length === 0
        ? t("nothingFound")
        : null;
  return { items, message };
}
