import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { content } from "../../api";

export interface CategoriesPage {
  search: string;
  first: number;
  max: number;
}

export function useCategories({ search, first, max }: CategoriesPage) {
  const api = useApi();
  const query = { search: search || undefined, first, max };
  return useQuery({
    queryKey: ["categories", "list", query],
    queryFn: ({ signal }) => content(api.GET("/categories", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** How many resources that the caller sees are in each of these categories. */
export function useResourceCounts(names: readonly string[]): Map<string, number | undefined> {
  const api = useApi();
  return useQueries({
    queries: names.map((category) => ({
      queryKey: ["resources", "count", { category }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        content(api.GET("/resources/count", { params: { query: { category } }, signal })),
    })),
    combine: (answers) => new Map(names.map((name, index) => [name, answers[index]?.data?.count])),
  });
}
