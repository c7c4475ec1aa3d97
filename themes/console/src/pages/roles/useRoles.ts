import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { content } from "../../api";

export type Column = "name" | "key" | "predefined";
export type Sort = Column | `-${Column}`;

export interface RolesPage {
  search: string;
  sort: Sort;
  first: number;
  max: number;
}

/** One page of roles, and how many there are. */
export function useRoles({ search: text, sort, first, max }: RolesPage) {
  const api = useApi();
  const search = text || undefined;
  const roles = useQuery({
    queryKey: ["roles", "list", { search, sort, first, max }],
    queryFn: ({ signal }) => content(api.GET("/roles", { params: { query: { search, sort, first, max } }, signal })),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    queryKey: ["roles", "count", { search }],
    queryFn: ({ signal }) => content(api.GET("/roles/count", { params: { query: { search } }, signal })),
    placeholderData: keepPreviousData,
  });
  return { roles, count };
}
